/** Events that stand in the place of one. Each of them is lost, so each counts. */
import { parseJson } from '../../contracts/text/parse-json.ts';
import { readEventType, type TypesOfSchema } from '../event-types.ts';
import type { Problem } from '../explanation/problem.ts';
import { scanJson } from '../json-scan.ts';

/** What of a record is asked for beside its text. */
export interface EventsInside {
  readonly types: TypesOfSchema;
  readonly isValid: (value: unknown) => boolean;
  /** The fields of an event that the schema names. */
  readonly names: () => readonly string[];
  /** Whether an event may be a list itself. */
  readonly takesLists: () => boolean;
}

/** Characters that are read to find events in broken text, for each that it has. */
const MOST_READING = 8;

/**
 * Of a record that is not valid and is no event itself: in a list, under names, or one behind the other.
 * @param value undefined where the text is not JSON
 * @returns the types that the events say, `unknown` where they say none
 */
export function findEventsInside(text: string, value: unknown, inside: EventsInside): string[] {
  return eventsOf(text, value, inside).map(
    (event) => readEventType(event, inside.types.path) ?? 'unknown',
  );
}

export const SEVERAL_EVENTS = 'several-events';

export function severalProblem(count: number): Problem {
  return {
    pointer: '',
    rule: SEVERAL_EVENTS,
    message: `${count} events stand in the place of one; each must be a line of NDJSON, an element of the array of a JSON file, or a row`,
  };
}

function eventsOf(text: string, value: unknown, inside: EventsInside): object[] {
  if (value === undefined) return valuesIn(text).flatMap((part) => eventsIn(part, inside));
  // What stands in a list is meant for an event, whatever it says.
  if (Array.isArray(value))
    return inside.takesLists() ? [] : elementsOf(value).flatMap((one) => orItself(one, inside));
  return isMeantForOne(value, inside) ? [] : eventsIn(value, inside);
}

/** The objects and lists of text that is not JSON as a whole; behind what is broken, the next object. */
function valuesIn(text: string): unknown[] {
  const values: unknown[] = [];
  let left = MOST_READING * text.length;
  for (let at = nextStart(text, 0, /[{[]/g); at !== -1 && left > 0; ) {
    const rest = text.slice(at);
    const scan = scanJson(rest);
    const end = scan.kind === 'syntax' ? scan.position : rest.length;
    const value = parseJson(rest.slice(0, end));
    left -= end + 1;
    if (value !== undefined) values.push(value);
    at = value === undefined ? text.indexOf('{', at + 1) : nextStart(text, at + end, /[{[]/g);
  }
  return values;
}

function nextStart(text: string, from: number, opening: RegExp): number {
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

/** The objects of a list, and of lists in it; iterative, as no depth of nesting may overflow the stack. */
function elementsOf(list: readonly unknown[]): object[] {
  const objects: object[] = [];
  const open: unknown[] = [...list].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) for (const one of [...next].reverse()) open.push(one);
    else if (isObject(next)) objects.push(next);
  }
  return objects;
}

function orItself(value: object, inside: EventsInside): object[] {
  const events = eventsIn(value, inside);
  return events.length === 0 ? [value] : events;
}

/** The outermost; iterative too. */
function eventsIn(value: unknown, inside: EventsInside): object[] {
  const events: object[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isContainer(next)) continue;
    if (isEvent(next, inside)) events.push(next);
    else for (const member of Object.values(next).reverse()) open.push(member);
  }
  return events;
}

/** By the type that it says; where the schema names none, only what is valid is known for an event. */
function isEvent(value: unknown, { types, isValid }: EventsInside): boolean {
  if (!isObject(value)) return false;
  const said = readEventType(value, types.path);
  return types.names.length === 0 ? isValid(value) : said !== null && types.names.includes(said);
}

/** Where the schema names no types, by its fields: nothing of it need be valid. */
function isMeantForOne(value: unknown, inside: EventsInside): boolean {
  return isEvent(value, inside) || (inside.types.names.length === 0 && hasFields(value, inside));
}

/** Whether most of its fields are an event's. */
export function hasFields(value: unknown, { names }: EventsInside): boolean {
  if (!isObject(value)) return false;
  const fields = Object.keys(value);
  const known = names();
  return fields.filter((field) => known.includes(field)).length * 2 > fields.length;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is object {
  return isContainer(value) && !Array.isArray(value);
}
