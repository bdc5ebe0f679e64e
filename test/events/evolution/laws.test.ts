/**
 * The difference of two schemas, held to the truth: for random pairs of schemas, an event that is valid by
 * one and invalid by the other is an event that the difference says can be lost. A validator is the judge.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSchemas, type Effect } from '../../../src/events/evolution/diff-schemas.ts';
import { compileValidator } from '../../../src/events/schema/compile-schema.ts';
import { prepareSchema } from '../../../src/events/schema/prepare-schema.ts';
import {
  arbitraryPair,
  arbitrarySchema,
  arbitraryValue,
  isEndless,
  type Schema,
} from '../../support/arbitrary-schemas.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);

type Judge = (value: unknown) => boolean | null;

/** null where there is no answer: a schema that refers to itself may have none. */
function judgeBy(schema: Schema): Judge {
  const validate = compileValidator(prepareSchema(schema));
  return (value) => {
    try {
      return validate(value) === true;
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
}

const isSaid = (effects: readonly Effect[]) => effects.some((effect) => effect !== 'keeps');

describe(`the difference of two schemas (seed ${SEED})`, () => {
  it('says of every event that one takes and the other does not that it can be lost', () => {
    let lost = 0;
    const property = fc.property(
      arbitraryPair,
      fc.array(arbitraryValue, { minLength: 25, maxLength: 25 }),
      ([before, after], values) => {
        fc.pre(!isEndless(before) && !isEndless(after));
        const [old, now] = [judgeBy(before), judgeBy(after)];
        const changes = diffSchemas(before, after);
        const backward = isSaid(changes.map((change) => change.backward));
        const forward = isSaid(changes.map((change) => change.forward));
        for (const value of values) {
          const verdicts = [old(value), now(value)];
          if (verdicts.includes(null) || verdicts[0] === verdicts[1]) continue;
          lost += 1;
          if (verdicts[0] ? backward : forward) continue;
          expect.unreachable(`${JSON.stringify(value)} is lost, and the difference is silent`);
        }
      },
    );
    fc.assert(property, { seed: SEED, numRuns: RUNS });
    // Where no event told the two apart, nothing was held to anything.
    expect(lost).toBeGreaterThan(RUNS);
  }, 120_000);

  it('is nothing where a schema is compared with itself, whatever it is', () => {
    const property = fc.property(arbitrarySchema, (schema) => {
      fc.pre(!isEndless(schema));
      expect(diffSchemas(schema, structuredClone(schema))).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  }, 60_000);

  it('is the same, the other way round, where the two change places', () => {
    const property = fc.property(arbitraryPair, ([before, after]) => {
      fc.pre(!isEndless(before) && !isEndless(after));
      const there = diffSchemas(before, after).map((change) => change.backward);
      const back = diffSchemas(after, before).map((change) => change.forward);
      expect(there.filter((effect) => effect !== 'keeps').sort()).toEqual(
        back.filter((effect) => effect !== 'keeps').sort(),
      );
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });
  }, 60_000);
});
