/** Goes through the records of fixtures once more, in this thread. */
import path from 'node:path';
import type { FixturePart } from '../../contracts/ports/fixture-part.ts';
import type { EventSchema, FixtureFile } from '../../contracts/ports/fixtures.ts';
import {
  type BlockSource,
  countLines,
  lineSource,
  recordSource,
} from '../../events/validation/block-source.ts';
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

/** Only where records stand matters here, so nothing is asked of their fields. */
const ANY_EVENT: EventSchema = { json: true, origin: 'builtin', notes: [] };

/** @param look told the file and the lines before the block; false where all is found */
export async function walkFiles(
  { root, readFixture, readSlice }: FixtureSource,
  files: readonly FixtureFile[],
  look: (source: BlockSource, file: string, offset: number) => boolean,
): Promise<void> {
  for (const file of files) {
    let lines = 0;
    for await (const part of readFixture(file, ANY_EVENT)) {
      if (part.kind === 'end') break;
      if (part.kind === 'records') {
        if (!look(recordSource(part, decode), file.path, 0)) return;
        continue;
      }
      const bytes =
        part.kind === 'slice'
          ? readSlice(path.resolve(root, file.path), file.path, part)
          : part.bytes;
      if (!look(lineSource(bytes, decode), file.path, lines)) return;
      lines += countLines(bytes);
    }
  }
}
