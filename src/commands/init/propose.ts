/** From what a repository has to the files that the gate needs there. */
import { typed } from '../../contracts/program.ts';
import { DEFAULT_CONFIG_FILE } from '../../project/config.ts';
import type { GuessedPointers } from './guess-pointers.ts';
import { EXPORTED, exportRemark, isModelled, readRemark } from './own-code.ts';
import { SCHEMA_LINE } from './schema-line.ts';
import { ROW_SCHEMA, seedFiles, seedPointers, seedRemarks } from './seed-files.ts';
import type { StarterFile } from './starter-file.ts';
import { starterWorkflows } from './starter-workflows.ts';
import type { DbtProject, FoundPipeline, Surroundings } from './surroundings.ts';

export interface Proposal {
  readonly files: readonly StarterFile[];
  /** What a person should know or do, in order. */
  readonly remarks: readonly string[];
  /** Commands to try, in order. */
  readonly next: readonly string[];
}

/** Whether there is anything of a team's own to build on; else the worked example serves better. */
export function hasAnything(
  { pipeline, schemas, models, events }: Surroundings,
  starter: readonly StarterFile[],
): boolean {
  const ours = new Set(starter.map(({ path }) => path));
  const found = [...schemas, ...models, ...events.valid];
  return pipeline !== null || found.some((file) => !ours.has(file));
}

/** @param shards jobs that share the work */
export function propose(found: Surroundings, shards = 1): Proposal {
  return {
    files: [
      { path: DEFAULT_CONFIG_FILE, text: proposeConfig(found) },
      ...(found.workflows.length > 0 ? [] : starterWorkflows(found, shards)),
      ...profileFor(found.pipeline),
      ...seedFiles(found.seeds, found.pipeline?.folder ?? ''),
    ],
    remarks: remarksOn(found),
    next: [typed('validate'), typed('golden add CASE'), typed('gate')],
  };
}

function proposeConfig(found: Surroundings): string {
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

/** A profile for the gate, where the project has none that leaves its database where the gate looks. */
function profileFor(pipeline: FoundPipeline | null): StarterFile[] {
  if (pipeline?.kind !== 'dbt' || pipeline.profiles !== null) return [];
  const text = `# For dc-event-gate: the file in which it looks for the tables.
${pipeline.profile}:
  target: gate
  outputs:
    gate:
      type: duckdb
      path: "{{ env_var('DC_EVENT_GATE_DATABASE') }}"
      threads: 2
`;
  return [{ path: `${pipeline.folder}ci/profiles.yml`, text }];
}

const caseRemark = () =>
  `A golden case is a folder; CASE is a name of your own. Put the events of a person or two into golden/CASE/events.ndjson, one a line. To write the tables that they give now, run: ${typed('golden add CASE')}`;

function remarksOn({
  pipeline,
  schemas,
  models,
  events,
  workflows,
  unowned,
  isPartial,
  readers,
  seeds,
}: Surroundings): string[] {
  const [model] = models;
  const tables = pipeline?.kind === 'dbt' ? pipeline.tables : [];
  const open = tables.filter(({ key }) => key === null).map(({ name }) => name);
  return [
    ...seedRemarks(seeds),
    ...(schemas.length === 0 && model !== undefined ? [exportRemark(model)] : []),
    ...(schemas.length > 1
      ? [
          `There are several schemas; ${schemas[0]} was taken. The others: ${few(schemas.slice(1))}.`,
        ]
      : []),
    ...(events.valid.length + seeds.length === 0
      ? ['No file of events was found: put some into fixtures/valid, one JSON object a line.']
      : []),
    ...(pipeline?.kind === 'dbt' && seeds.length === 0 ? [readRemark(readers)] : []),
    ...(open.length > 0 ? [`Name the key of these tables in the config: ${few(open)}.`] : []),
    ...workflowRemark(workflows),
    ...ownersRemark(unowned),
    ...(seeds.length > 0 ? [] : [caseRemark()]),
    ...(isPartial ? ['The repository is large, and not all of it was looked at.'] : []),
  ];
}

/** What a worked example has to do with: what is there already. */
export function remarksOnExample({ workflows, unowned }: Surroundings): readonly string[] {
  return [...workflowRemark(workflows), ...ownersRemark(unowned)];
}

function workflowRemark(workflows: readonly string[]): string[] {
  return workflows.length > 0
    ? [`${few(workflows)} uses the action already; it was left as it is.`]
    : [];
}

function ownersRemark(unowned: readonly string[]): string[] {
  if (unowned.length === 0) return [];
  const all = unowned.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return [`Add ${all} to CODEOWNERS.`];
}

function few(names: readonly string[]): string {
  const more = names.length - 3;
  return `${names.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** A glob for each ending and first folder, from the folder that its files share. */
function globs(files: readonly string[], none: string): string[] {
  if (files.length === 0) return [none];
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const [, ending = ''] = /(\.[a-z]+(?:\.gz)?)$/i.exec(file) ?? [];
    const key = `${file.split('/').slice(0, -1)[0] ?? ''}*${ending}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups].map(([key, same]) => {
    const folder = sharedFolder(same);
    const ending = key.slice(key.indexOf('*'));
    return folder === '' ? ending : `${folder}**/${ending}`;
  });
}

function sharedFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => file.split('/').slice(0, -1));
  const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
  const shared = differs === -1 ? first : first.slice(0, differs);
  return shared.map((part) => `${part}/`).join('');
}

/** As YAML reads it back; plain where nothing in it could mean something. */
function quoted(text: string): string {
  return /^[\w./-][\w./ =-]*$/.test(text) ? text : JSON.stringify(text);
}
