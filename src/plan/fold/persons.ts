import { compareText } from '../../contracts/tables/table-lines.ts';
import type { DcPlanEvent } from '../../schema/types.ts';

/** Events by person (scenario_id, plan_design_id, employee_id), in the order of the tables' keys. */
export function groupByPerson(events: readonly DcPlanEvent[]): DcPlanEvent[][] {
  // Maps in maps: one key of three texts would have to be written for each event.
  const scenarios = new Map<string, Map<string, Map<string, DcPlanEvent[]>>>();
  const persons: DcPlanEvent[][] = [];
  for (const event of events) {
    const employees = below(below(scenarios, event.scenario_id), event.plan_design_id);
    const own = employees.get(event.employee_id);
    if (own !== undefined) {
      own.push(event);
      continue;
    }
    const person = [event];
    employees.set(event.employee_id, person);
    persons.push(person);
  }
  return persons.sort(([a], [b]) => comparePersons(a as DcPlanEvent, b as DcPlanEvent));
}

function below<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

function comparePersons(a: DcPlanEvent, b: DcPlanEvent): number {
  return (
    compareText(a.scenario_id, b.scenario_id) ||
    compareText(a.plan_design_id, b.plan_design_id) ||
    compareText(a.employee_id, b.employee_id)
  );
}
