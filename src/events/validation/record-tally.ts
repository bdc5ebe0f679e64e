import { EVENT_TYPES, type EventType } from '../../contracts/event-types.ts';
import type { Finding } from '../../contracts/findings.ts';
import type { BlockOutcome } from '../../contracts/ports/block.ts';
import type { Problem } from '../explanation/problem.ts';

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
  accept(type: EventType | 'unknown', line: number, index: number | null): void;
  reject(
    type: EventType | 'unknown',
    line: number,
    index: number | null,
    problems: readonly Problem[],
  ): void;
  outcome(): BlockOutcome;
}

type Counts = Record<EventType | 'unknown', { valid: number; invalid: number }>;

export function createRecordTally(settings: TallySettings): RecordTally {
  const { file, maxFindings, keepAccepted } = settings;
  const byType = noCounts();
  const findings: Finding[] = [];
  const accepted: { line: number; index?: number }[] = [];
  let valid = 0;
  let invalid = 0;
  let findingCount = 0;

  return {
    accept(type, line, index) {
      valid += 1;
      byType[type].valid += 1;
      if (keepAccepted) accepted.push(place(line, index));
    },
    reject(type, line, index, problems) {
      invalid += 1;
      byType[type].invalid += 1;
      findingCount += problems.length;
      for (const { pointer, rule, message } of problems) {
        if (maxFindings > 0 && findings.length >= maxFindings) break;
        findings.push({ file, ...place(line, index), pointer, rule, message });
      }
    },
    outcome() {
      const counts = { events: valid + invalid, valid, invalid, byType, findings, findingCount };
      return { ...counts, incomplete: false, ...(keepAccepted ? { accepted } : {}) };
    },
  };
}

export function noCounts(): Counts {
  const types = [...EVENT_TYPES, 'unknown' as const];
  return Object.fromEntries(types.map((type) => [type, { valid: 0, invalid: 0 }])) as Counts;
}

function place(line: number, index: number | null): { line: number; index?: number } {
  return index === null ? { line } : { line, index };
}
