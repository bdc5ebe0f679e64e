/** The invalid fixtures, each of which the schema must reject. */
import type { EventSchema, FileValidation } from '../../contracts/ports/fixtures.ts';
import type { Ports } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import type { InvalidFixturesReport, ReportFinding } from '../../schema/types.ts';
import { total } from '../total.ts';
import type { RejectionSettings } from './settings.ts';

/** The rule of a file in which nothing was rejected. */
export const NO_EVENT = 'empty';

/** Every event under `fixtures.invalid` must be rejected. */
export async function rejectInvalidFixtures(
  ports: Pick<Ports, 'workspace' | 'validator'>,
  config: RejectionSettings & SettingPlaces & { readonly 'validation.max-findings': number },
  schema: EventSchema,
): Promise<InvalidFixturesReport> {
  const files = await ports.workspace.collect(config['fixtures.invalid'], (pattern) =>
    config.findPlace('fixtures.invalid', pattern),
  );
  const result = await ports.validator.validate({
    files,
    schema,
    maxFindings: config['validation.max-findings'],
    expect: 'invalid',
    spoolDirectory: null,
  });
  const eventless = result.files.filter(holdsNoEvent);
  // A file that cannot be read to its end has been rejected too, whether or not it held an event.
  const unreadable =
    result.files.filter((file) => file.events === 0 && file.incomplete).length - eventless.length;
  return {
    files: files.length,
    events: total(result.files, (file) => file.events) + unreadable,
    rejected: total(result.files, (file) => file.invalid) + unreadable,
    accepted: [...result.files.flatMap(acceptedFindings), ...eventless.map(eventlessFinding)],
  };
}

/** A file that was read to its end, and in which nothing was rejected. */
function holdsNoEvent({ findings }: FileValidation): boolean {
  return findings.some(({ rule }) => rule === NO_EVENT);
}

function eventlessFinding({ file }: FileValidation): ReportFinding {
  return {
    file: file.path,
    line: 1,
    pointer: '',
    rule: NO_EVENT,
    message:
      'this file holds no event, so rejecting it shows nothing: write the event, or remove the file',
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
