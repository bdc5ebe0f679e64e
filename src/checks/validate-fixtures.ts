/** The valid fixtures through the schema: they give the rate, and the events to rebuild from. */

import { type Finding, withoutRepair } from '../contracts/findings.ts';
import type {
  EventColumns,
  EventSchema,
  FileValidation,
  FixtureFile,
  PlacedEvents,
  Spooling,
} from '../contracts/ports/fixtures.ts';
import type { Ports } from '../contracts/ports.ts';
import { percent } from '../contracts/rate.ts';
import type { SettingPlaces } from '../contracts/settings/setting.ts';
import type { Routing } from '../contracts/shard.ts';
import { typesIn } from '../events/event-types.ts';
import type {
  LoadableReport,
  ReportFinding,
  TypeCount,
  ValidationReport,
} from '../schema/types.ts';
import { countBefore, type FixtureChange } from './fixture-changes.ts';
import { total } from './total.ts';
import { countFiles } from './validated-counts.ts';
import { gatherDefects } from './validation/defects.ts';
import { listMissingTypes } from './validation/required-types.ts';
import type { ValidationSettings } from './validation/settings.ts';

/** What the fixtures of all runs come to. */
export interface SummedFixtures {
  readonly report: ValidationReport;
  /** The invalid events that the report lists, with what they may have been meant to say. */
  readonly invalid: readonly Finding[];
  /** The same of those that are valid, and that the tables cannot hold. */
  readonly unloadable: readonly Finding[];
  /** null where nothing is loaded. */
  readonly loadable: LoadableReport | null;
}

export interface ValidatedFixtures extends SummedFixtures {
  readonly files: readonly FixtureFile[];
  /** What was found in each of them; of a shard, in the events of its persons. */
  readonly found: readonly FileValidation[];
  /** Of a shard: the latest day of a valid event, whoever looks at it; else null. */
  readonly latest: string | null;
  /** Of a shard: whose events it looks at; else null. */
  readonly routing: Routing | null;
  /** Absolute paths of NDJSON files that hold the valid events which the tables take. */
  readonly spool: readonly string[];
  /** The same events as columns; null where these are not wanted, or too few. */
  readonly columns: EventColumns | null;
  /** The same, of types that the tables do not know. */
  readonly aside: readonly string[];
  /** All valid events, where they are wanted with their places. */
  readonly placed: PlacedEvents | null;
}

export interface FixtureRequest {
  /** Where the valid events go, or null: validate only. */
  readonly spooling: Spooling | null;
  /** What became of the fixtures that the base has, or null: there is none. */
  readonly changes?: readonly FixtureChange[] | null;
  /** Whose events are looked at; everybody's where it is not given. */
  readonly routing?: Routing | null;
}

export async function validateFixtures(
  ports: Pick<Ports, 'workspace' | 'console' | 'validator'>,
  config: ValidationSettings & SettingPlaces,
  schema: EventSchema,
  { spooling, changes = null, routing = null }: FixtureRequest,
): Promise<ValidatedFixtures> {
  const files = await ports.workspace.collect(config['fixtures.valid'], (pattern) =>
    config.findPlace('fixtures.valid', pattern),
  );
  const { console } = ports;
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config['validation.max-findings'],
    expect: 'valid',
    spoolDirectory: null,
    ...spooling,
    ...(routing === null ? {} : { routing }),
    onProgress: ({ bytesRead, bytesTotal, events }) =>
      console.progress('validating', bytesTotal === 0 ? 1 : bytesRead / bytesTotal, {
        done: events,
        unit: 'events',
      }),
  });
  const { files: found, routing: routed, ...written } = result;
  const summed = sumFixtures(found, { config, schema, isLoaded: spooling !== null, changes });
  return { ...summed, files, found, ...written, routing: routed };
}

/** @param found in each file, by all runs together */
export function sumFixtures(
  found: readonly FileValidation[],
  {
    config,
    schema,
    isLoaded,
    changes,
  }: {
    readonly config: ValidationSettings & SettingPlaces;
    readonly schema: EventSchema;
    readonly isLoaded: boolean;
    readonly changes: readonly FixtureChange[] | null;
  },
): SummedFixtures {
  return {
    report: summarise(found, config, schema, changes),
    loadable: isLoaded ? sumLoadable(found, config) : null,
    // The first of each kind, however many others stand before it.
    invalid: found.flatMap(({ kinds, findings }) => [
      ...kinds.map(({ first }) => first),
      ...findings,
    ]),
    unloadable: found.flatMap((file) => file.unloadable.findings),
  };
}

function summarise(
  files: readonly FileValidation[],
  config: ValidationSettings & SettingPlaces,
  schema: EventSchema,
  changes: readonly FixtureChange[] | null,
): ValidationReport {
  const events = total(files, (file) => file.events);
  const valid = total(files, (file) => file.valid);
  const { names } = typesIn(schema);
  const findings = bounded(
    files.flatMap((file) => file.findings.map(withoutRepair)),
    config['validation.max-findings'],
  );
  const byType = countTypes(files, names);
  return {
    files: files.length,
    events,
    valid,
    invalid: total(files, (file) => file.invalid),
    rate: percent(valid, events),
    minimumRate: config['validation.minimum-rate'],
    minimumRateByType:
      config['validation.minimum-rate-by-type'] ?? config['validation.minimum-rate'],
    byType: Object.fromEntries(byType),
    missingTypes: listMissingTypes(config, names, (type) => (byType.get(type)?.valid ?? 0) > 0),
    incompleteFiles: files.filter((file) => file.incomplete).length,
    findingCount: total(files, (file) => file.findingCount),
    findings,
    defects: gatherDefects(
      files.flatMap((file) => file.kinds),
      findings,
    ),
    schemaNotes: [...schema.notes],
    before: changes === null ? null : countBefore(files, changes),
  };
}

/** Those that the schema names come first. */
function countTypes(
  files: readonly FileValidation[],
  names: readonly string[],
): ReadonlyMap<string, TypeCount> {
  const counts = new Map<string, TypeCount>(
    [...names, 'unknown'].map((type) => [type, { valid: 0, invalid: 0 }]),
  );
  for (const { byType } of files) {
    for (const [type, { valid, invalid }] of Object.entries(byType)) {
      const before = counts.get(type) ?? { valid: 0, invalid: 0 };
      counts.set(type, { valid: before.valid + valid, invalid: before.invalid + invalid });
    }
  }
  const others = [...counts].filter(([type]) => !names.includes(type) && type !== 'unknown');
  for (const [type] of others) counts.delete(type);
  // Of several that no schema names nobody knows which was there first, where several runs share the work.
  for (const [type, count] of others.sort(([a], [b]) => (a < b ? -1 : 1))) counts.set(type, count);
  return counts;
}

function sumLoadable(
  files: readonly FileValidation[],
  { 'validation.max-findings': most }: ValidationSettings,
): LoadableReport {
  const { unloadable } = countFiles(files);
  const findings = files.flatMap((file) => file.unloadable.findings.map(withoutRepair));
  return {
    events: total(files, (file) => file.valid),
    unloadable: [...unloadable.values()].reduce((sum, count) => sum + count, 0),
    byType: Object.fromEntries([...unloadable].sort(([a], [b]) => (a < b ? -1 : 1))),
    findings: most === 0 ? findings : findings.slice(0, most),
  };
}

/** The first `most` findings, but never without those that say a file ended too early. */
function bounded(findings: readonly ReportFinding[], most: number): ReportFinding[] {
  if (most === 0 || findings.length <= most) return [...findings];
  const incomplete = findings.filter((finding) => finding.incomplete === true);
  const others = findings.filter((finding) => finding.incomplete !== true);
  return [...incomplete, ...others].slice(0, Math.max(most, incomplete.length));
}
