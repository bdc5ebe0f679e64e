/** A contribution of another year than its pay period. */
import { parseDay } from '../calendar.ts';
import { redated } from './redated.ts';
import type { ProposeRepair } from './repair.ts';

/** A pay date is a few days after its period. */
const MOST_DAYS_TO_PAY = 60;

/** Both are of another year than the pay period. */
export const followPayPeriod: ProposeRepair = (suspect) =>
  redated(suspect, null, ({ payload, effective_date }) => {
    if (payload.event_type !== 'contribution') return null;
    const { pay_period_end: end } = payload;
    const away = Math.abs(parseDay(effective_date) - parseDay(end));
    if (away <= MOST_DAYS_TO_PAY) return null;
    const day = `${end.slice(0, 4)}${effective_date.slice(4)}`;
    return Math.abs(parseDay(day) - parseDay(end)) <= MOST_DAYS_TO_PAY ? day : null;
  });
