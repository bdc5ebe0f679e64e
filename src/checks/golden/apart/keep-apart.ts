/**
 * Golden cases of a command that takes seconds to start: where a field of the events keeps them apart, all of
 * them go in one run, and one case, chosen by the commit, is run alone too.
 */
import type { Ports } from '../../../contracts/ports.ts';
import { literalPattern } from '../../../events/pattern-text.ts';
import type { GoldenApart } from '../../../schema/types.ts';
import type { Engine } from '../../engine.ts';
import type { RebuildPorts } from '../build-cases.ts';
import type { LoadedCase } from '../load-case.ts';
import type { FindingSettings } from '../settings.ts';
import type { CaseEvents } from './mix-events.ts';
import { requireSameAlone, runTogether } from './run-together.ts';

type ApartPorts = RebuildPorts & Pick<Ports, 'repository'>;

interface ApartSettings extends FindingSettings {
  readonly 'golden.keep-apart-by': string | null;
}

/** What one case is rebuilt with. */
interface CaseParts {
  readonly ports: RebuildPorts;
  readonly engine: Engine;
}

export interface KeptApart {
  partsFor(name: string): CaseParts;
  /** null where each case is run by itself. */
  readonly report: GoldenApart | null;
}

/** @throws GateError GOLDEN_APART, and all that a build throws */
export async function keepApart(
  ports: ApartPorts,
  config: ApartSettings,
  engine: Engine,
  cases: readonly LoadedCase[],
): Promise<KeptApart> {
  const own = { ports, engine };
  const field = config['golden.keep-apart-by'];
  const { withTables } = engine.pipeline;
  if (field === null || withTables === undefined) return { partsFor: () => own, report: null };
  const parts = new Map<string, CaseParts>();
  const report: GoldenApart = { by: field, runs: 0, alone: [] };
  const valid = await readValid(ports, engine, cases);
  const chosen = Number.parseInt((await ports.repository.head())?.slice(0, 8) ?? '0', 16);
  for (const [asOf, group] of groupByDay(valid)) {
    const alone = group[chosen % group.length];
    if (group.length < 2 || alone === undefined) continue;
    const together = { field, asOf, cases: group };
    const { directory, files } = await runTogether(ports, engine, together);
    const split = (name: string) => withTables(files.get(name) ?? '');
    await requireSameAlone(ports, engine, together, {
      events: alone,
      split: split(alone.name),
      directory,
    });
    report.runs += 2;
    report.alone.push(alone.name);
    for (const { name } of group)
      parts.set(name, {
        ports: readingToo(ports, directory),
        engine: { ...engine, pipeline: split(name) },
      });
  }
  report.runs += cases.filter(({ about }) => !parts.has(about.name)).length;
  return { partsFor: (name) => parts.get(name) ?? own, report };
}

/** What is not valid is told when the case is looked at by itself. */
async function readValid(
  { workspace, validator }: RebuildPorts,
  { schema, tables }: Engine,
  cases: readonly LoadedCase[],
): Promise<(CaseEvents & { readonly asOf: string | null })[]> {
  if (cases.length === 0) return [];
  const files = await workspace.collect(
    cases.map(({ eventsFile }) => literalPattern(eventsFile)),
    () => 'golden.path',
  );
  const checked = await validator.validate({
    files,
    schema,
    maxFindings: 1,
    expect: 'valid',
    spoolDirectory: await workspace.temporaryDirectory(),
    spoolFor: tables.plan.length === 0 ? 'anything' : 'tables',
  });
  const sound = new Set(
    checked.files
      .filter(({ findings, unloadable }) => findings.length + unloadable.findings.length === 0)
      .map(({ file }) => file.path),
  );
  return Promise.all(
    cases
      .filter(({ eventsFile }) => sound.has(eventsFile))
      .map(async ({ about: { name, asOf }, eventsFile }) => ({
        name,
        asOf,
        file: eventsFile,
        text: await workspace.readText(eventsFile),
      })),
  );
}

/** A command is told one day for all: those that name none are run as of the latest of all of them. */
function groupByDay<Case extends { readonly asOf: string | null }>(
  cases: readonly Case[],
): ReadonlyMap<string | null, readonly Case[]> {
  const groups = new Map<string | null, Case[]>();
  for (const one of cases) groups.set(one.asOf, [...(groups.get(one.asOf) ?? []), one]);
  return groups;
}

/** The tables of a case lie where those of all do. */
function readingToo(ports: RebuildPorts, directory: string): RebuildPorts {
  const { warehouse } = ports;
  return {
    ...ports,
    warehouse: {
      ...warehouse,
      version: () => warehouse.version(),
      open: (options) => warehouse.open({ ...options, readable: [...options.readable, directory] }),
    },
  };
}
