import type { FixturePart } from '../../contracts/ports/fixture-part.ts';
import { type Chunk, CorruptDataError } from './decompress.ts';
import { createJsonSplitter } from './json-splitter.ts';
import { createRecordsBuilder } from './records-builder.ts';

/** The events of a JSON file: the elements of its array, or its one value. */
export async function* jsonParts(content: AsyncIterable<Chunk>): AsyncGenerator<FixturePart> {
  const records = createRecordsBuilder();
  const splitter = createJsonSplitter(records);
  let consumed = 0;
  let damage: string | null = null;
  try {
    for await (const chunk of content) {
      consumed = chunk.consumed;
      splitter.push(chunk.bytes);
      if (splitter.failure !== null) break;
      if (records.full) yield { ...records.take(), consumed };
    }
    splitter.end();
  } catch (error) {
    if (!(error instanceof CorruptDataError)) throw error;
    damage = error.message;
  }
  if (!records.empty) yield { ...records.take(), consumed };
  if (damage !== null) {
    yield { kind: 'end', line: splitter.line, rule: 'file-corrupt', message: damage, consumed };
  } else if (splitter.failure !== null) {
    yield { kind: 'end', ...splitter.failure, rule: 'json-structure', consumed };
  }
}
