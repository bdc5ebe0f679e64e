/** A YAML file of ours to plain values: one document, and nothing in it that would be taken for something else. */
import { type Document, LineCounter, type ParsedNode, parseAllDocuments } from 'yaml';

export interface YamlFile {
  readonly document: Document.Parsed<ParsedNode>;
  /** An empty file is null. */
  readonly values: unknown;
  /** 1-based line of an offset into the text. */
  lineAt(offset: number): number;
}

/** Far more than a file by hand has; a few lines of aliases of aliases make millions. */
const MOST_ALIASES = 100;

/** @param refuse what to throw where the text is no such file */
export function readYaml(text: string, refuse: (line: number, detail: string) => never): YamlFile {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  // Warnings are ours to give; the library would print them.
  const options = { lineCounter: counter, prettyErrors: false, logLevel: 'error' } as const;
  const parsed = parseAllDocuments(text, options);
  const documents = 'empty' in parsed ? parseEmpty() : parsed;
  const [fault] = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (fault !== undefined) refuse(lineAt(fault.pos[0]), sentence(fault.message));
  const [document, second] = documents as [Document.Parsed<ParsedNode>, ...typeof documents];
  if (second !== undefined)
    refuse(lineAt(second.range[0]), 'there are several documents; one is allowed');
  return { document, values: plain(document, refuse), lineAt };
}

function plain(
  document: Document.Parsed<ParsedNode>,
  refuse: (line: number, detail: string) => never,
): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    // An alias without its anchor, or too many of them: the library does not say where.
    return refuse(1, sentence((error as Error).message));
  }
}

function parseEmpty(): Document.Parsed<ParsedNode>[] {
  return parseAllDocuments('null') as Document.Parsed<ParsedNode>[];
}

function sentence(message: string): string {
  const text = message.trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
