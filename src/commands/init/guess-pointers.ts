/** Where the parts of an event of a team's own stand, as far as its first event shows: a proposal, for a person to check. */
import { parseJson } from '../../contracts/text/parse-json.ts';

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
const IDS = /^(?:event[_-]?)?(?:id|uid|uuid)$/i;
const PERSONS =
  /^(?:employee|person|participant|member|customer|client|user|account|holder|subject)(?:[_-]?(?:id|no|number|key))?$/i;

/** Objects in which a team keeps what is said of an event, not what it says. */
const ENVELOPES = /^(?:meta(?:data)?|headers?|envelope|event|context)$/i;

interface Leaf {
  readonly pointer: string;
  readonly name: string;
  /** Of the object that holds it; '' for the event itself. */
  readonly parent: string;
  readonly value: string;
}

/** @returns null where it is no event that one can see anything in; `{}` where all is as in the plan's events */
export function guessPointers(line: string): GuessedPointers | null {
  const event = parseJson(line);
  if (!isObject(event)) return null;
  const texts = leavesOf(event, '', '');
  const find = (isIt: (leaf: Leaf) => boolean) => texts.find(isIt)?.pointer;
  const own = texts.filter(({ parent }) => parent === '' || ENVELOPES.test(parent));
  const instants = own.filter(({ value }) => INSTANT.test(value));
  const created = (instants.find(({ name }) => RECORDED.test(name)) ?? instants.at(-1))?.pointer;
  const date =
    own.find(({ value }) => DAY.test(value)) ?? instants.find(({ pointer }) => pointer !== created);
  const guesses = {
    id: ['event_id', own.find(({ name }) => IDS.test(name))?.pointer],
    date: ['effective_date', date?.pointer ?? created],
    person: ['employee_id', find(isPerson)],
    created: ['created_at', created],
  } as const;
  const other = Object.entries(guesses).flatMap(([part, [usual, found]]) =>
    usual in event || found === undefined ? [] : [[part, found]],
  );
  return Object.fromEntries(other) as GuessedPointers;
}

/** `employee_id`, also where it is `id` of an object `employee`. */
function isPerson({ name, parent }: Leaf): boolean {
  return PERSONS.test(name) || (parent !== '' && PERSONS.test(`${parent}_${name}`));
}

/** Texts of the event and of objects in it, those of the event first. */
function leavesOf(object: object, pointer: string, parent: string, depth = 0): Leaf[] {
  const fields = Object.entries(object).map(
    ([name, value]) => [name, value, `${pointer}/${escapeStep(name)}`] as const,
  );
  const own = fields.flatMap(([name, value, at]) =>
    typeof value === 'string' ? [{ pointer: at, name, parent, value }] : [],
  );
  const inner = fields.flatMap(([name, value, at]) =>
    isObject(value) && depth < MOST_DEPTH ? leavesOf(value, at, name, depth + 1) : [],
  );
  return [...own, ...inner];
}

const MOST_DEPTH = 3;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
