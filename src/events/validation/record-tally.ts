import type { Finding } from '../../contracts/findings.ts';
import type { BlockOutcome, TypeTally } from '../../contracts/ports/block.ts';
import type { Problem } from '../explanation/problem.ts';
import { createKindTally } from './kind-tally.ts';
import type { Rejected } from './record.ts';

export interface TallySettings {
  /** Path for the findings. */
  readonly file: string;
  /** Most findings to keep, 0 = all. */
  readonly maxFindings: number;
  /** Whether to note where accepted records stand. */
  readonly keepAccepted: boolean;
}

/** Counts the records of one block. */
export interface RecordTally {
  accept(type: string, line: number, index: number | null): void;
  /** So many of one type; where they stand is not noted. */
  acceptMany(type: string, count: number): void;
  /** Of an event that was accepted: no table takes it. */
  setAside(type: string, line: number, index: number | null, problem: Problem): void;
  reject(rejected: Rejected, line: number, index: number | null): void;
  outcome(): BlockOutcome;
}

export function createRecordTally(settings: TallySettings, types: readonly string[]): RecordTally {
  const { file, maxFindings, keepAccepted } = settings;
  const byType = createTypeTally(types);
  const findings: Finding[] = [];
  const accepted: { line: number; index?: number }[] = [];
  const unloadable = { byType: new Map<string, number>(), findings: [] as Finding[] };
  // A file keeps the first kinds of all its parts: which these are no part knows.
  const kinds = createKindTally(Number.POSITIVE_INFINITY);
  let valid = 0;
  let invalid = 0;
  let findingCount = 0;

  return {
    accept(type, line, index) {
      valid += 1;
      byType.add(type, 1, 0);
      if (keepAccepted) accepted.push(place(line, index));
    },
    acceptMany(type, count) {
      valid += count;
      byType.add(type, count, 0);
    },
    setAside(type, line, index, problem) {
      unloadable.byType.set(type, (unloadable.byType.get(type) ?? 0) + 1);
      if (maxFindings === 0 || unloadable.findings.length < maxFindings)
        unloadable.findings.push({ file, ...place(line, index), ...problem });
    },
    reject({ eventType, value, problems, inside = [eventType] }, line, index) {
      invalid += inside.length;
      for (const type of inside) byType.add(type, 0, 1);
      findingCount += problems.length;
      const whose = { file, ...place(line, index), eventType, ...readPerson(value) };
      for (const problem of problems) {
        const finding = { ...whose, ...problem };
        kinds.add(finding);
        if (maxFindings === 0 || findings.length < maxFindings) findings.push(finding);
      }
    },
    outcome() {
      const counts = { events: valid + invalid, valid, invalid, byType: byType.counts() };
      return {
        ...counts,
        findings,
        kinds: kinds.all(),
        findingCount,
        incomplete: false,
        unloadable: {
          byType: Object.fromEntries(unloadable.byType),
          findings: unloadable.findings,
        },
        ...(keepAccepted ? { accepted } : {}),
      };
    },
  };
}

/** Names of types that are kept apart; no schema names so many. */
const MOST_TYPES = 1000;
const UNKNOWN = 'unknown';

/**
 * Counts by type. A map, since an event may call its type `constructor`. Of too many names the first are kept, as texts are
 * compared, and the others are `unknown`: so the counts are the same, however the events are cut into parts and these into tallies.
 */
export function createTypeTally(types: readonly string[]): {
  add(type: string, valid: number, invalid: number): void;
  counts(): Record<string, TypeTally>;
} {
  const unknown = { valid: 0, invalid: 0 };
  const tallies = new Map<string, { valid: number; invalid: number }>();
  /** Of all that were ever left out, the first: what is not before it is left out too. */
  let end: string | null = null;

  function tallyOf(type: string): { valid: number; invalid: number } {
    if (type === UNKNOWN) return unknown;
    const found = tallies.get(type);
    if (found !== undefined) return found;
    if (end !== null && type >= end) return unknown;
    const tally = { valid: 0, invalid: 0 };
    tallies.set(type, tally);
    return tallies.size > MOST_TYPES && leaveLastOut() === type ? unknown : tally;
  }

  function leaveLastOut(): string {
    let last = '';
    for (const name of tallies.keys()) if (name > last) last = name;
    const { valid, invalid } = tallies.get(last) ?? unknown;
    unknown.valid += valid;
    unknown.invalid += invalid;
    tallies.delete(last);
    end = last;
    return last;
  }

  for (const type of types) tallyOf(type);
  return {
    add(type, valid, invalid) {
      const tally = tallyOf(type);
      tally.valid += valid;
      tally.invalid += invalid;
    },
    counts: () => ({ ...Object.fromEntries(tallies), [UNKNOWN]: unknown }),
  };
}

function place(line: number, index: number | null): { line: number; index?: number } {
  return index === null ? { line } : { line, index };
}

/** What an invalid event says may be anything. */
const LONGEST_ID = 60;

function readPerson(value: unknown): { readonly employee?: string } {
  if (typeof value !== 'object' || value === null) return {};
  const { employee_id: employee } = value as { readonly employee_id?: unknown };
  return typeof employee === 'string' && employee.length <= LONGEST_ID ? { employee } : {};
}
