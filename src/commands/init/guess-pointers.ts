/** Where the parts of an event of a team's own stand, as far as its first event shows: a proposal, for a person to check. */

/** Of those that do not stand where the plan's events have them. */
export interface GuessedPointers {
  readonly id?: string;
  readonly date?: string;
  readonly person?: string;
  readonly created?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
const RECORDED = /creat|record|insert|ingest|receiv|load|written/i;
const IDS = /^(?:event[_-]?)?(?:id|uuid)$/i;
const PERSONS =
  /^(?:employee|person|participant|member|customer|client|user|account|holder|subject)(?:[_-]?(?:id|no|number|key))?$/i;

/** @returns null where it is no event that one can see anything in; `{}` where all is as in the plan's events */
export function guessPointers(line: string): GuessedPointers | null {
  const event = parseObject(line);
  if (event === null) return null;
  const texts = Object.entries(event).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const find = (isIt: (name: string, value: string) => boolean) =>
    texts.find(([name, value]) => isIt(name, value))?.[0];
  const instants = texts.filter(([, value]) => INSTANT.test(value)).map(([name]) => name);
  const created = instants.find((name) => RECORDED.test(name)) ?? instants.at(-1);
  const date = find((_, value) => DAY.test(value)) ?? instants.find((name) => name !== created);
  const guesses = {
    id: ['event_id', find((name) => IDS.test(name))],
    date: ['effective_date', date ?? created],
    person: ['employee_id', find((name) => PERSONS.test(name))],
    created: ['created_at', created],
  } as const;
  const other = Object.entries(guesses).flatMap(([part, [usual, found]]) =>
    usual in event || found === undefined ? [] : [[part, `/${escapeStep(found)}`]],
  );
  return Object.fromEntries(other) as GuessedPointers;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
