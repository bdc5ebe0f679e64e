/** What the rules found, by what is wrong: a rule, and the type of the events that break it. */
import type { Database } from '../../contracts/ports.ts';
import type { QualityDefect, QualityReport } from '../../schema/types.ts';

type Counted = Pick<QualityDefect, 'rule' | 'eventType' | 'count' | 'persons'>;

/** Of those that follow from no other; after `qualityReport`. */
export async function countDefects(database: Database): Promise<Counted[]> {
  const rows = await database.rows(
    `WITH found AS (
       SELECT DISTINCT ON (rule, found.event_id)
         rule, found.event_id, scenario_id, plan_design_id,
         coalesce(event_type, type) AS event_type,
         coalesce(employee_id, person) AS person
       FROM quality_findings AS found
       LEFT JOIN events ON events.event_id = TRY_CAST(found.event_id AS UUID)
       LEFT JOIN named_events ON named_events.event_id = found.event_id
       WHERE NOT EXISTS (
         FROM following_findings AS following
         WHERE following.rule = found.rule AND following.id = found.event_id
       )
       ORDER BY rule, found.event_id, scenario_id, plan_design_id, employee_id
     )
     SELECT rule, event_type, count(*), count(DISTINCT (scenario_id, plan_design_id, person)) FILTER (person IS NOT NULL)
     FROM found
     GROUP BY ALL
     ORDER BY count(*) DESC, event_type`,
    'quality_findings',
  );
  return rows.map(([rule, eventType, count, persons]) => ({
    rule: rule ?? '',
    eventType: eventType ?? null,
    count: Number(count),
    persons: Number(persons),
  }));
}

/** Each with its first example, in the order of the rules. */
export function withDefects(report: QualityReport, counted: readonly Counted[]): QualityReport {
  const defects = report.rules.flatMap(({ rule, severity, findings }) =>
    counted
      .filter((one) => one.rule === rule)
      .flatMap((one): QualityDefect[] => {
        const own = findings.filter(
          ({ follows, eventType }) => follows !== true && eventType === one.eventType,
        );
        const [first] = own;
        if (first === undefined || severity === 'off') return [];
        const files = new Set(own.flatMap(({ place }) => place?.file ?? []));
        return [{ ...one, severity, files: own.length === one.count ? files.size : null, first }];
      }),
  );
  return { ...report, defects };
}
