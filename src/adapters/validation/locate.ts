import path from 'node:path';
import type { FixturePart } from '../../contracts/ports/fixture-part.ts';
import type { EventSchema, FixtureFile, Validator } from '../../contracts/ports/fixtures.ts';
import { createEventLocator } from '../../events/locate.ts';
import { countLines, lineSource, recordSource } from '../../events/validation/block-source.ts';
import { decode } from './decode.ts';
import type { SliceReader } from './part-checker.ts';

/** How fixtures are read. */
export interface FixtureSource {
  /** The workspace, absolute. */
  readonly root: string;
  /** @param root where the file lies, absolute and free of links; the workspace where it is not given */
  readonly readFixture: (
    file: FixtureFile,
    schema: EventSchema,
    root?: string,
  ) => AsyncIterable<FixturePart>;
  readonly readSlice: SliceReader;
}

/** Only the ids matter here, so nothing is asked of the other fields. */
const ANY_EVENT: EventSchema = { json: true, origin: 'builtin', notes: [] };

/** Reads the files again, in this thread, until every event has a place. */
export async function locate(
  { root, readFixture, readSlice }: FixtureSource,
  files: readonly FixtureFile[],
  eventIds: ReadonlySet<string>,
): ReturnType<Validator['locate']> {
  const locator = createEventLocator(eventIds);
  for (const file of files) {
    let lines = 0;
    for await (const part of readFixture(file, ANY_EVENT)) {
      if (locator.isDone) return locator.places;
      if (part.kind === 'end') break;
      if (part.kind === 'records') {
        locator.look(recordSource(part, decode), file.path, 0);
        continue;
      }
      const bytes =
        part.kind === 'slice'
          ? readSlice(path.resolve(root, file.path), file.path, part)
          : part.bytes;
      locator.look(lineSource(bytes, decode), file.path, lines);
      lines += countLines(bytes);
    }
  }
  return locator.places;
}
