/** Events that stand in the place of one. Each of them is lost, so each counts. */
import { parseJson } from '../../contracts/text/parse-json.ts';
import { readEventType, type TypesOfSchema } from '../event-types.ts';
import type { Problem } from '../explanation/problem.ts';
import { scanJson } from '../json-scan.ts';

/** What of a record is asked for beside its text. */
export interface EventsInside {
  readonly types: TypesOfSchema;
  readonly isValid: (value: unknown) => boolean;
}

/**
 * Of a record that is not valid: in a list, under names, or one behind the other.
 * @param value undefined where the text is not JSON
 * @returns the types that the events say; [] where there are not several
 */
export function findSeveral(text: string, value: unknown, inside: EventsInside): string[] {
  const found =
    value === undefined
      ? splitValues(text).filter(isObject)
      : isEvent(value, inside)
        ? []
        : eventsIn(value, inside);
  return found.length < 2
    ? []
    : found.map((event) => readEventType(event, inside.types.path) ?? 'unknown');
}

export function severalProblem(count: number): Problem {
  return {
    pointer: '',
    rule: 'several-events',
    message: `${count} events stand in the place of one; each must be a line of NDJSON, an element of the array of a JSON file, or a row`,
  };
}

/** Values with white space or commas between them, up to the first that is broken. */
function splitValues(text: string): unknown[] {
  const values: unknown[] = [];
  for (let rest = text; ; ) {
    const scan = scanJson(rest);
    const end = scan.kind === 'syntax' ? scan.position : rest.length;
    const value = parseJson(rest.slice(0, end));
    if (value === undefined) return values;
    values.push(value);
    rest = rest.slice(end).replace(/^[\s,;]+/, '');
  }
}

/** The outermost; iterative, so that no depth of nesting can overflow the stack. */
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

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isObject(value: unknown): value is object {
  return isContainer(value) && !Array.isArray(value);
}
