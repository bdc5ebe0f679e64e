import { describe, expect, it } from 'vitest';
import { RULE_FILES } from '../../../src/checks/quality/rule-files.ts';
import type { BuiltinRule } from '../../../src/checks/quality/rules.ts';
import { generatePopulation } from '../../../src/plan/generate/population.ts';
import { findings } from '../../support/quality.ts';

const RULES = Object.keys(RULE_FILES) as BuiltinRule[];

describe('all rules', () => {
  it.each([
    { employees: 60, years: 8, seed: 401 },
    { employees: 25, years: 15, seed: 7 },
  ])('accuse nobody of a generated population: %o', async (options) => {
    expect(await findings(RULES, [...generatePopulation(options)])).toEqual([]);
  });

  it('look at every event, whatever the as-of date', async () => {
    const events = [...generatePopulation({ employees: 3, years: 2, seed: 1 })];
    const broken = events.map((event) =>
      event.payload.event_type === 'contribution'
        ? ({ ...event, payload: { ...event.payload, ytd_amount: '1' } } as typeof event)
        : event,
    );
    const all = await findings(RULES, broken);
    expect(all.length).toBeGreaterThan(50);
    expect(await findings(RULES, broken, '2024-01-05')).toEqual(all);
  });
});
