/** A glob for each ending and first folder, from the folder that its files share. */
export function globs(files: readonly string[], none: string): string[] {
  if (files.length === 0) return [none];
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const [, ending = ''] = /(\.[a-z]+(?:\.gz)?)$/i.exec(file) ?? [];
    const key = `${file.split('/').slice(0, -1)[0] ?? ''}*${ending}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups].map(([key, same]) => {
    const folder = sharedFolder(same);
    const ending = key.slice(key.indexOf('*'));
    return folder === '' ? ending : `${folder}**/${ending}`;
  });
}

function sharedFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split('/').slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const shared = differs === -1 ? first : first.slice(0, differs);
  return shared.map((part) => `${part}/`).join('');
}
