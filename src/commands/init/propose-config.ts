/** The config that a repository needs, by what it has. */
import { globs } from './globs.ts';
import type { GuessedPointers } from './guess-pointers.ts';
import { EXPORTED, isModelled } from './own-code.ts';
import { SCHEMA_LINE } from './schema-line.ts';
import { ROW_SCHEMA, seedPointers } from './seed-files.ts';
import type { DbtProject, FoundPipeline, Surroundings } from './surroundings.ts';

export function proposeConfig(found: Surroundings): string {
  const { events } = found;
  const [schema] = found.schemas;
  const seeds = found.seeds.map(({ file }) => file);
  return `${[
    SCHEMA_LINE,
    "# Settings of dc-event-gate. Paths and globs are relative to the repository's root.",
    '',
    ...schemaLines(found),
    ...pointerLines(found.pointers ?? seedPointers(found.seeds)),
    '',
    'fixtures:',
    '  # Events that must be valid: NDJSON, JSON, CSV or Parquet, plain or gzip. "!" leaves files out.',
    '  valid:',
    // Another seed may hold anything.
    ...(seeds.length > 0 ? seeds : globs(events.valid, 'fixtures/valid/**/*.ndjson')).map(
      (glob) => `    - ${quoted(glob)}`,
    ),
    ...(events.invalid.length === 0
      ? []
      : [
          '  # Events that must each be rejected.',
          '  invalid:',
          ...globs(events.invalid, '').map((glob) => `    - ${quoted(glob)}`),
        ]),
    '',
    'validation:',
    '  minimum-rate: 99',
    ...(schema === undefined
      ? []
      : [
          '  # Name the types that must occur once your fixtures have them.',
          '  require-types: []',
        ]),
    '',
    ...pipelineLines(found.pipeline),
    'golden:',
    '  path: golden',
    '',
    '# What a change of the schema may break: events that were valid stay valid.',
    'evolution:',
    '  against: [base]',
    '  allow: backward',
  ].join('\n')}\n`;
}

function schemaLines(found: Surroundings): string[] {
  const [schema] = found.schemas;
  if (found.seeds.length > 0)
    return ['# One row of a seed, which is what an event is here.', `schema: ${ROW_SCHEMA}`];
  if (schema !== undefined)
    return ['# One event, as your models export it.', `schema: ${quoted(schema)}`];
  return isModelled(found)
    ? ['# One event, as your models export it: this file is yours to write.', `schema: ${EXPORTED}`]
    : ['# The built-in schema of a 401(k) plan; or the path of your own.', 'schema: builtin'];
}

/** `events: { id: /id, date: /day }` */
function pointerLines(pointers: GuessedPointers): string[] {
  const parts = Object.entries(pointers).map(([part, pointer]) => `${part}: ${quoted(pointer)}`);
  return parts.length === 0
    ? []
    : [
        '',
        '# Where the parts of an event stand, as its first one looks: check it.',
        `events: { ${parts.join(', ')} }`,
      ];
}

function pipelineLines(pipeline: FoundPipeline | null): string[] {
  if (pipeline === null) return [];
  const tables = pipeline.kind === 'dbt' ? pipeline.tables : [];
  return [
    '# Run in the checkout. It reads the events from DC_EVENT_GATE_EVENTS, and leaves its tables in the',
    '# DuckDB file that DC_EVENT_GATE_DATABASE names.',
    'pipeline:',
    `  run: ${quoted(commandFor(pipeline))}`,
    '  timeout: 300',
    '',
    '# Tables that goldens may hold, each with the columns that tell its rows apart.',
    ...tableLines(tables),
    '',
  ];
}

function tableLines(tables: DbtProject['tables']): string[] {
  const known = tables.filter(({ key }) => key !== null);
  return [
    known.length > 0 ? 'tables:' : '# tables:',
    ...tables.map(({ name, key }) =>
      key === null
        ? `  # ${name}: { key: [the columns of its key] }`
        : `  ${name}: { key: [${key.join(', ')}] }`,
    ),
  ];
}

function commandFor(pipeline: FoundPipeline): string {
  const inside = pipeline.folder.replace(/\/$/, '');
  if (pipeline.kind === 'sqlmesh')
    return `sqlmesh ${inside === '' ? '' : `--paths ${inside} `}plan --auto-apply --no-prompts`;
  const project = inside === '' ? '' : ` --project-dir ${inside}`;
  return `dbt build${project} --profiles-dir ${pipeline.profiles ?? `${pipeline.folder}ci`}`;
}

/** As YAML reads it back; plain where nothing in it could mean something. */
function quoted(text: string): string {
  return /^[\w./-][\w./ =-]*$/.test(text) ? text : JSON.stringify(text);
}
