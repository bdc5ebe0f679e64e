import { describe, expect, it } from 'vitest';
import { findEventTypes } from '../../../src/events/event-types.ts';
import { compileWalk } from '../../../src/events/walk/compile-walk.ts';
import { createColumnWalkers, createWalker } from '../../../src/events/walk/create-walker.ts';

const SCHEMA = { type: 'object', properties: { a: { type: 'integer' } } };
const GOOD = Buffer.from('{"a":1}\n{"a":2}\n');
const BAD = Buffer.from('{"a":"x"}\n'.repeat(9));

function aWalker(fromBytes: number, schema: unknown = SCHEMA) {
  let compiled = 0;
  const types = findEventTypes(schema);
  const compile = () => {
    compiled += 1;
    return compileWalk({ given: schema, prepared: schema }, types);
  };
  return { walk: createWalker(compile, types.names.length, fromBytes), made: () => compiled };
}

describe('a walker', () => {
  it('makes its walk once, and only when so many bytes have come', () => {
    const { walk, made } = aWalker(GOOD.length);
    expect([walk(GOOD), made()]).toEqual([null, 0]);
    expect([walk(GOOD)?.records, walk(GOOD)?.records, made()]).toEqual([2, 2, 1]);
  });

  it('makes its walk at once where so many bytes lie ahead', () => {
    expect(aWalker(GOOD.length).walk(GOOD, GOOD.length + 1)?.records).toBe(2);
  });

  it('gives up after two blocks of which it hands over most, one after the other', () => {
    const { walk } = aWalker(0);
    expect([walk(BAD), walk(GOOD)?.records, walk(BAD), walk(GOOD)?.records]).toEqual([
      null,
      2,
      null,
      2,
    ]);
    expect([walk(BAD), walk(BAD), walk(GOOD)]).toEqual([null, null, null]);
  });

  it('does not ask again for a schema that is beyond it', () => {
    const { walk, made } = aWalker(0, true);
    expect([walk(GOOD), walk(GOOD), made()]).toEqual([null, null, 1]);
  });
});

describe('a walker that keeps values', () => {
  const COLUMNS = [{ name: 'a', kind: 'integer', path: ['a'] }] as const;

  const types = findEventTypes(SCHEMA);
  const compile = () => compileWalk({ given: SCHEMA, prepared: SCHEMA }, types, COLUMNS);
  const walkers = createColumnWalkers(compile, types.names.length, 0);

  function aColumnWalker() {
    const kept: number[] = [];
    const walker = walkers((batch) => {
      for (const { data } of batch.columns) kept.push(...new Int32Array(data.slice().buffer));
    });
    return { ...walker, kept };
  }

  it('tells of each block that it has walked over, and then gives up: what is kept is not walked over again', () => {
    const { walk, finish, kept } = aColumnWalker();
    const mixed = Buffer.from(`{"a":3}\n${BAD.toString()}`);
    const records = [walk(GOOD), walk(mixed), walk(mixed), walk(GOOD)].map(
      (walked) => walked && walked.records - walked.handed.length,
    );
    expect(records).toEqual([2, 1, 1, null]);
    expect(kept).toEqual([]);
    finish();
    finish();
    expect(kept).toEqual([1, 2, 3, 3]);
  });

  it('is one for each reader', () => {
    const [one, other] = [aColumnWalker(), aColumnWalker()];
    one.walk(GOOD);
    other.finish();
    one.finish();
    expect([one.kept, other.kept]).toEqual([[1, 2], []]);
  });
});
