/** What is wrong with a baseline file, and where. */
import type { ErrorObject } from 'ajv';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { quoteValue } from '../../contracts/text/found.ts';

/** To the key itself where an unknown key is to blame. */
export function errorPointer({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'additionalProperties'
    ? `${instancePath}/${params.additionalProperty}`
    : instancePath;
}

export function describeError(error: ErrorObject): string {
  const { keyword, params, instancePath, message, data } = error;
  const place = instancePath === '' ? 'the file' : `\`${instancePath}\``;
  switch (keyword) {
    case 'required':
      return `${place} lacks "${params.missingProperty}"`;
    case 'additionalProperties':
      return `${place} holds "${params.additionalProperty}", which is unknown`;
    case 'const':
      return `${place} is ${quoteValue(data)}; this version reads ${params.allowedValue}`;
    default:
      return `${place} is ${quoteValue(data)}; it ${message}`;
  }
}

/** JSON is YAML, and a YAML document knows where its nodes stand. */
export function lineOfPointer(text: string, pointer: string): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const pair = isMap(node)
      ? node.items.findLast(({ key }) => isScalar(key) && String(key.value) === name)
      : undefined;
    const item = isSeq(node) ? node.items[Number(name)] : pair?.key;
    offset = (item as Node | undefined)?.range?.[0] ?? offset;
    node = isSeq(node) ? item : pair?.value;
  }
  return counter.linePos(offset).line;
}
