/** What a query says of any history is what a plain loop says of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuiltinRule } from '../../../src/checks/quality/rules.ts';
import { orderEvents } from '../../../src/plan/fold/order.ts';
import { groupByPerson } from '../../../src/plan/fold/persons.ts';
import type { DcPlanEvent } from '../../../src/schema/types.ts';
import { worldOf } from '../../support/arbitrary-events.ts';
import { findings } from '../../support/quality.ts';
import { plainFindings } from './plain/findings.ts';

const RULES = [
  'hire_absent',
  'event_before_hire',
  'activity_after_termination',
  'contribution_before_eligibility',
  'deferral_before_enrollment',
  'ytd_mismatch',
  'forfeiture_exceeds_unvested',
  'vested_balance_mismatch',
  'limit_402g_exceeded',
  'limit_414v_exceeded',
  'limit_415c_exceeded',
  'compliance_amount_mismatch',
] as const satisfies BuiltinRule[];

const SEED = 401;
/** Three worlds in a scenario, so that each person has a history worth judging. */
const worlds = fc.tuple(...Array.from({ length: 60 }, (_, world) => worldOf(`s-${world % 20}`)));

describe(`random event sequences (seed ${SEED})`, () => {
  it('are judged alike by the queries and by a loop', async () => {
    const counts = new Map<string, number>();
    const property = fc.asyncProperty(worlds, async (drawn) => {
      const events = drawn.flat().map(crowded);
      const plain = groupByPerson(events)
        .map((person) => orderEvents(person).ordered.map(({ event }) => event))
        .flatMap(plainFindings);
      const found = await findings(RULES, events);
      expect(found.map((finding) => finding.join(' ')).sort()).toEqual(plain.sort());
      for (const [rule] of found) counts.set(rule ?? '', (counts.get(rule ?? '') ?? 0) + 1);
    });
    await fc.assert(property, { seed: SEED, numRuns: 6, endOnFailure: true });
    const rare = RULES.filter((rule) => (counts.get(rule) ?? 0) < 5);
    expect(rare).toEqual([]);
  });
});

/** Two persons a scenario, of one design; half of the contributions are large enough to pass a limit. */
function crowded(event: DcPlanEvent): DcPlanEvent {
  const employee_id = event.employee_id.startsWith('E') ? 'E-1' : 'E-2';
  const isLarge = event.payload.event_type === 'contribution' && event.event_id < '8';
  const payload = isLarge ? { ...event.payload, amount: '24000.000001' } : event.payload;
  return { ...event, payload, employee_id, plan_design_id: 'design' } as DcPlanEvent;
}
