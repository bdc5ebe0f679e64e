/** The walk over bytes accepts nothing that the path that looks at each record refuses. */
import { describe, expect, it } from 'vitest';
import { createComparison, createPlanFuzz, fuzzWalk } from '../../scripts/fuzz/fuzz-walk.ts';
import { generatePopulation } from '../../src/plan/generate/population.ts';
import { createRandom } from '../../src/plan/generate/random.ts';
import builtinSchema from '../../src/schema/event.schema.json' with { type: 'json' };

const SEED = 17;

function someEvents() {
  return [...generatePopulation({ employees: 10, years: 1, seed: SEED })].map((event) =>
    JSON.stringify(event),
  );
}

describe('the walk over bytes, held against the path that looks at each record', () => {
  it('accepts only valid events, by schemas and of events that are made at random', () => {
    const rounds = Array.from({ length: 60 }, (_, round) =>
      fuzzWalk(createRandom(SEED, round), 60),
    );
    expect(rounds.flatMap(({ failures }) => failures)).toEqual([]);
    const sum = (of: 'valid' | 'accepted') => rounds.reduce((all, round) => all + round[of], 0);
    expect(sum('valid')).toBeGreaterThan(150);
    expect(sum('accepted')).toBeGreaterThan(sum('valid') / 2);
  });

  it('accepts only valid events of the built-in schema, and nearly all of them', () => {
    const { failures, valid, accepted } = createPlanFuzz()(createRandom(SEED, 0), 3000);
    expect(failures).toEqual([]);
    expect(valid).toBeGreaterThan(500);
    expect(accepted).toBeGreaterThan(valid * 0.98);
  });

  it('accepts every event of a generated population', () => {
    const { records, accepted } = createComparison(builtinSchema)(
      someEvents().map((text) => Buffer.from(text)),
    );
    expect(records).toBeGreaterThan(100);
    expect(accepted).toBe(records);
  });

  it('would see a walk that accepts too much', () => {
    const lines = [Buffer.from('{"a":1}'), Buffer.from('{"a":"x"}')];
    const schema = { type: 'object', properties: { a: { type: 'integer' } } };
    expect(createComparison(schema)(lines)).toEqual({
      records: 2,
      valid: 1,
      accepted: 1,
      failures: [],
    });
    expect(createComparison(schema, { type: 'object' })(lines).failures).toEqual([
      expect.stringContaining('accepted, and `/a` is'),
    ]);
  });
});
