/** What a person should know or do, after what was found and written. */
import { typed } from '../../contracts/program.ts';
import { exportRemark, readRemark } from './own-code.ts';
import { seedRemarks } from './seed-files.ts';
import type { Surroundings } from './surroundings.ts';

const caseRemark = () =>
  `A golden case is a folder; CASE is a name of your own. Put the events of a person or two into golden/CASE/events.ndjson, one a line. To write the tables that they give now, run: ${typed('golden add CASE')}`;

export function remarksOn({
  pipeline,
  schemas,
  models,
  events,
  workflows,
  unowned,
  isPartial,
  readers,
  listeners,
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
    ...(pipeline?.kind === 'dbt' && seeds.length + listeners.length === 0
      ? [readRemark(readers)]
      : []),
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
