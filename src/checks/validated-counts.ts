/** The valid events of a report, by type, as what is rebuilt is held against them. */
import type { FileValidation } from '../contracts/ports/fixtures.ts';
import type { ValidatedCounts } from '../pipelines/event-counts.ts';
import type { LoadableReport, ValidationReport } from '../schema/types.ts';

export function validatedCounts({
  report,
  loadable,
}: {
  readonly report: Pick<ValidationReport, 'byType'>;
  readonly loadable: LoadableReport | null;
}): ValidatedCounts {
  return {
    validated: new Map(Object.entries(report.byType).map(([type, { valid }]) => [type, valid])),
    unloadable: new Map(Object.entries(loadable?.byType ?? {})),
  };
}

/** The same of files that no report is made of. */
export function countFiles(files: readonly FileValidation[]): ValidatedCounts {
  const [validated, unloadable] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, type: string, count: number) =>
    counts.set(type, (counts.get(type) ?? 0) + count);
  for (const file of files) {
    for (const [type, { valid }] of Object.entries(file.byType)) add(validated, type, valid);
    for (const [type, count] of Object.entries(file.unloadable.byType))
      add(unloadable, type, count);
  }
  return { validated, unloadable };
}
