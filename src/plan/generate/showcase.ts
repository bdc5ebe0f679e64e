/** A life that shows all 11 types within its first calendar year, so that every population has them. */
import type { DcPlanEvent } from '../../schema/types.ts';
import { toCivil } from '../calendar.ts';
import type { Person, Scenario } from './career.ts';
import { type Fate, live } from './life.ts';
import { isPayday } from './payday.ts';

/**
 * Hired on January 2 and eligible at once, so that the determinations of January 15, the raise of
 * April 1 and the promotion of July 1 find a participant; gone in October, unvested, so that the
 * forfeiture falls into the same year.
 */
export function showcase(
  person: Person,
  scenario: Scenario,
  firstDay: number,
  lastDay: number,
): DcPlanEvent[] {
  const hireDay = firstDay + 1;
  let leaveDay = firstDay + 285;
  while (!isPayday(leaveDay)) leaveDay += 1;
  const fate: Fate = {
    level: 4,
    hireDay,
    eligibleDay: hireDay,
    enrollDay: hireDay + 3,
    leaveDay,
    returnDay: null,
    promotionYears: new Set([toCivil(firstDay).year]),
  };
  return live(person, fate, scenario, lastDay);
}
