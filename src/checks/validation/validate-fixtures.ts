/**
 * The fixtures through the schema: the valid ones give the rate and the events to rebuild from, the
 * invalid ones must each be rejected.
 */

import { EVENT_TYPES, type EventType } from '../../contracts/event-types.ts';
import { isIncomplete } from '../../contracts/findings.ts';
import type { EventSchema, FileValidation, FixtureFile } from '../../contracts/ports/fixtures.ts';
import type { Ports } from '../../contracts/ports.ts';
import { percent } from '../../contracts/rate.ts';
import type { Config } from '../../project/config.ts';
import type {
  InvalidFixturesReport,
  ReportFinding,
  TypeCount,
  ValidationReport,
} from '../../schema/types.ts';

export interface ValidatedFixtures {
  readonly files: readonly FixtureFile[];
  readonly report: ValidationReport;
  /** Absolute paths of NDJSON files that hold the valid events. */
  readonly spool: readonly string[];
}

/** @param spoolDirectory where the valid events go, or null: validate only */
export async function validateFixtures(
  ports: Ports,
  config: Config,
  schema: EventSchema,
  spoolDirectory: string | null,
): Promise<ValidatedFixtures> {
  const files = await ports.workspace.collect(config.fixtures.valid, (pattern) =>
    config.placeOf('fixtures.valid', pattern),
  );
  const { console } = ports;
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config.maxFindings,
    expect: 'valid',
    spoolDirectory,
    onProgress: ({ bytesRead, bytesTotal }) =>
      console.progress('validating', bytesTotal === 0 ? 1 : bytesRead / bytesTotal),
  });
  return { files, report: summarise(result.files, config), spool: result.spool };
}

function summarise(files: readonly FileValidation[], config: Config): ValidationReport {
  const events = total(files, (file) => file.events);
  const valid = total(files, (file) => file.valid);
  const byType = Object.fromEntries(
    [...EVENT_TYPES, 'unknown' as const].map((type) => [type, countOf(files, type)]),
  );
  return {
    files: files.length,
    events,
    valid,
    invalid: total(files, (file) => file.invalid),
    rate: percent(valid, events),
    minimumRate: config.validation.minimumRate,
    byType,
    missingTypes: config.validation.requireTypes.filter((type) => byType[type]?.valid === 0),
    incompleteFiles: files.filter((file) => file.incomplete).length,
    findingCount: total(files, (file) => file.findingCount),
    findings: bounded(
      files.flatMap((file) => file.findings),
      config.maxFindings,
    ),
  };
}

/** Every event under `fixtures.invalid` must be rejected. */
export async function rejectInvalidFixtures(
  ports: Ports,
  config: Config,
  schema: EventSchema,
): Promise<InvalidFixturesReport> {
  const files = await ports.workspace.collect(config.fixtures.invalid, (pattern) =>
    config.placeOf('fixtures.invalid', pattern),
  );
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config.maxFindings,
    expect: 'invalid',
    spoolDirectory: null,
  });
  // A file that cannot be read to its end has been rejected too, whether or not it held an event.
  const unreadable = result.files.filter((file) => file.events === 0 && file.incomplete).length;
  return {
    files: files.length,
    events: total(result.files, (file) => file.events) + unreadable,
    rejected: total(result.files, (file) => file.invalid) + unreadable,
    accepted: result.files.flatMap(acceptedFindings),
  };
}

function acceptedFindings(file: FileValidation): ReportFinding[] {
  return (file.accepted ?? []).map(({ line, index }) => ({
    file: file.file.path,
    line,
    ...(index === undefined ? {} : { index }),
    pointer: '',
    rule: 'accepted-invalid-fixture',
    message: 'the schema accepts this event, and fixtures.invalid says that it must not',
  }));
}

function countOf(files: readonly FileValidation[], type: EventType | 'unknown'): TypeCount {
  return {
    valid: total(files, (file) => file.byType[type].valid),
    invalid: total(files, (file) => file.byType[type].invalid),
  };
}

function total(files: readonly FileValidation[], of: (file: FileValidation) => number): number {
  return files.reduce((sum, file) => sum + of(file), 0);
}

/** The first `most` findings, but never without those that say a file ended too early. */
function bounded(findings: FileValidation['findings'], most: number): ReportFinding[] {
  if (most === 0 || findings.length <= most) return [...findings];
  const incomplete = findings.filter(isIncomplete);
  const others = findings.filter((finding) => !isIncomplete(finding));
  return [...incomplete, ...others].slice(0, Math.max(most, incomplete.length));
}
