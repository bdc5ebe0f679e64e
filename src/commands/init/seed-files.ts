/** What rows of seeds need to be judged: a schema, and a macro by which models read what the gate hands over. */
import { typed } from '../../contracts/program.ts';
import type { Seed, SeedCellKind } from './find-seeds.ts';
import { sqlName } from './find-seeds.ts';
import type { GuessedPointers } from './guess-pointers.ts';
import type { StarterFile } from './starter-file.ts';

/** Where the schema of the rows is proposed to lie. */
export const ROW_SCHEMA = 'schema/row.schema.json';

const MACRO = 'gate_rows';

const JSON_TYPES: Readonly<Record<SeedCellKind, object>> = {
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string', format: 'date-time' },
  text: { type: 'string' },
};

/** As dbt gives them to the columns of a seed. */
const SQL_TYPES: Readonly<Record<SeedCellKind, string>> = {
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  time: 'timestamp',
  text: 'varchar',
};

/** @param folder of the project: '' or `folder/` */
export function seedFiles(seeds: readonly Seed[], folder: string): StarterFile[] {
  if (seeds.length === 0) return [];
  return [
    { path: ROW_SCHEMA, text: schemaText(seeds) },
    { path: `${folder}macros/${MACRO}.sql`, text: macroText(seeds) },
  ];
}

function schemaText(seeds: readonly Seed[]): string {
  const variants = seeds.map(({ name, columns }) => {
    const required = columns.filter(({ isFilled }) => isFilled).map((column) => column.name);
    const properties = columns.map(
      (column) =>
        `        ${JSON.stringify(column.name)}: ${spaced(JSON.stringify(JSON_TYPES[column.kind]))}`,
    );
    return `    {
      "title": ${JSON.stringify(name)},
      "type": "object",
      "additionalProperties": false,
      "required": ${spaced(JSON.stringify(required))},
      "properties": {
${properties.join(',\n')}
      }
    }`;
  });
  return `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "description": "A row of a seed, as the seeds are today: check what each column may hold.",
  "anyOf": [
${variants.join(',\n')}
  ]
}
`;
}

/** One line, for a reader. */
function spaced(json: string): string {
  return json.replace(/([:,])(?=["[{])/g, '$1 ').replace(/^\{(.*)\}$/, '{ $1 }');
}

function macroText(seeds: readonly Seed[]): string {
  const [first] = seeds;
  const cases = seeds.map(({ name, columns, mark }) => {
    const types = columns.map((column) => `${sqlName(column.name)}: '${SQL_TYPES[column.kind]}'`);
    const others = seeds
      .flatMap((seed) => seed.columns)
      .filter(({ name: other }) => isIn(mark, other));
    const missing = others.filter(({ name: other }) => !columns.some((own) => own.name === other));
    const read = [...types, ...missing.map((column) => `${sqlName(column.name)}: 'varchar'`)];
    return `    '${name}': {
      'columns': "${columns.map((column) => sqlName(column.name)).join(', ')}",
      'types': "{${read.join(', ')}}",
      'mark': "${mark}",
    },`;
  });
  return `{#
  The rows of a seed. Behind dc-event-gate they are those that it hands over: NDJSON, the rows of all seeds in one file.
  Without it, they are the seed's. A model writes gate_rows('${first?.name}') where it would write ref('${first?.name}').
#}
{% macro ${MACRO}(seed) %}
  {%- set seeds = {
${cases.join('\n')}
  } -%}
  {%- if env_var('DC_EVENT_GATE_EVENTS', '') -%}
    (
      select {{ seeds[seed]['columns'] }}
      from read_json(
        '{{ env_var("DC_EVENT_GATE_EVENTS") }}', format = 'newline_delimited', columns = {{ seeds[seed]['types'] }}
      )
      where {{ seeds[seed]['mark'] }}
    )
  {%- else -%}
    {{ ref(seed) }}
  {%- endif -%}
{% endmacro %}
`;
}

function isIn(mark: string, column: string): boolean {
  return mark.includes(`${sqlName(column)} is null`);
}

/** As far as the columns show: an id that all of them have, and the first day. */
export function seedPointers(seeds: readonly Seed[]): GuessedPointers {
  const columns = seeds.flatMap((seed) => seed.columns);
  const inAll = (name: string) =>
    seeds.every((seed) => seed.columns.some((column) => column.name === name));
  const id = columns.find(({ name }) => /^(?:\w+_)?(?:id|uuid)$/i.test(name) && inAll(name));
  const date = columns.find(({ kind }) => kind === 'date' || kind === 'time');
  return {
    ...(id === undefined ? {} : { id: `/${id.name}` }),
    ...(date === undefined ? {} : { date: `/${date.name}` }),
  };
}

/** What a person has to do so that the models read the rows, and how a first golden case looks. */
export function seedRemarks(seeds: readonly Seed[]): string[] {
  const [first] = seeds;
  if (first === undefined) return [];
  const models = [...new Set(seeds.flatMap((seed) => seed.models))];
  const names = seeds.map(({ name }) => name).join('|');
  return [
    `The seeds that your models ask for are taken as the events, a row each. Check ${ROW_SCHEMA}, which was made from what they hold today.`,
    `Let the models read the rows that the gate hands over: in ${models.join(', ')} write ${MACRO}('${first.name}') for ref('${first.name}')${seeds.length > 1 ? ', and so for each seed' : ''}. At once: perl -pi -e "s/\\bref\\(\\s*(['\\"])(${names})\\1\\s*\\)/${MACRO}('\\$2')/g" ${models.join(' ')}`,
    `A golden case is a folder; CASE is a name of your own. Put rows that belong together into golden/CASE/events.ndjson, one a line, such as ${seeds.map(({ example }) => example).join(' ')}. To write the tables that they give now, run: ${typed('golden add CASE')}`,
  ];
}
