/** A vesting whose percentage and balances do not belong together. */
import { formatRate, parseAmount, parseRate } from '../../contracts/decimal.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import { firstBreaking, type ProposeRepair, rootAt } from './repair.ts';

const RULE = 'vested_balance_mismatch';

/** The percentage that the stated balance gives, of what the employer has paid until then. */
export const correctPercentage: ProposeRepair = (suspect) => {
  const wrong = firstBreaking(suspect, RULE);
  if (wrong?.payload.event_type !== 'vesting') return null;
  const { plan_id, source_balances_vested: stated, vested_percentage } = wrong.payload;
  const before = suspect.events.slice(0, suspect.events.indexOf(wrong));
  for (const [bucket, vested] of Object.entries(stated ?? {})) {
    if (vested === null) continue;
    const paid = before.reduce((sum, { payload }) => sum + paidInto(payload, plan_id, bucket), 0n);
    const balance = parseAmount(vested as string | number);
    if (paid <= 0n || balance <= 0n || balance > paid) continue;
    const rate = shortRate((balance * 10_000n + paid / 2n) / paid);
    const payload = { ...wrong.payload, vested_percentage: rate };
    return {
      events: suspect.events.map((event) =>
        event === wrong ? ({ ...wrong, payload } as DcPlanEvent) : event,
      ),
      roots: [rootAt(RULE, wrong)],
      says: `with \`vested_percentage\` ${rate} in place of ${shortRate(parseRate(vested_percentage))}`,
    };
  }
  return null;
};

/** "0.25" */
function shortRate(tenThousandths: bigint): string {
  return formatRate(tenThousandths).replace(/\.?0+$/, '');
}

const ALSO: Readonly<Record<string, string>> = {
  employer_match_true_up: 'employer_match',
  forfeiture_allocation: 'employer_profit_sharing',
};

function paidInto(payload: DcPlanEvent['payload'], plan: string, bucket: string): bigint {
  if (payload.event_type !== 'contribution' || payload.plan_id !== plan) return 0n;
  return (ALSO[payload.source] ?? payload.source) === bucket ? parseAmount(payload.amount) : 0n;
}
