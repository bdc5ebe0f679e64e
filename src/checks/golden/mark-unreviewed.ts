/** The mark in `case.yml` of expected files that nobody has looked at: a person takes it out. */
import { isMap, isScalar } from 'yaml';
import type { readYaml } from '../../contracts/text/yaml-file.ts';

const KEY = 'unreviewed';

/**
 * The text of case.yml with the mark; comments and all else stay as they are.
 * @param document of the text
 * @param files all that are to be marked
 */
export function markUnreviewed(
  text: string,
  { document }: Pick<ReturnType<typeof readYaml>, 'document'>,
  files: readonly string[],
): string {
  const list = `[${files.join(', ')}]`;
  const { contents } = document;
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === KEY)
    : undefined;
  const [start, end] = (pair?.value as { range?: readonly number[] } | null)?.range ?? [];
  if (start === undefined || end === undefined) {
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${whole}${KEY}: ${list}\n`;
  }
  const rest = text.slice(end);
  // The range of a list below its key ends with its last line.
  return `${text.slice(0, start)}${list}${text[end - 1] === '\n' ? '\n' : ''}${rest}`;
}

/** A case.yml for a case that has none: what a person has to say is asked for. */
export function starterCase(name: string): string {
  return `title: ${JSON.stringify(name)}\nsource: nobody yet; say who published the figures, or how a person worked them out\n`;
}
