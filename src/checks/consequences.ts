/** What is asked of the findings of quality rules, and what is told: which of them follow from others. */
import type { Finding } from '../contracts/findings.ts';
import type { Pipeline } from '../contracts/pipeline.ts';
import type { EventSchema, FixtureFile } from '../contracts/ports/fixtures.ts';
import type { Ports } from '../contracts/ports.ts';
import type { AnnualLimits } from '../plan/limits.ts';
import type { TestedCause, UntriedRule } from '../schema/types.ts';
import type { FoundRule } from './consequences/person-state.ts';
import type { RuleRequest } from './judge-events.ts';

export interface ConsequenceRequest
  extends Pick<RuleRequest, 'rules' | 'limits' | 'directory' | 'asOf'> {
  readonly schema: EventSchema;
  readonly annualLimits: readonly AnnualLimits[];
  readonly pipeline: Pipeline;
  readonly files: readonly FixtureFile[];
  /** The invalid events that are listed. */
  readonly invalid: readonly Finding[];
  /** All of them. */
  readonly invalidCount: number;
  /** Valid events that are left out too, as the tables cannot hold them. */
  readonly unloadable: readonly Finding[];
  /** A git revision that the fixtures are compared with, or null. */
  readonly base: string | null;
  /** Of the valid fixtures. */
  readonly patterns: readonly string[];
}

export interface Consequences {
  readonly causes: readonly TestedCause[];
  /** Findings that follow from them. */
  readonly following: readonly FoundRule[];
  /** Findings of persons who were not judged again. */
  readonly untested: number;
  /** Invalid events that were not repaired, as there were too many. */
  readonly untriedEvents: number;
  readonly untriedRules: readonly UntriedRule[];
}

export const NO_CONSEQUENCES: Consequences = {
  causes: [],
  following: [],
  untested: 0,
  untriedEvents: 0,
  untriedRules: [],
};

export type ConsequencePorts = Pick<
  Ports,
  'warehouse' | 'validator' | 'sqlProcesses' | 'repository' | 'workspace'
>;
