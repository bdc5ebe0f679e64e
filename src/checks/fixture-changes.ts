/** The rate of the fixtures that the base has too: what a change adds makes up for nothing that it broke. */
import type { FileValidation } from '../contracts/ports/fixtures.ts';
import type { FixturesBefore } from '../schema/types.ts';

export type Counts = Pick<FileValidation, 'events' | 'invalid' | 'byType'>;

/** What became of a valid fixture of the base. */
export interface FixtureChange {
  /** Its name now. */
  readonly path: string;
  /** By which it may be collected: more than one where a link leads to it. */
  readonly names: readonly string[];
  readonly isEdited: boolean;
  /** null: its content and the schema are as they were, so that it is counted once. */
  readonly counts: { readonly before: Counts; readonly after: Counts } | null;
}

/** Of a file no more events count than the base has, and each invalid one counts as one of these. */
export function countBefore(
  files: readonly FileValidation[],
  changes: readonly FixtureChange[],
): FixturesBefore {
  const known = new Map(changes.flatMap((change) => change.names.map((name) => [name, change])));
  let [events, invalid, there] = [0, 0, 0];
  for (const file of files) {
    const change = known.get(file.file.path);
    if (change === undefined) continue;
    const most = Math.min(change.counts?.before.events ?? file.events, file.events);
    there += 1;
    events += most;
    invalid += Math.min(file.invalid, most);
  }
  const worse = changes.flatMap(({ path, counts }) =>
    counts === null || counts.after.invalid <= counts.before.invalid
      ? []
      : [{ file: path, base: counts.before.invalid, head: counts.after.invalid }],
  );
  return { files: there, events, valid: events - invalid, worse };
}
