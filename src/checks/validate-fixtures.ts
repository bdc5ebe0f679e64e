/** The valid fixtures through the schema: they give the rate, and the events to rebuild from. */

import { EVENT_TYPES, type EventType } from '../contracts/event-types.ts';
import { isIncomplete } from '../contracts/findings.ts';
import type { EventSchema, FileValidation, FixtureFile } from '../contracts/ports/fixtures.ts';
import type { Ports } from '../contracts/ports.ts';
import { percent } from '../contracts/rate.ts';
import type { SettingPlaces } from '../contracts/settings/setting.ts';
import type { ReportFinding, TypeCount, ValidationReport } from '../schema/types.ts';
import { countBefore, type FixtureChange } from './fixture-changes.ts';
import { total } from './total.ts';
import type { ValidationSettings } from './validation/settings.ts';

export interface ValidatedFixtures {
  readonly files: readonly FixtureFile[];
  readonly report: ValidationReport;
  /** Absolute paths of NDJSON files that hold the valid events. */
  readonly spool: readonly string[];
}

/**
 * @param spoolDirectory where the valid events go, or null: validate only
 * @param changes what became of the fixtures that the base has, or null: there is none
 */
export async function validateFixtures(
  ports: Pick<Ports, 'workspace' | 'console' | 'validator'>,
  config: ValidationSettings & SettingPlaces,
  schema: EventSchema,
  spoolDirectory: string | null,
  changes: readonly FixtureChange[] | null = null,
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
    spoolDirectory,
    onProgress: ({ bytesRead, bytesTotal }) =>
      console.progress('validating', bytesTotal === 0 ? 1 : bytesRead / bytesTotal),
  });
  return {
    files,
    report: summarise(result.files, config, changes, schema.notes),
    spool: result.spool,
  };
}

function summarise(
  files: readonly FileValidation[],
  config: ValidationSettings & SettingPlaces,
  changes: readonly FixtureChange[] | null,
  schemaNotes: readonly string[],
): ValidationReport {
  const events = total(files, (file) => file.events);
  const valid = total(files, (file) => file.valid);
  const byType = Object.fromEntries(
    [...EVENT_TYPES, 'unknown' as const].map((type) => [type, countType(files, type)]),
  );
  return {
    files: files.length,
    events,
    valid,
    invalid: total(files, (file) => file.invalid),
    rate: percent(valid, events),
    minimumRate: config['validation.minimum-rate'],
    minimumRateByType:
      config['validation.minimum-rate-by-type'] ?? config['validation.minimum-rate'],
    byType,
    missingTypes: config['validation.require-types'].filter((type) => byType[type]?.valid === 0),
    incompleteFiles: files.filter((file) => file.incomplete).length,
    findingCount: total(files, (file) => file.findingCount),
    findings: bounded(
      files.flatMap((file) => file.findings),
      config['validation.max-findings'],
    ),
    schemaNotes: [...schemaNotes],
    before: changes === null ? null : countBefore(files, changes),
  };
}

function countType(files: readonly FileValidation[], type: EventType | 'unknown'): TypeCount {
  return {
    valid: total(files, (file) => file.byType[type].valid),
    invalid: total(files, (file) => file.byType[type].invalid),
  };
}

/** The first `most` findings, but never without those that say a file ended too early. */
function bounded(findings: FileValidation['findings'], most: number): ReportFinding[] {
  if (most === 0 || findings.length <= most) return [...findings];
  const incomplete = findings.filter(isIncomplete);
  const others = findings.filter((finding) => !isIncomplete(finding));
  return [...incomplete, ...others].slice(0, Math.max(most, incomplete.length));
}
