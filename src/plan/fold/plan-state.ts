/**
 * What is known of one participant-plan after some of its events: the state machine that balances,
 * weekly snapshots and the trace of a golden difference share.
 */

import { parseAmount, parseRate } from '../../contracts/decimal.ts';
import type {
  ContributionPayload,
  EnrollmentPayload,
  ForfeiturePayload,
} from '../../schema/types.ts';
import type { ContributionSource, ForfeitableSource } from '../tables.ts';
import type { PlacedEvent } from './order.ts';

/** Amounts in millionths, rates in ten-thousandths. */
export interface PlanState {
  readonly contributed: Record<ContributionSource, bigint>;
  readonly forfeited: Record<ForfeitableSource, bigint>;
  vestedPercentage: bigint;
  rates: { readonly preTax: bigint; readonly roth: bigint; readonly afterTax: bigint } | null;
  compensation: bigint | null;
  jobLevel: number | null;
  isHce: boolean | null;
  employment: 'unknown' | 'active' | 'terminated';
  eligible: boolean | null;
  eligibilityDate: string | null;
  enrollmentDate: string | null;
  contributionCount: number;
  lastEventId: string | null;
}

export function initialState(): PlanState {
  return {
    contributed: {
      employee_pre_tax: 0n,
      employee_roth: 0n,
      employee_after_tax: 0n,
      employee_catch_up: 0n,
      employer_match: 0n,
      employer_match_true_up: 0n,
      employer_nonelective: 0n,
      employer_profit_sharing: 0n,
      forfeiture_allocation: 0n,
    },
    forfeited: { employer_match: 0n, employer_nonelective: 0n, employer_profit_sharing: 0n },
    vestedPercentage: 0n,
    rates: null,
    compensation: null,
    jobLevel: null,
    isHce: null,
    employment: 'unknown',
    eligible: null,
    eligibilityDate: null,
    enrollmentDate: null,
    contributionCount: 0,
    lastEventId: null,
  };
}

/** Changes `state` by one event, which concerns the plan or the whole workforce record. */
export function applyEvent(state: PlanState, { event: { payload }, id }: PlacedEvent): void {
  state.lastEventId = id;
  switch (payload.event_type) {
    case 'hire':
      state.employment = 'active';
      state.compensation = parseAmount(payload.annual_compensation);
      state.jobLevel = payload.job_level;
      break;
    case 'promotion':
      state.compensation = parseAmount(payload.new_annual_compensation);
      state.jobLevel = payload.new_job_level;
      break;
    case 'merit':
      state.compensation = parseAmount(payload.new_compensation);
      break;
    case 'termination':
      state.employment = 'terminated';
      break;
    case 'eligibility':
      state.eligible = payload.eligible;
      state.eligibilityDate = payload.eligibility_date;
      break;
    case 'enrollment':
      enroll(state, payload);
      break;
    case 'contribution':
      contribute(state, payload);
      break;
    case 'vesting':
      state.vestedPercentage = parseRate(payload.vested_percentage);
      break;
    case 'forfeiture':
      forfeit(state, payload);
      break;
    case 'hce_status':
      state.isHce = payload.is_hce;
      break;
    case 'compliance':
      break;
    default:
      payload satisfies never;
  }
}

function enroll(state: PlanState, payload: EnrollmentPayload): void {
  state.enrollmentDate = payload.enrollment_date;
  state.rates = {
    preTax: parseRate(payload.pre_tax_contribution_rate),
    roth: parseRate(payload.roth_contribution_rate),
    afterTax: parseRate(payload.after_tax_contribution_rate ?? '0'),
  };
}

function contribute(state: PlanState, { source, amount }: ContributionPayload): void {
  state.contributed[source] += parseAmount(amount);
  state.contributionCount += 1;
}

function forfeit(state: PlanState, { forfeited_from_source, amount }: ForfeiturePayload): void {
  state.forfeited[forfeited_from_source] += parseAmount(amount);
}
