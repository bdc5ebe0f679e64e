import type { FixtureFile, RecordPlace, Validator } from '../../contracts/ports/fixtures.ts';
import { createEventLocator } from '../../events/locate.ts';
import { type FixtureSource, walkFiles } from './walk-files.ts';

/** Reads the files again until every event has a place. */
export async function locate(
  source: FixtureSource,
  files: readonly FixtureFile[],
  eventIds: ReadonlySet<string>,
): ReturnType<Validator['locate']> {
  const locator = createEventLocator(eventIds);
  if (locator.isDone) return locator.places;
  await walkFiles(source, files, (block, file, offset) => {
    locator.look(block, file, offset);
    return !locator.isDone;
  });
  return locator.places;
}

/** Reads files again until every place has its text. */
export async function readRecords(
  source: FixtureSource,
  files: readonly FixtureFile[],
  places: readonly RecordPlace[],
): ReturnType<Validator['readRecords']> {
  const wanted = new Map(places.map((place) => [placeKey(place), place]));
  const found = new Map<RecordPlace, string>();
  const named = files.filter(({ path }) => places.some(({ file }) => file === path));
  await walkFiles(source, named, (block, file, offset) => {
    block.each((text, line, index) => {
      const at = { file, line: line + offset, ...(index === null ? {} : { index }) };
      const place = wanted.get(placeKey(at));
      if (place !== undefined) found.set(place, text);
      return found.size < wanted.size;
    });
    return found.size < wanted.size;
  });
  return found;
}

function placeKey({ file, line, index }: RecordPlace): string {
  return JSON.stringify([file, line, index ?? null]);
}
