/** A report, or the answer of a command, as every form renders it: nothing of it knows a check by name. */
import { askChecks, CHECK_NAMES, CHECKS, WORST_FIRST } from '../checks/checks.ts';
import { findApprovalLabel, listCauses } from '../checks/list-causes.ts';
import type { Answer } from '../contracts/answer.ts';
import type { Fact, NextStep } from '../contracts/check.ts';
import { RANKS, type Rank, type Section } from '../contracts/section.ts';
import type { Report } from '../schema/types.ts';
import { countUnlisted, type ListedFinding, listFindings } from './findings.ts';
import { type ListedDefect, listDefects } from './listed-defects.ts';
import { listSuites, type Suite } from './suites.ts';

export interface Outline {
  /** null for the answer of a command that gives no verdict. */
  readonly headline: Headline | null;
  /** What is to be seen first stands first. */
  readonly sections: readonly Section[];
  /** The summary. */
  readonly facts: readonly Fact[];
  /** "dc-event-gate 0.1.0, Node 24.0.0, DuckDB v1.5.6"; null as above. */
  readonly versions: string | null;
  /** Errors first; each has a line. */
  readonly findings: readonly ListedFinding[];
  /** The same by what is wrong, causes first. */
  readonly defects: readonly ListedDefect[];
  /** Findings that are counted, and listed nowhere. */
  readonly unlisted: number;
  readonly suites: readonly Suite[];
  /** Names of the files that findings and causes are in. */
  readonly files: readonly string[];
  /** For a program. */
  readonly data: unknown;
}

export interface Headline {
  readonly verdict: Report['verdict'];
  readonly reasons: readonly string[];
  /** What to do about each of them; of a pass nothing. */
  readonly steps: readonly (NextStep | null)[];
}

/** Of a verdict that no check explains: there was nothing to check. */
const NOTHING: NextStep = {
  rank: 'failure',
  sentence: 'Name fixtures or golden cases in the config.',
};

/** An error says in its own sentence what to do. */
const UNDECIDED: NextStep = { rank: 'failure', sentence: 'Do what the message says.' };

/** Computed from the results alone, so that a report of somebody else's says nothing of its own. */
export function outlineReport(report: Report): Outline {
  const { verdict, reasons } = report;
  const approvalLabel = findApprovalLabel(report);
  const findings = listFindings(report);
  const defects = listDefects(report, findings);
  const context = { reasons, approvalLabel };
  return {
    headline: { verdict, reasons, steps: listSteps(report) },
    sections: byRank(askChecks(report, WORST_FIRST, (check, of) => check.sections(of, context))),
    facts: [
      ...askChecks(report, CHECK_NAMES, (check, of) => check.facts(of)),
      ...switchedOff(report),
    ],
    versions: describeVersions(report),
    findings,
    defects,
    unlisted: countUnlisted(report),
    suites: listSuites(report, defects),
    files: [
      ...listCauses(report).flatMap(({ place }) => place?.file ?? []),
      ...findings.map(({ file }) => file),
    ],
    data: report,
  };
}

/** Everything is listed, as no report holds the rest. */
export function outlineAnswer({ sections, data }: Answer): Outline {
  const nothing = {
    facts: [],
    versions: null,
    findings: [],
    defects: [],
    unlisted: 0,
    suites: [],
    files: [],
  };
  return { headline: null, sections, ...nothing, data };
}

/** A reason that no result gives comes from an error. */
function listSteps(report: Report): (NextStep | null)[] {
  const { verdict, reasons } = report;
  if (verdict === 'pass') return [];
  const causes = listCauses(report).filter(({ level }) => level === 'error');
  const context = { reasons, approvalLabel: findApprovalLabel(report) };
  const doubts = askChecks(report, CHECK_NAMES, (check, of) =>
    check.judge(of).doubts.map((doubt) => [doubt, check.nextStep(of, context)] as const),
  );
  const known = new Map([
    ...doubts,
    ...causes.map(({ sentence, next }) => [sentence, next] as const),
  ]);
  const other = verdict === 'fail' ? (causes[0]?.next ?? NOTHING) : UNDECIDED;
  return reasons.map((reason) => known.get(reason) ?? other);
}

/** In each rank the order stays. */
function byRank<Ranked extends { readonly rank: Rank }>(items: readonly Ranked[]): Ranked[] {
  return [...items].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

/** Only the gate runs all checks, so that one which did not run has to be explained. */
function switchedOff(report: Report): Fact[] {
  if (report.command !== 'gate' || report.verdict === 'inconclusive') return [];
  return CHECK_NAMES.flatMap((name) =>
    report[name] === null ? (CHECKS[name].factWhenOff ?? []) : [],
  );
}

function describeVersions({ versions: { gate, node, duckdb } }: Report): string {
  return `dc-event-gate ${gate}, Node ${node}${duckdb === null ? '' : `, DuckDB ${duckdb}`}`;
}
