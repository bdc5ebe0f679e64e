/**
 * What is loaded already where a module is imported dynamically. esbuild makes a chunk for each set of entries that
 * share code, and takes a dynamic import for an entry that knows of nothing: with a dozen of them a start would load
 * fifty slivers. A module that imports what is there before it anyway keeps that code in one piece.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {import('esbuild').Metafile} metafile of a build without these imports
 * @returns {Map<string, Set<string>>} by input that is imported dynamically: the inputs that are loaded before it,
 *   whoever imports it
 */
export function loadedBefore({ inputs, outputs }) {
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const loads = new Map(entries.map((entry) => [entry, closure(entry, inputs)]));
  // What somebody imports statically too would bring along to them what others have before it.
  const eager = new Set(Object.keys(inputs).flatMap((file) => statics(file, inputs)));
  const lazy = entries.filter(
    (entry) => importersOf(entry, inputs).length > 0 && !eager.has(entry),
  );
  const before = new Map(lazy.map((entry) => [entry, new Set()]));
  // What is loaded before one entry is loaded before those that it imports: until nothing is added.
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const entry of lazy) {
      const importers = importersOf(entry, inputs);
      const hosts = entries.filter((host) => importers.some((file) => loads.get(host).has(file)));
      const common = intersection(hosts.map((host) => loads.get(host)));
      // An entry that somebody imports would be no more than a stub of itself.
      for (const other of entries) common.delete(other);
      if (common.size <= before.get(entry).size) continue;
      before.set(entry, common);
      loads.set(entry, new Set([...loads.get(entry), ...common]));
      isSettled = false;
    }
  }
  return before;
}

/** @returns {import('esbuild').Plugin} adds the imports */
export function importBefore(root, metafile, before) {
  return {
    name: 'import-before',
    setup(plugin) {
      const files = new Map([...before].map(([file, own]) => [path.join(root, file), own]));
      plugin.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        const own = files.get(file);
        if (own === undefined) return undefined;
        const imports = tops(own, metafile.inputs).map(
          (input) => `import ${JSON.stringify(path.join(root, input))};`,
        );
        return { contents: `${imports.join('\n')}\n${await readFile(file, 'utf8')}`, loader: 'ts' };
      });
    },
  };
}

/** Those that no other of them imports: with them all of them are loaded. */
function tops(files, inputs) {
  const below = new Set([...files].flatMap((file) => statics(file, inputs)));
  return [...files].filter((file) => !below.has(file)).sort();
}

function closure(entry, inputs) {
  const found = new Set();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...statics(file, inputs));
  }
  return found;
}

function statics(file, inputs) {
  return inputs[file].imports.flatMap(({ path: imported, kind, external }) =>
    kind === 'dynamic-import' || external === true ? [] : imported,
  );
}

function importersOf(entry, inputs) {
  return Object.keys(inputs).filter((file) =>
    inputs[file].imports.some(
      ({ path: imported, kind }) => imported === entry && kind === 'dynamic-import',
    ),
  );
}

function intersection([first = new Set(), ...others]) {
  return new Set([...first].filter((file) => others.every((other) => other.has(file))));
}
