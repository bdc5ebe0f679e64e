/** The rules of amounts and limits in a plain loop, with BigInt millionths. */
import {
  formatAmount,
  parseAmount,
  parseRate,
  unvestedShare,
} from '../../../../src/contracts/decimal.ts';
import { findLimits, highestCatchUp } from '../../../../src/plan/limits.ts';
import type { DcPlanEvent } from '../../../../src/schema/types.ts';
import { type Of, pastOf, type Say } from './history.ts';

const BUCKETS = {
  employer_match: ['employer_match', 'employer_match_true_up'],
  employer_nonelective: ['employer_nonelective'],
  employer_profit_sharing: ['employer_profit_sharing', 'forfeiture_allocation'],
} as const satisfies Record<string, readonly string[]>;
const DEFERRALS: readonly string[] = ['employee_pre_tax', 'employee_roth'];

const yearOf = (date: string) => date.slice(0, 4);
const dollars = (whole: number) => BigInt(whole) * 1_000_000n;

export function judgeAmounts(
  { payload }: DcPlanEvent,
  before: readonly DcPlanEvent[],
  say: Say,
): void {
  switch (payload.event_type) {
    case 'contribution':
      judgeContribution(payload, before, say);
      return;
    case 'forfeiture': {
      const bucket = payload.forfeited_from_source;
      const last = pastOf('vesting', before, payload.plan_id).at(-1);
      const { unvested } = balanceOf(
        bucket,
        payload.plan_id,
        last?.payload.vested_percentage,
        before,
      );
      const amount = parseAmount(payload.amount);
      if (amount > unvested)
        say(
          'forfeiture_exceeds_unvested',
          `forfeits ${formatAmount(amount)} of ${bucket}, unvested are ${formatAmount(unvested)}`,
        );
      return;
    }
    case 'vesting': {
      const wrong = (Object.keys(BUCKETS) as (keyof typeof BUCKETS)[]).flatMap((bucket) => {
        const text = payload.source_balances_vested[bucket];
        if (text === undefined || text === null) return [];
        const { vested } = balanceOf(bucket, payload.plan_id, payload.vested_percentage, before);
        const stated = parseAmount(text);
        return stated === vested
          ? []
          : [`${bucket} is ${formatAmount(stated)}, vested are ${formatAmount(vested)}`];
      });
      if (wrong.length > 0) say('vested_balance_mismatch', wrong.join('; '));
      return;
    }
    case 'compliance': {
      const year = yearOf(payload.monitoring_date);
      const total = sumOf(
        before,
        (one) => isOfYear(one, year) && isOfKind(one, payload.limit_type),
      );
      const stated = parseAmount(payload.current_amount);
      if (stated !== total)
        say(
          'compliance_amount_mismatch',
          `current_amount is ${formatAmount(stated)}, the ${payload.limit_type} total of ${year} so far is ${formatAmount(total)}`,
        );
    }
  }
}

function judgeContribution(
  payload: Of<'contribution'>,
  before: readonly DcPlanEvent[],
  say: Say,
): void {
  const year = yearOf(payload.contribution_date);
  const amount = parseAmount(payload.amount);
  const earlier = (isMeant: (one: Of<'contribution'>) => boolean) =>
    sumOf(before, (one) => isOfYear(one, year) && isMeant(one));
  const soFar =
    amount +
    earlier(({ plan_id, source }) => plan_id === payload.plan_id && source === payload.source);
  const stated = parseAmount(payload.ytd_amount);
  if (stated !== soFar)
    say(
      'ytd_mismatch',
      `ytd_amount is ${formatAmount(stated)}, the ${payload.source} contributions of ${year} so far are ${formatAmount(soFar)}`,
    );
  const limits = findLimits(Number(year));
  if (limits === undefined) return;
  const rules = [
    [
      'limit_402g_exceeded',
      'elective_deferral',
      limits.electiveDeferral,
      'elective deferrals',
      'limit',
    ],
    [
      'limit_414v_exceeded',
      'catch_up',
      highestCatchUp(limits),
      'catch-up contributions',
      'highest limit of any age',
    ],
    [
      'limit_415c_exceeded',
      'annual_additions',
      limits.annualAdditions,
      'annual additions',
      'limit',
    ],
  ] as const;
  for (const [rule, kind, limit, what, called] of rules) {
    if (!isOfKind(payload, kind)) continue;
    const total = earlier((one) => isOfKind(one, kind));
    if (total <= dollars(limit) && total + amount > dollars(limit))
      say(
        rule,
        `${what} of ${year} reach ${formatAmount(total + amount)}, the ${called} is ${limit}.000000`,
      );
  }
}

function balanceOf(
  bucket: keyof typeof BUCKETS,
  plan: string,
  percentage: string | number | undefined,
  before: readonly DcPlanEvent[],
) {
  const sources: readonly string[] = BUCKETS[bucket];
  const contributed = sumOf(before, (one) => one.plan_id === plan && sources.includes(one.source));
  const forfeited = pastOf('forfeiture', before, plan)
    .filter(({ payload }) => payload.forfeited_from_source === bucket)
    .reduce((sum, { payload }) => sum + parseAmount(payload.amount), 0n);
  const share = unvestedShare(contributed, parseRate(percentage ?? 0)) - forfeited;
  const unvested = share > 0n ? share : 0n;
  return { unvested, vested: contributed - forfeited - unvested };
}

function sumOf(
  events: readonly DcPlanEvent[],
  isMeant: (payload: Of<'contribution'>) => boolean,
): bigint {
  return pastOf('contribution', events)
    .filter(({ payload }) => isMeant(payload))
    .reduce((sum, { payload }) => sum + parseAmount(payload.amount), 0n);
}

function isOfYear({ contribution_date }: Of<'contribution'>, year: string): boolean {
  return yearOf(contribution_date) === year;
}

function isOfKind({ source }: Of<'contribution'>, kind: Of<'compliance'>['limit_type']): boolean {
  if (kind === 'elective_deferral') return DEFERRALS.includes(source);
  return (source === 'employee_catch_up') === (kind === 'catch_up');
}
