/** A committed baseline read from its text: held against baseline.schema.json before it is believed. */
import type { ErrorObject } from 'ajv';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { GateError } from '../../contracts/errors.ts';
import { quoteValue } from '../../contracts/text/found.ts';
import { validate } from '../../events/compiled/baseline.compiled.mjs';
import { scanJson } from '../../events/json-scan.ts';
import type { Baseline } from '../../schema/types.ts';

/** @throws GateError BASELINE_FILE, with the line and what was found there */
export function parseBaseline(text: string, file: string): Baseline {
  const refuse = (line: number, detail: string): never => {
    throw new GateError('BASELINE_FILE', { file, line, detail });
  };
  const scan = scanJson(text);
  if (scan.kind === 'syntax')
    return refuse(text.slice(0, scan.position).split('\n').length, 'here it stops being JSON');
  if (scan.kind === 'duplicate-key')
    return refuse(findLine(text, scan.pointer), `\`${scan.pointer}\` is there twice`);
  const value: unknown = JSON.parse(text);
  if (validate(value)) return value as Baseline;
  const [error] = validate.errors ?? [];
  if (error === undefined) return refuse(1, 'it is not what the schema asks for');
  return refuse(findLine(text, errorPointer(error)), describeError(error));
}

/** To the key itself where an unknown key is to blame. */
function errorPointer({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'additionalProperties'
    ? `${instancePath}/${params.additionalProperty}`
    : instancePath;
}

function describeError(error: ErrorObject): string {
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
function findLine(text: string, pointer: string): number {
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
