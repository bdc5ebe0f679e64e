/** The texts of invalid events, for a run that does not read the files. */
import type { Finding } from '../../contracts/findings.ts';
import type { FixtureFile, RecordPlace, Validator } from '../../contracts/ports/fixtures.ts';
import { createPersonReader } from '../../events/routing/read-member.ts';

export interface InvalidTexts {
  readonly records: readonly { readonly place: RecordPlace; readonly text: string }[];
  /** Whose they are, as far as they say it. */
  readonly employees: readonly string[];
}

/** More than are ever looked at again. */
const MOST_RECORDS = 10_000;

export async function readInvalidTexts(
  validator: Pick<Validator, 'readRecords'>,
  files: readonly FixtureFile[],
  invalid: readonly Finding[],
): Promise<InvalidTexts> {
  const places = listPlaces(invalid).slice(0, MOST_RECORDS);
  if (places.length === 0) return { records: [], employees: [] };
  const texts = await validator.readRecords(files, places);
  const records = places.map((place) => ({ place, text: texts.get(place) ?? '' }));
  const employees = records.map(({ text }) => readEmployee(text));
  return { records, employees: [...new Set(employees)].filter(canHaveEvents) };
}

/** No valid event is nobody's, or of a name with half of a character, which no SQL can ask for. */
function canHaveEvents(employee: string): boolean {
  return employee !== '' && employee.isWellFormed();
}

/** Of each record once. */
function listPlaces(invalid: readonly Finding[]): RecordPlace[] {
  const places = invalid.map(({ file, line, index }) => ({
    file,
    line,
    ...(index === undefined ? {} : { index }),
  }));
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}

export function placeKey({ file, line, index }: RecordPlace): string {
  return JSON.stringify([file, line, index ?? null]);
}

function readEmployee(text: string): string {
  const whole = { bytes: text, decode: () => text, encode: (value: string) => value };
  return createPersonReader('/employee_id', whole)(0, text.length);
}
