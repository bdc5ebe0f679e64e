/** src/sql/tables.sql and src/sql/event_macros.sql: the types and columns, for the SQL. */

const SQL_TYPES = {
  uuid: 'UUID',
  text: 'VARCHAR',
  date: 'DATE',
  instant: 'TIMESTAMP',
  amount: 'DECIMAL(18,6)',
  rate: 'DECIMAL(5,4)',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
};

/** Instants are read as text: an event may write them in a form that DuckDB does not know. */
const JSON_TYPES = { ...SQL_TYPES, instant: 'VARCHAR' };

const GENERATED = '-- Generated from src/schema/event.schema.json by `npm run schema`';

export function tablesText({ fields }) {
  const columns = fields.map(
    ({ name, kind, isRequired }) => `  ${name} ${SQL_TYPES[kind]}${isRequired ? ' NOT NULL' : ''},`,
  );
  return `-- Makes the empty table of events.
${GENERATED}; a copy in your own pipeline is yours.
-- Columns and types: docs/DOMAIN.md, "Tables and columns". Amounts DECIMAL(18,6), rates DECIMAL(5,4).

-- Every distinct event, the envelope and the payload's fields typed. Among the events of one person
-- \`event_order\` is the place in their order (docs/DOMAIN.md); a later load gives higher numbers.
CREATE TABLE events (
${columns.join('\n')}
  event_order BIGINT NOT NULL
);
`;
}

export function eventMacrosText({ types, fields }) {
  const envelope = fields.filter(({ path }) => path.length === 1);
  const payload = fields.filter(({ path }) => path.length > 1);
  return `-- What the event schema says: the payload types, and how a line of NDJSON becomes a row.
${GENERATED}. Do not edit.
-- Inputs:   macro instant (macros.sql).
-- Output:   macros event_types, type_rank, event_rows and file_event_rows.

-- In the order in which events of one day take effect (docs/DOMAIN.md, "Order of events").
CREATE OR REPLACE TEMP MACRO event_types() AS [
${types.map((type) => `  '${type}'`).join(',\n')}
];
CREATE OR REPLACE TEMP MACRO type_rank(event_type) AS list_position(event_types(), event_type);

-- The events of a list of NDJSON files with one valid event a line, each with the file that it stands in.
-- Types that the schema does not know are left out.
CREATE OR REPLACE TEMP MACRO file_event_rows(files) AS TABLE
SELECT
  filename AS file,
${fields.map((field) => `  ${expression(field)}`).join(',\n')}
FROM read_json(
  files,
  format = 'newline_delimited',
  columns = {
${envelope.map(({ name, kind }) => `    ${name}: '${JSON_TYPES[kind]}'`).join(',\n')},
    payload: 'STRUCT(
${members(payload, 1, '      ').join(',\n')}
    )'
  },
  maximum_object_size = 16777216,
  hive_partitioning = false
)
WHERE payload.event_type IN (${types.map((type) => `'${type}'`).join(', ')});
-- The same with the columns of table events, but for event_order.
CREATE OR REPLACE TEMP MACRO event_rows(files) AS TABLE SELECT * EXCLUDE (file) FROM file_event_rows(files);
`;
}

function expression({ name, kind, path }) {
  const place = path.join('.');
  if (kind === 'instant') return `instant(${place}) AS ${name}`;
  return path.at(-1) === name ? place : `${place} AS ${name}`;
}

/** Members of the struct at this depth; fields of one object are one STRUCT, where the first of them is. */
function members(fields, depth, indent) {
  const names = [...new Set(fields.map(({ path }) => path[depth]))];
  return names.map((name) => {
    const own = fields.filter(({ path }) => path[depth] === name);
    if (own[0].path.length === depth + 1) return `${indent}${name} ${JSON_TYPES[own[0].kind]}`;
    const inner = members(own, depth + 1, `${indent}  `).join(',\n');
    return `${indent}${name} STRUCT(\n${inner}\n${indent})`;
  });
}
