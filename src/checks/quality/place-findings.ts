/** Names file and line of the events that rules name: the database knows events, people look at fixtures. */

import type { FixtureFile, Validator } from '../../contracts/ports/fixtures.ts';
import type { FoundFinding, FoundFindings } from './found-findings.ts';

/** The files are read again only where a rule has found something. */
export async function placeFindings(
  validator: Pick<Validator, 'locate'>,
  files: readonly FixtureFile[],
  found: FoundFindings,
): Promise<FoundFindings> {
  const { first, close, ofAll } = found;
  const unplaced = [...first, ...close, ...ofAll].filter(({ place }) => place === null);
  const ids = new Set(unplaced.flatMap(({ eventId }) => eventId ?? []));
  if (ids.size === 0) return found;
  const places = await validator.locate(files, ids);
  const withPlace = (findings: readonly FoundFinding[]) =>
    findings.map((finding) => ({
      ...finding,
      place: finding.place ?? places.get(finding.eventId ?? '') ?? null,
    }));
  return { ...found, first: withPlace(first), close: withPlace(close), ofAll: withPlace(ofAll) };
}
