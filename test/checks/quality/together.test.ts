/** All rules in one statement say what each of them says by itself. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QualityRule } from '../../../src/checks/quality/load-rules.ts';
import { BUILTIN_RULES } from '../../../src/checks/quality/rules.ts';
import { runRules } from '../../../src/checks/quality/run-rules.ts';
import { worldOf } from '../../support/arbitrary-events.ts';
import { withRebuilt } from '../../support/duckdb.ts';

const RULES: QualityRule[] = BUILTIN_RULES.map((rule) => ({
  ...rule,
  severity: rule.severity ?? 'error',
  source: 'builtin',
}));

const worlds = fc.tuple(
  ...Array.from({ length: 20 }, (_, at) => worldOf(`s-${at % 5}`, 'conflicting')),
);
const [drawn = []] = fc.sample(worlds, { seed: 401, numRuns: 1 });

it('find the same, and name the rule that fails', async () => {
  await withRebuilt(drawn.flat(), null, async ({ database }) => {
    const judge = async (events: number) => {
      await runRules(database, RULES, events);
      return database.rows('FROM quality_findings ORDER BY ALL', 'quality_findings');
    };
    const together = await judge(0);
    expect(new Set(together.map(([rule]) => rule)).size).toBeGreaterThan(8);
    expect(together).toEqual(await judge(Number.POSITIVE_INFINITY));

    const broken = { ...(RULES[3] as QualityRule), sql: 'SELECT event_id FROM nowhere;' };
    await expect(
      runRules(database, [...RULES.slice(0, 3), broken, ...RULES.slice(4)], 0),
    ).rejects.toThrow(`quality/${broken.name}.sql`);
  });
});
