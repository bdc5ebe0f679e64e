/** Names file and line of the events that rules name: the database knows events, people look at fixtures. */

import type { FixtureFile, Validator } from '../../contracts/ports/fixtures.ts';
import type { QualityReport } from '../../schema/types.ts';

/** The files are read again only where a rule has found something. */
export async function placeFindings(
  validator: Validator,
  files: readonly FixtureFile[],
  report: QualityReport,
): Promise<QualityReport> {
  const findings = report.rules.flatMap((rule) => rule.findings);
  const unplaced = findings.filter(({ place }) => place === null);
  const ids = new Set(unplaced.flatMap(({ eventId }) => eventId ?? []));
  if (ids.size === 0) return report;
  const places = await validator.locate(files, ids);
  const rules = report.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map((finding) => ({
      ...finding,
      place: finding.place ?? places.get(finding.eventId ?? '') ?? null,
    })),
  }));
  return { ...report, rules };
}
