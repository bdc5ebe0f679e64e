/** A check, as everybody else sees it: how its result is judged, read and shown. */
import type { TestedCause } from '../schema/types.ts';
import type { Rank, Section } from './section.ts';

/** @typeParam Result its part of the report */
export interface Check<Result> {
  /** Whether a verdict may rest on it alone; the others only add to what such a check has measured. */
  readonly standsAlone: boolean;
  judge(result: Result): Judgement;
  sections(result: Result, context: ReadingContext): readonly Section[];
  /** What is pinned to lines of a diff, errors before warnings. */
  findings(result: Result): readonly Annotation[];
  /**
   * What is wrong, each thing once, in the order in which one causes the other. Where it is not given, each
   * reason is one.
   * @param tested causes that were repaired in memory, and what was gone then
   */
  defects?(
    result: Result,
    tested: readonly TestedCause[],
    context: ReadingContext,
  ): readonly Defect[];
  /** Findings that follow from others, and where they stand: those are not among `findings`. */
  followers?(result: Result): readonly FollowingFinding[];
  /** Findings that the report counts and does not list; none where it is not given. */
  unlisted?(result: Result): number;
  /** What it tried one by one, for forms that list tests; nothing where it is not given. */
  trials?(result: Result): readonly Trial[];
  /** What a person does about its reasons to fail; null where there are none. */
  nextStep(result: Result, context: ReadingContext): NextStep | null;
  /** The label by which a maintainer approves, from the check that looks for it. */
  approvalLabel?(result: Result): string;
  /** Lines of the summary. */
  facts(result: Result): readonly Fact[];
  /** Line of the summary of a gate that ran without it. */
  readonly factWhenOff?: Fact;
  /** For the history of the default branch, by name. */
  figures(result: Result): Readonly<Record<string, number>>;
  /** What an alert says of it, or null where it is as it should be. */
  concern(result: Result): Concern | null;
  /** Whether a reviewer wants to know of it although the verdict is a pass. */
  isNotable(result: Result): boolean;
}

/** One thing that is wrong, however many findings it has. */
export interface Defect {
  /** A warning is no reason to fail. */
  readonly level: 'error' | 'warning';
  /** Of its annotation. */
  readonly title: string;
  /** How many, where the first stands, what is wrong, and what follows from it; without a full stop. */
  readonly sentence: string;
  /** Of the first finding; null where it belongs to no line. */
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly next: NextStep | null;
  /** Tells it from the check's others: its findings name it. Where it is not given, findings are grouped by their rule. */
  readonly id?: string;
  /** "unknown-field: /payload/ammount of contribution" */
  readonly name?: string;
  /** Findings of it, those not listed included. */
  readonly count?: number;
  /** Findings that follow from it, those not listed included. */
  readonly following?: number;
  /** Names of what it causes in other checks: see `because`. */
  readonly explains?: readonly string[];
  /** Where all of these are explained by a defect of another check, this one follows from it. */
  readonly because?: readonly string[];
  /** What is said of it then: "1 golden case cannot be compared". */
  readonly asConsequence?: string;
}

export interface Judgement {
  /** To fail, worst first; one sentence each. */
  readonly reasons: readonly string[];
  /** Why it could not decide. */
  readonly doubts: readonly string[];
  /** What a pass rests on. */
  readonly grounds: readonly string[];
}

/** What a check may know of the rest of the report. */
export interface ReadingContext {
  /** Of the verdict: what is said there need not be said again. */
  readonly reasons: readonly string[];
  /** The label by which a maintainer approves; null where there is no pull request to set it on. */
  readonly approvalLabel: string | null;
}

/** Whether the verdict names the place: what stands there need not be told again. */
export function isSaid(
  { reasons }: ReadingContext,
  place: { readonly file: string; readonly line: number } | null,
): boolean {
  if (place === null) return false;
  const words = `${place.file}:${place.line}`;
  return reasons.some((reason) => [':', '['].some((end) => reason.includes(`${words}${end}`)));
}

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
  /** What was broken, without a value: the same for every finding of a kind. */
  readonly rule: string;
  /** What tells it from others of its rule and file, and stays when lines shift: event, person, field. */
  readonly about: readonly string[];
  /** `id` of the defect that it is of. */
  readonly defect?: string;
}

export interface FollowingFinding extends Annotation {
  /** What it follows from. */
  readonly cause: { readonly check: string; readonly defect: string };
}

/** Something that a check tried, with its own outcome. */
export interface Trial {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed, or was skipped; null where it passed. */
  readonly message: string | null;
  /** The findings behind a failure, a line each. */
  readonly details: readonly string[];
}

export interface NextStep {
  /** An answer to what somebody asked for comes first. */
  readonly rank: Rank;
  readonly sentence: string;
  /** What to type then; not given: the gate again; null: nothing. */
  readonly command?: string | null;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Parts of it, for a form with room. */
  readonly parts?: readonly string[];
}

export type Concern = 'golden' | 'data quality' | 'validation' | 'performance';

/** "let a maintainer set the label …, or ", where there is a pull request to set it on. */
export function approvalWords({ approvalLabel }: ReadingContext): string {
  return approvalLabel === null ? '' : `let a maintainer set the label "${approvalLabel}", or `;
}

/** The step of a check that fails. */
export function fixing(sentence: string, command?: string): NextStep {
  return { rank: 'failure', sentence, ...(command === undefined ? {} : { command }) };
}
