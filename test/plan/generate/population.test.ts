import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import { orderEvents } from '../../../src/plan/fold/order.ts';
import { groupByPerson } from '../../../src/plan/fold/persons.ts';
import {
  eventLine,
  generatePopulation,
  type PopulationOptions,
} from '../../../src/plan/generate/population.ts';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { contradictions } from '../../support/contradictions.ts';
import { withRebuilt } from '../../support/duckdb.ts';
import { createRecordValidator } from '../../support/record-validator.ts';

const population = (options: PopulationOptions) => [...generatePopulation(options)];
const text = (options: PopulationOptions) => population(options).map(eventLine).join('');

describe('a generated population', () => {
  it('has the same bytes on any machine', () => {
    const hash = createHash('sha256')
      .update(text({ employees: 20, years: 3, seed: 401 }))
      .digest('hex');
    expect(hash).toBe('e91db5710c91df33625b6b416f8d18dce21fc9be586ebc86d4f6632c78f0cb11');
  });

  it('is the one that this repository keeps', () => {
    const file = path.resolve(import.meta.dirname, '../../fixtures/valid/population.ndjson');
    expect(text({ employees: 30, years: 3, seed: 401 }) === readFileSync(file, 'utf8')).toBe(true);
  });

  it('differs by seed, and keeps person k whatever their number', () => {
    const [few, many, other] = [
      text({ employees: 3, years: 2, seed: 7 }),
      text({ employees: 9, years: 2, seed: 7 }),
      text({ employees: 3, years: 2, seed: 8 }),
    ];
    expect(many?.startsWith(few ?? '')).toBe(true);
    expect(other).not.toBe(few);
  });

  it('can be of another scenario', () => {
    const [first] = population({
      employees: 1,
      years: 1,
      seed: 1,
      scenarioId: 's',
      planDesignId: 'd',
    });
    expect(first).toMatchObject({ scenario_id: 's', plan_design_id: 'd' });
  });

  it('shows all 11 types from a single person in a single year, whatever the seed', () => {
    const property = fc.property(fc.nat(0xffff_ffff), (seed) => {
      const types = new Set(
        population({ employees: 1, years: 1, seed }).map(({ payload }) => payload.event_type),
      );
      expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
    });
    fc.assert(property, { seed: 401, numRuns: 60 });
  });

  it('is valid and free of contradictions, whatever the seed', () => {
    const { check } = createRecordValidator(schema, 'builtin');
    const shapes = fc.record({
      employees: fc.integer({ min: 1, max: 12 }),
      years: fc.integer({ min: 1, max: 15 }),
      seed: fc.nat(0xffff_ffff),
    });
    let events = 0;
    const property = fc.property(shapes, (options) => {
      const all = population(options);
      events += all.length;
      expect(new Set(all.map(({ event_id }) => event_id)).size).toBe(all.length);
      expect(all.map(eventLine).filter((line) => !check(line.trimEnd()).ok)).toEqual([]);
      for (const person of groupByPerson(all)) {
        const inOrder = orderEvents(person).ordered.map(({ event }) => event);
        expect(contradictions(inOrder)).toEqual([]);
      }
    });
    fc.assert(property, { seed: 401, numRuns: 60 });
    expect(events).toBeGreaterThan(20_000);
  });

  it('rebuilds alike in SQL and TypeScript', async () => {
    const lines = population({ employees: 12, years: 6, seed: 12 }).map((event) =>
      eventLine(event).trimEnd(),
    );
    await withRebuilt(lines, null, async ({ disagreements, conflicts }) => {
      expect(await conflicts()).toEqual([]);
      expect(await disagreements()).toEqual([]);
    });
  });
});
