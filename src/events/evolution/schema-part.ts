/** A place in a JSON Schema, and where its references lead. */
import { escapePointer } from '../json-scan.ts';

/** One whole schema; two of them are told apart by their name. */
export interface SchemaTree {
  readonly name: string;
  readonly json: unknown;
}

export interface SchemaPart {
  readonly tree: SchemaTree;
  /** JSON pointer into the schema. */
  readonly pointer: string;
  readonly schema: unknown;
}

export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function locateRoot(tree: SchemaTree): SchemaPart {
  return { tree, pointer: '', schema: tree.json };
}

/** What stands below a place; undefined as its schema where nothing does. */
export function below(place: SchemaPart, ...steps: readonly (string | number)[]): SchemaPart {
  let { pointer, schema } = place;
  for (const step of steps) {
    pointer = `${pointer}/${escapePointer(String(step))}`;
    schema = stepInto(schema, String(step));
  }
  return { tree: place.tree, pointer, schema };
}

/** What is written in two places is one thing, and a place is one by its key. */
export function keyFor({ tree, pointer }: SchemaPart): string {
  return `${tree.name}#${pointer}`;
}

/** @returns null where the reference leads out of the schema, or to nothing */
export function followReference(place: SchemaPart, reference: string): SchemaPart | null {
  const { tree } = place;
  const [address = '', fragment = ''] = reference.split('#');
  const id = isNode(tree.json) ? tree.json.$id : undefined;
  if (address !== '' && address !== id) return null;
  if (fragment === '') return locateRoot(tree);
  const found = fragment.startsWith('/')
    ? below(locateRoot(tree), ...fragment.slice(1).split('/').map(readStep))
    : findAnchor(locateRoot(tree), fragment);
  return found?.schema === undefined ? null : found;
}

function readStep(step: string): string {
  let text = step;
  try {
    text = decodeURIComponent(step);
  } catch {
    // A lone % is meant as it stands.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~');
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return /^[0-9]+$/.test(step) ? value[Number(step)] : undefined;
  return isNode(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function findAnchor(place: SchemaPart, anchor: string): SchemaPart | null {
  const open = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { schema } = next;
    if (isNode(schema) && schema.$anchor === anchor) return next;
    if (typeof schema !== 'object' || schema === null) continue;
    for (const step of Object.keys(schema)) open.push(below(next, step));
  }
  return null;
}

/** Where nothing is said, anything may be. */
export const ANYTHING: SchemaPart = { tree: { name: '', json: true }, pointer: '', schema: true };
