/** File and line of an event, whatever form the file has. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SLICE_BYTES } from '../../../src/adapters/files/slices.ts';
import { aContribution, eventId } from '../../support/events.ts';
import { aFolder, locateInFolder, ndjson } from '../../support/fixture-folder.ts';

const event = (number: number) => aContribution({}, { event_id: eventId(number) });

describe('an event', () => {
  it('is found by line or by place in its array, plain and compressed', async () => {
    const root = aFolder({
      'a.ndjson': `\n${ndjson(event(1), event(2))}`,
      'b.ndjson.gz': gzipSync(ndjson(event(3), event(4))),
      'c.json': `[\n${JSON.stringify(event(5))},\n${JSON.stringify(event(6), null, 1)}\n]`,
    });
    const run = { root, patterns: ['*'] };
    expect(await locateInFolder(run, [2, 4, 6, 7].map(eventId))).toEqual([
      `${eventId(2)} a.ndjson:3`,
      `${eventId(4)} b.ndjson.gz:2`,
      `${eventId(6)} c.json:3[1]`,
    ]);
  });

  it('is found behind many slices of its file, at its first place', async () => {
    const lines = Array.from({ length: 24_000 }, (_, i) => event(i + 1));
    const text = ndjson(...lines, event(23_000));
    expect(text.length).toBeGreaterThan(2 * SLICE_BYTES);
    const root = aFolder({ 'large.ndjson': text });
    const ids = [1, 5_000, 23_000, 24_000].map(eventId);
    expect(await locateInFolder({ root, patterns: ['*'] }, ids)).toEqual(
      [1, 5_000, 23_000, 24_000].map((line) => `${eventId(line)} large.ndjson:${line}`),
    );
  });

  it('is found in capitals, with spaces, and not in a text that looks like one', async () => {
    const id = '0000abcd-0000-4000-8000-000000000001';
    const root = aFolder({
      'a.ndjson': [
        JSON.stringify({ source_system: `"event_id":"${id}"`, event_id: eventId(1) }),
        '{"a":',
        JSON.stringify({ event_id: id.toUpperCase() }).replace(':', ' : '),
      ].join('\n'),
    });
    expect(await locateInFolder({ root, patterns: ['*'] }, [id])).toEqual([`${id} a.ndjson:3`]);
  });
});
