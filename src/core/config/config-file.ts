/** The config file: YAML to values with their lines, every mistake named with its place. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseAllDocuments,
} from 'yaml';
import type { ConfigFile } from '../../schema/types.ts';
import { GateError } from '../errors.ts';
import { configProblems } from './config-problems.ts';

export interface ParsedConfig {
  readonly file: string;
  readonly values: ConfigFile;
  /**
   * 1-based line of a dotted key, or of the nearest part of it that the file has.
   * @param item text of one item of its list, or one key of its map, for the line of that
   */
  line(key: string, item?: string | null): number;
}

/**
 * @param file what errors call it
 * @throws GateError CONFIG_SYNTAX, CONFIG_UNKNOWN_KEY, CONFIG_VALUE
 */
export function parseConfig(text: string, file: string): ParsedConfig {
  const counter = new LineCounter();
  const document = onlyDocument(text, file, counter);
  const values: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  const line = (key: string, item: string | null = null) =>
    lineOf(document, counter, key.split('.'), item);
  const [problem] = configProblems(values);
  if (problem === undefined) return { file, values: values as ConfigFile, line };
  const at = { file, line: line(problem.key), key: problem.key || 'the file' };
  throw problem.unknown
    ? new GateError('CONFIG_UNKNOWN_KEY', { ...at, hint: problem.detail })
    : new GateError('CONFIG_VALUE', { ...at, detail: problem.detail });
}

function onlyDocument(
  text: string,
  file: string,
  counter: LineCounter,
): Document.Parsed<ParsedNode> {
  const parsed = parseAllDocuments(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const documents = 'empty' in parsed ? [] : parsed;
  const [first, second] = documents;
  const fault = documents.flatMap(({ errors }) => errors)[0];
  if (fault !== undefined) {
    const { line } = counter.linePos(fault.pos[0]);
    throw new GateError('CONFIG_SYNTAX', { file, line, detail: sentence(fault.message) });
  }
  if (second !== undefined) {
    const { line } = counter.linePos(second.range[0]);
    throw new GateError('CONFIG_SYNTAX', {
      file,
      line,
      detail: 'there are several documents; one is allowed',
    });
  }
  return (
    first ??
    ((parseAllDocuments('{}') as Document.Parsed<ParsedNode>[])[0] as Document.Parsed<ParsedNode>)
  );
}

function sentence(message: string): string {
  const text = message.trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Follows the key as far as the document has it. */
function lineOf(
  document: Document.Parsed<ParsedNode>,
  counter: LineCounter,
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
    if (start !== undefined) line = counter.linePos(start).line;
    node = isCollection(pair.value) ? pair.value : null;
  }
  const entries = isSeq(node) ? node.items : isMap(node) ? node.items.map(({ key }) => key) : [];
  const found = entries.find((entry) => isScalar(entry) && entry.value === item);
  const start = (found as Node | undefined)?.range?.[0];
  return start === undefined ? line : counter.linePos(start).line;
}
