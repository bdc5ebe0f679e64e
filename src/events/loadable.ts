/**
 * Whether a valid event of a team's own schema fits the columns of the `events` table. JSON Schema lets
 * through what no column takes, and a database would take it to pieces, round it, or end the run.
 */
import { type EventType, isEventType } from '../contracts/event-types.ts';
import { shorten } from '../contracts/text/found.ts';
import builtinSchema from '../schema/event.schema.json' with { type: 'json' };
import { EVENT_COLUMNS, type EventColumn } from '../schema/event-columns.ts';
import { columnKind } from './column-kinds.ts';
import { readEventType } from './event-types.ts';
import type { Problem } from './explanation/problem.ts';
import { withArticle } from './explanation/sentence.ts';

/** What becomes of a valid event. */
export type Loading =
  | 'loaded'
  /** The tables know no such type: it is counted, and nothing is rebuilt from it. */
  | 'aside'
  /** A value fits no column. */
  | Problem;

/** What balances are made of, beside the envelope: without it an event of the type says nothing. */
const NEEDED: Readonly<Record<EventType, readonly string[]>> = {
  hire: ['job_level', 'annual_compensation'],
  promotion: ['new_job_level', 'new_annual_compensation'],
  termination: [],
  merit: ['new_compensation'],
  eligibility: ['plan_id', 'eligible', 'eligibility_date'],
  enrollment: ['plan_id', 'enrollment_date', 'pre_tax_contribution_rate', 'roth_contribution_rate'],
  contribution: ['plan_id', 'source', 'amount', 'contribution_date'],
  vesting: ['plan_id', 'vested_percentage'],
  forfeiture: ['plan_id', 'forfeited_from_source', 'amount'],
  hce_status: ['plan_id', 'is_hce'],
  compliance: ['plan_id'],
};

/** Texts that name a column of the balances. */
const SOURCES: Readonly<Partial<Record<EventType, readonly [string, readonly string[]]>>> = {
  contribution: ['source', builtinSchema.$defs.contribution.properties.source.enum],
  forfeiture: [
    'forfeited_from_source',
    builtinSchema.$defs.forfeiture.properties.forfeited_from_source.enum,
  ],
};

const ENVELOPE = EVENT_COLUMNS.filter(({ path }) => path.length === 1);
const PAYLOAD = EVENT_COLUMNS.filter(({ path }) => path.length > 1);
const OPTIONAL: readonly string[] = ['correlation_id'];

/** @param event valid by the schema, whatever that asks */
export function findLoading(event: unknown): Loading {
  const type = readEventType(event, ['payload', 'event_type']);
  if (!isEventType(type)) return 'aside';
  return (
    findEnvelopeProblem(event) ??
    findAbsent(event, type) ??
    findPayloadProblem(event) ??
    findUnknownSource(event, type) ??
    'loaded'
  );
}

function findEnvelopeProblem(event: unknown): Problem | null {
  for (const column of ENVELOPE) {
    const isNeeded = !OPTIONAL.includes(column.name);
    if (isNeeded && !isThere(valueAt(event, column.path))) return absent(column, event, 'an event');
    const unfit = findUnfit(event, column);
    if (unfit !== null) return unfit;
  }
  return null;
}

function findAbsent(event: unknown, type: EventType): Problem | null {
  const column = PAYLOAD.find(
    ({ path }) => NEEDED[type].includes(path[1] ?? '') && !isThere(valueAt(event, path)),
  );
  return column === undefined ? null : absent(column, event, withArticle(type));
}

function findPayloadProblem(event: unknown): Problem | null {
  const balances = valueAt(event, ['payload', 'source_balances_vested']);
  if (isThere(balances) && (typeof balances !== 'object' || Array.isArray(balances)))
    return unloadable(['payload', 'source_balances_vested'], balances, 'an object');
  for (const column of PAYLOAD) {
    const unfit = findUnfit(event, column);
    if (unfit !== null) return unfit;
  }
  return null;
}

function findUnfit(event: unknown, { kind, path }: EventColumn): Problem | null {
  const value = valueAt(event, path);
  const { fits, says } = columnKind(kind);
  return !isThere(value) || fits(value) ? null : unloadable(path, value, says);
}

function findUnknownSource(event: unknown, type: EventType): Problem | null {
  const [name, known] = SOURCES[type] ?? [];
  if (name === undefined || known === undefined) return null;
  const value = valueAt(event, ['payload', name]);
  return known.includes(value as string)
    ? null
    : unloadable(['payload', name], value, `one of ${known.join(', ')}`);
}

/** Of own properties only: an event may hold a key of any name. */
function valueAt(event: unknown, path: readonly string[]): unknown {
  let value = event;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function absent({ path, kind }: EventColumn, event: unknown, what: string): Problem {
  const found = valueAt(event, path) === null ? 'null' : 'a missing value';
  return problem(path, `${found} cannot be loaded as ${columnKind(kind).says}; ${what} needs it`);
}

function unloadable(path: readonly string[], value: unknown, says: string): Problem {
  return problem(path, `${quoted(value)} cannot be loaded as ${says}`);
}

function problem(path: readonly string[], text: string): Problem {
  const pointer = `/${path.join('/')}`;
  return { pointer, rule: 'not-loadable', message: `\`${pointer}\`: ${text}` };
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return `'${JSON.stringify(shorten(value)).slice(1, -1)}'`;
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 60) : String(value);
}
