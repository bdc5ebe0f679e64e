import { compareText } from '../../contracts/tables/table-lines.ts';
import type { DcPlanEvent } from '../../schema/types.ts';

/** Events by person (scenario_id, plan_design_id, employee_id), in the order of the tables' keys. */
export function groupByPerson(events: readonly DcPlanEvent[]): DcPlanEvent[][] {
  const persons = new Map<string, DcPlanEvent[]>();
  for (const event of events) {
    const key = JSON.stringify([event.scenario_id, event.plan_design_id, event.employee_id]);
    const own = persons.get(key);
    if (own === undefined) persons.set(key, [event]);
    else own.push(event);
  }
  return [...persons.values()].sort(([a], [b]) =>
    comparePersons(a as DcPlanEvent, b as DcPlanEvent),
  );
}

function comparePersons(a: DcPlanEvent, b: DcPlanEvent): number {
  return (
    compareText(a.scenario_id, b.scenario_id) ||
    compareText(a.plan_design_id, b.plan_design_id) ||
    compareText(a.employee_id, b.employee_id)
  );
}
