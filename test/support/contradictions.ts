/**
 * Looks for contradictions in one person's events, with arithmetic of its own (BigInt millionths from
 * docs/DOMAIN.md): what the quality rules of a plan administrator would object to.
 */
import { findLimits } from '../../src/plan/limits.ts';
import type { DcPlanEvent } from '../../src/schema/types.ts';

const BUCKETS = ['employer_match', 'employer_nonelective', 'employer_profit_sharing'] as const;
type Bucket = (typeof BUCKETS)[number];

const BUCKET_OF: Record<string, Bucket> = {
  employer_match: 'employer_match',
  employer_match_true_up: 'employer_match',
  employer_nonelective: 'employer_nonelective',
  employer_profit_sharing: 'employer_profit_sharing',
  forfeiture_allocation: 'employer_profit_sharing',
};

const FLOORS: Record<string, readonly bigint[]> = {
  graded: [0n, 0n, 2000n, 4000n, 6000n, 8000n, 10_000n],
  cliff: [0n, 0n, 0n, 10_000n],
  immediate: [10_000n],
};

const micro = (value: string | number): bigint => {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
};
const rate = (value: string | number): bigint => micro(value) / 100n;
const dollars = (value: number | null | undefined): bigint => BigInt(value ?? -1) * 1_000_000n;
const yearOf = (date: string): number => Number(date.slice(0, 4));

/** What the person's events say that cannot be; [] for sound ones. `events` in their order. */
export function contradictions(events: readonly DcPlanEvent[]): string[] {
  const found: string[] = [];
  const totals = new Map<string, bigint>();
  const add = (key: string, amount: bigint) => {
    totals.set(key, (totals.get(key) ?? 0n) + amount);
    return totals.get(key) ?? 0n;
  };
  const total = (key: string) => totals.get(key) ?? 0n;
  const contributed = { employer_match: 0n, employer_nonelective: 0n, employer_profit_sharing: 0n };
  const forfeited = { ...contributed };
  let employed = false;
  let salary = 0n;
  let level = 0;
  let eligible = false;
  let enrolled = false;
  let vested = 0n;
  let day = '';

  const unvested = (bucket: Bucket): bigint => {
    const scaled = (10_000n - vested) * contributed[bucket];
    const down = scaled / 10_000n;
    const rest = scaled % 10_000n;
    const rounded = rest > 5000n || (rest === 5000n && down % 2n === 1n) ? down + 1n : down;
    return rounded > forfeited[bucket] ? rounded - forfeited[bucket] : 0n;
  };

  for (const { payload, effective_date, event_id } of events) {
    const object = (what: string) =>
      found.push(`${effective_date} ${payload.event_type} ${event_id}: ${what}`);
    const require = (holds: boolean, what: string) => holds || object(what);
    require(effective_date >= day, 'comes before the event ahead of it');
    day = effective_date;
    const year = yearOf(effective_date);
    const limits = findLimits(year);
    switch (payload.event_type) {
      case 'hire':
        require(!employed, 'is hired while employed');
        require(payload.hire_date === effective_date, 'own date differs');
        employed = true;
        eligible = false;
        enrolled = false;
        salary = micro(payload.annual_compensation);
        level = payload.job_level;
        break;
      case 'promotion':
        require(employed && payload.new_job_level > level, 'is no promotion');
        require(payload.effective_date === effective_date, 'own date differs');
        level = payload.new_job_level;
        salary = micro(payload.new_annual_compensation);
        break;
      case 'merit': {
        const cents = (salary * (10_000n + rate(payload.merit_percentage))) / 100_000_000n;
        const off = micro(payload.new_compensation) / 10_000n - cents;
        require(employed && off >= 0n && off <= 1n, 'new pay is not the old one raised');
        salary = micro(payload.new_compensation);
        break;
      }
      case 'termination':
        require(employed &&
          payload.final_pay_date === effective_date, 'nobody to leave, or another day');
        employed = false;
        break;
      case 'eligibility':
        require(employed &&
          payload.eligibility_date === effective_date, 'not employed, or another day');
        eligible = payload.eligible;
        break;
      case 'enrollment':
        require(employed &&
          eligible &&
          payload.enrollment_date === effective_date, 'not eligible, or another day');
        require(rate(payload.pre_tax_contribution_rate) +
          rate(payload.roth_contribution_rate) +
          rate(payload.after_tax_contribution_rate ?? 0) <=
          10_000n, 'defers more than all');
        enrolled = true;
        break;
      case 'contribution': {
        require(employed && eligible, 'not employed, or not eligible');
        require(enrolled || !payload.source.startsWith('employee_'), 'not enrolled');
        require(payload.contribution_date === effective_date &&
          payload.pay_period_end <= effective_date, 'dates differ');
        const amount = micro(payload.amount);
        require(add(`${year} ${payload.source}`, amount) ===
          micro(payload.ytd_amount), 'year to date is wrong');
        const bucket = BUCKET_OF[payload.source];
        if (bucket !== undefined) contributed[bucket] += amount;
        if (['employee_pre_tax', 'employee_roth'].includes(payload.source)) {
          require(add(`${year} deferrals`, amount) <=
            dollars(limits?.electiveDeferral), 'over 402(g)');
        }
        if (payload.source === 'employee_catch_up') {
          require(total(`${year} employee_catch_up`) <= dollars(limits?.catchUp), 'over 414(v)');
        } else {
          require(add(`${year} additions`, amount) <=
            dollars(limits?.annualAdditions), 'over 415(c)');
        }
        break;
      }
      case 'vesting': {
        const next = rate(payload.vested_percentage);
        require(next >= vested, 'falls');
        vested = next;
        const floors = FLOORS[payload.vesting_schedule_type] ?? [];
        const floor =
          floors[
            Math.min(fullYears(payload.service_computation_date, effective_date), floors.length - 1)
          ] ?? 0n;
        require(next >= floor, 'is below the statutory floor');
        require(payload.service_period_end_date === effective_date, 'own date differs');
        for (const bucket of BUCKETS) {
          const expected = contributed[bucket] - forfeited[bucket] - unvested(bucket);
          require(micro(payload.source_balances_vested[bucket] ?? 0) ===
            expected, `${bucket} is not what is vested`);
        }
        break;
      }
      case 'forfeiture': {
        const amount = micro(payload.amount);
        require(!employed &&
          amount <= unvested(payload.forfeited_from_source), 'takes more than is unvested');
        require(rate(payload.vested_percentage) === vested, 'knows another percentage');
        forfeited[payload.forfeited_from_source] += amount;
        break;
      }
      case 'hce_status': {
        const look = payload.determination_method === 'prior_year' ? year - 1 : year;
        require(micro(payload.hce_threshold) ===
          dollars(findLimits(look)?.hce), 'another threshold');
        require(payload.is_hce ===
          micro(payload.annualized_compensation) >
            micro(payload.hce_threshold), 'the flag is wrong');
        require(payload.determination_date === effective_date, 'own date differs');
        break;
      }
      case 'compliance': {
        const facts = {
          elective_deferral: [limits?.electiveDeferral, total(`${year} deferrals`)],
          annual_additions: [limits?.annualAdditions, total(`${year} additions`)],
          catch_up: [limits?.catchUp, total(`${year} employee_catch_up`)],
        } as const;
        const [limit, current] = facts[payload.limit_type];
        require(micro(payload.applicable_limit) === dollars(limit), 'another limit');
        require(micro(payload.current_amount) === current, 'another amount');
        require(payload.monitoring_date === effective_date, 'own date differs');
        break;
      }
    }
  }
  return found;
}

/** Birthdays of service reached; February 29 counts on the 28th. */
function fullYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) >= (from.slice(5) === '02-29' ? '02-28' : from.slice(5)) ? years : years - 1;
}
