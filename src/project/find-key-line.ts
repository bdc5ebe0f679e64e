/** The line of a key in a config file. */
import { isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { YamlFile } from '../contracts/text/yaml-file.ts';

/** Follows the key as far as the document has it. */
export function findKeyLine(
  { document, lineAt }: YamlFile,
  steps: readonly string[],
  item: string | null,
): number {
  let node: Node | null | undefined = document.contents;
  let line = 1;
  for (const step of steps) {
    if (!isMap(node)) break;
    const pair: Pair | undefined = node.items.find(
      ({ key }) => isScalar(key) && String(key.value) === step,
    );
    if (pair === undefined) break;
    const start = (pair.key as Node).range?.[0];
    if (start !== undefined) line = lineAt(start);
    node = isCollection(pair.value) ? pair.value : null;
  }
  const entries = isSeq(node) ? node.items : isMap(node) ? node.items.map(({ key }) => key) : [];
  const found = entries.find((entry) => isScalar(entry) && entry.value === item);
  const start = (found as Node | undefined)?.range?.[0];
  return start === undefined ? line : lineAt(start);
}
