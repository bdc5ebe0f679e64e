/** Other ids for the copies of an event, of a form that its schema may ask for; all of it is SQL. */

/** `longer`: a number at the end gets more digits. `as long`: it becomes a higher one with as many. */
export type Naming = 'longer' | 'as long';

const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** Columns beside an id: the digits at its end, where it is no UUID, and how many other ids stand before it. */
export function numberSql(column: string): string {
  return `CASE WHEN regexp_full_match(${column}, '${UUID}') THEN ''
      ELSE regexp_extract(${column}, '[0-9]{1,18}$') END AS ${column}_digits,
    dense_rank() OVER (ORDER BY ${column}) - 1 AS ${column}_rank`;
}

/** How many copies higher numbers of the same length are enough for; no end to it where there is no number. */
export function spaceSql(column: string): string {
  const digits = `${column}_digits`;
  const last = `power(10, min(length(${digits})) FILTER (${digits} <> '')) - 1`;
  const used = `max(TRY_CAST(${digits} AS BIGINT))`;
  return `coalesce(floor((${last} - ${used}) / greatest(1, count(DISTINCT ${column}))), 1000000)::BIGINT`;
}

/** @returns an expression; `copy` counts from 1 */
export function nameCopy(column: string, naming: Naming): string {
  const digits = `${column}_digits`;
  const higher = `((SELECT max(TRY_CAST(${digits} AS BIGINT)) + 1 FROM team_events)
    + ${column}_rank + (copy - 1) * (SELECT count(DISTINCT ${column}) FROM team_events))::BIGINT::VARCHAR`;
  const numbered =
    naming === 'longer'
      ? `${column} || lpad(copy::VARCHAR, 6, '0')`
      : `left(${column}, length(${column}) - length(${digits})) || lpad(${higher}, length(${digits})::INTEGER, '0')`;
  return `CASE WHEN regexp_full_match(${column}, '${UUID}')
      THEN left(${column}, 24) || left(md5(${column} || '/' || copy), 12)
    WHEN ${digits} <> '' THEN ${numbered}
    ELSE ${column} || '-' || copy END`;
}
