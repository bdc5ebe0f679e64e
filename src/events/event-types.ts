/** Which types of events a schema names, and where in an event its own type stands. */
import { EVENT_TYPES, isEventType } from '../contracts/event-types.ts';
import type { EventSchema } from '../contracts/ports/fixtures.ts';
import { gatherNodes } from './schema/gather-nodes.ts';
import { isSchemaNode, type SchemaNode } from './schema/subschemas.ts';

export interface TypesOfSchema {
  /** Steps from the event to its type. */
  readonly path: readonly string[];
  /** The types that the schema names; [] where it names none, so that none can be asked for. */
  readonly names: readonly string[];
}

/** The type stands in the event itself, or in an object in it. */
const MOST_STEPS = 2;

/** Where the events of the plan say it, and so those of a schema that says nothing about types. */
export const PLAN_TYPE_POINTER = '/payload/event_type';

/** The types of a schema, where the config says that they stand, or where they are found. */
export function typesIn({ json, typePointer = null }: EventSchema): TypesOfSchema {
  return findEventTypes(json, typePointer);
}

/** `/a~1b/c` is the field c of the field a/b. */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * The field that tells the alternatives of an object apart: by its name `event_type`, else the one that the
 * schema calls the discriminator, else any that is a constant in each of them.
 * @param pointer where the type stands; null: it is found
 */
export function findEventTypes(schema: unknown, pointer: string | null = null): TypesOfSchema {
  if (pointer !== null) return typesAt(schema, pointerSteps(pointer));
  const found = search([schema], schema, []);
  const best = found.reduce<Candidate | null>(
    (best, one) => (best === null || one.certainty > best.certainty ? one : best),
    null,
  );
  if (best !== null) return { path: best.path, names: [...best.names].sort(byDay) };
  return { path: pointerSteps(PLAN_TYPE_POINTER), names: [] };
}

/** The texts that a field may only be, wherever it stands. */
function typesAt(schema: unknown, path: readonly string[]): TypesOfSchema {
  let schemas: readonly unknown[] = [schema];
  let nodes = new Set<SchemaNode>();
  for (const step of path) {
    nodes = new Set();
    for (const one of schemas) gatherNodes(one, schema, nodes);
    schemas = memberSchemas(nodes, step);
  }
  const last = path.at(-1) ?? '';
  const names = [...nodes].flatMap((node) => constantsAt(node, last, schema));
  return { path, names: [...new Set(names)].sort(byDay) };
}

/** Those that the tables know come first, in the order in which events of one day take effect. */
function byDay(a: string, b: string): number {
  const place = (type: string) =>
    isEventType(type) ? EVENT_TYPES.indexOf(type) : EVENT_TYPES.length;
  return place(a) - place(b);
}

/** The type as an event says it; null where it says none. */
export function readEventType(event: unknown, path: readonly string[]): string | null {
  let value = event;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return typeof value === 'string' ? value : null;
}

interface Candidate extends TypesOfSchema {
  readonly certainty: number;
}

/** @param schemas of the object at `path` */
function search(schemas: readonly unknown[], root: unknown, path: readonly string[]): Candidate[] {
  const nodes = new Set<SchemaNode>();
  for (const schema of schemas) gatherNodes(schema, root, nodes);
  const own = candidatesIn([...nodes], root, path);
  if (path.length + 1 >= MOST_STEPS) return own;
  return [
    ...own,
    ...memberNames(nodes).flatMap((name) =>
      search(memberSchemas(nodes, name), root, [...path, name]),
    ),
  ];
}

function candidatesIn(
  nodes: readonly SchemaNode[],
  root: unknown,
  path: readonly string[],
): Candidate[] {
  const discriminators = new Set(nodes.map(readDiscriminator));
  const alternatives = nodes.filter(({ properties }) => isSchemaNode(properties));
  return memberNames(nodes).flatMap((name) => {
    const constants = alternatives.map((node) => constantsAt(node, name, root));
    const names = [...new Set(constants.flat())];
    if (names.length === 0) return [];
    const isTag = constants.length > 1 && constants.every((own) => own.length > 0);
    const certainty = name === 'event_type' ? 3 : discriminators.has(name) ? 2 : isTag ? 1 : 0;
    return certainty === 0 ? [] : [{ path: [...path, name], names, certainty }];
  });
}

function readDiscriminator({ discriminator }: SchemaNode): unknown {
  return isSchemaNode(discriminator) ? discriminator.propertyName : undefined;
}

function memberNames(nodes: Iterable<SchemaNode>): string[] {
  const all = [...nodes].flatMap(({ properties }) =>
    isSchemaNode(properties) ? Object.keys(properties) : [],
  );
  return [...new Set(all)];
}

function memberSchemas(nodes: Iterable<SchemaNode>, name: string): unknown[] {
  return [...nodes].flatMap(({ properties }) =>
    isSchemaNode(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
  );
}

/** Texts that a member may only be. */
function constantsAt(node: SchemaNode, name: string, root: unknown): string[] {
  const nodes = new Set<SchemaNode>();
  for (const schema of memberSchemas([node], name)) gatherNodes(schema, root, nodes);
  return [...nodes].flatMap((one) => {
    const values = Array.isArray(one.enum) ? one.enum : 'const' in one ? [one.const] : [];
    return values.filter((value) => typeof value === 'string');
  });
}
