/**
 * The text of src/sql/column_ingest.sql: ingest.sql for events of which most are in columns already. The rest of it is
 * the same statement for statement, so that there is one rule for copies, for their order and for later loads. It is a
 * script of its own since a view over lines and columns takes long to plan, which few events need not pay.
 */

const KEYS =
  'scenario_id, plan_design_id, employee_id, event_id, effective_date, event_type, created_at';

const CHANGES = [
  [
    '-- Loads the valid events, beside those that are there.\n',
    `-- As ingest.sql, of events that the gate's own reader has put into columns while it validated them: the same rows as
-- their lines give, so that these are not parsed a second time. They stay in their files, and are read there as often
-- as they are needed.
-- Generated from ingest.sql by \`npm run schema\`. Do not edit.
`,
  ],
  [
    '-- Input:    variable event_files, a list of NDJSON files with one valid event a line; macros event_rows\n',
    `-- Input:    variable event_columns, a list of Parquet files with the columns of table events but event_order, and
--           \`place\`, a number that each row has for itself, above any rowid; variable event_files, a list of
--           NDJSON files with one valid event a line, those that are in none of them; macros event_rows
`,
  ],
  [
    "CREATE OR REPLACE TEMP TABLE typed_events AS FROM event_rows(getvariable('event_files'));\n",
    `CREATE OR REPLACE TEMP TABLE read_events AS FROM event_rows(getvariable('event_files'));
CREATE OR REPLACE TEMP VIEW typed_events AS
SELECT *, rowid AS place FROM read_events
UNION ALL BY NAME
FROM read_parquet(getvariable('event_columns'), hive_partitioning = false);
-- What tells events apart and says their order is asked for several times.
CREATE OR REPLACE TEMP TABLE typed_keys AS
SELECT place, ${KEYS} FROM typed_events;
`,
  ],
  ['FROM typed_events\nANTI JOIN events', 'FROM typed_keys\nANTI JOIN events'],
  ['employee_id FROM typed_events;\n', 'employee_id FROM typed_keys;\n'],
  ['INSERT INTO typed_events BY NAME\n', 'INSERT INTO read_events BY NAME\n'],
  [
    '-- Only ids that occur more than once',
    `INSERT INTO typed_keys BY NAME
SELECT read_events.rowid AS place, ${KEYS}
FROM read_events ANTI JOIN typed_keys ON read_events.rowid = typed_keys.place;

-- Only ids that occur more than once`,
  ],
  ['event_id FROM typed_events GROUP BY ALL', 'event_id FROM typed_keys GROUP BY ALL'],
  ['FROM events SEMI JOIN typed_events USING', 'FROM events SEMI JOIN typed_keys USING'],
  [
    'SELECT typed_events.* FROM typed_events SEMI JOIN repeated_ids',
    'SELECT typed_events.* EXCLUDE (place) FROM typed_events SEMI JOIN repeated_ids',
  ],
  ['SELECT rowid AS place, scenario_id', 'SELECT place, scenario_id'],
  ['FROM typed_events ANTI JOIN repeated_ids', 'FROM typed_keys ANTI JOIN repeated_ids'],
  ['SELECT rowid AS place, scenario_id', 'SELECT place, scenario_id'],
  [
    `INSERT INTO events BY NAME
SELECT typed_events.*, event_order
FROM typed_events JOIN numbered_events ON typed_events.rowid = numbered_events.place
ORDER BY event_order;
`,
    `-- Where they lie nearly in order already, as in most files that a program has written, rows are taken as they come:
-- it is event_order that says the order, and to sort them takes a third more.
SET VARIABLE lie_in_order = (
  SELECT count(*) FILTER (place < place_before) * 100 <= count(*)
  FROM (SELECT place, lag(place) OVER () AS place_before FROM numbered_events)
);
INSERT INTO events BY NAME
SELECT typed_events.* EXCLUDE (place), event_order
FROM typed_events JOIN numbered_events USING (place)
WHERE getvariable('lie_in_order');
INSERT INTO events BY NAME
SELECT typed_events.* EXCLUDE (place), event_order
FROM typed_events JOIN numbered_events USING (place)
WHERE NOT getvariable('lie_in_order')
ORDER BY event_order;
`,
  ],
  [
    'DROP TABLE typed_events;\n',
    'DROP VIEW typed_events;\nDROP TABLE read_events;\nDROP TABLE typed_keys;\n',
  ],
];

/** @param {string} ingest text of ingest.sql  @throws Error where it does not say what is changed */
export function columnIngestText(ingest) {
  return CHANGES.reduce((text, [before, after]) => {
    if (!text.includes(before)) throw new Error(`ingest.sql does not say: ${before}`);
    return text.replace(before, () => after);
  }, ingest);
}
