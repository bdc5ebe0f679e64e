/** Which settings of a config let more pass than before. */
import type { AnySetting, Loosened } from '../contracts/settings/setting.ts';
import { planTables } from '../pipelines/declared/tables-under-test.ts';
import { SETTINGS, type Settings } from './settings.ts';

/** @returns what head lets pass that base did not, setting by setting */
export function loosenedSettings(base: Settings, head: Settings): Loosened[] {
  const rows = SETTINGS.flatMap((row: AnySetting) => {
    const key = row.key as keyof Settings;
    return row.looser(base[key], head[key]).map((change) => ({ setting: row.key, ...change }));
  });
  return [...rows, ...lostPlanTables(base, head)];
}

/**
 * A command that has to leave all tables of the plan, since none is declared: the first declaration is all that
 * it then has to leave. No setting tells this by itself.
 */
function lostPlanTables(base: Settings, head: Settings): Loosened[] {
  if (base.tables.length > 0) return [];
  const left = planTables(head);
  const lost = planTables(base).filter(({ name }) => left.every((table) => table.name !== name));
  return lost.map(({ name }) => ({ setting: 'tables', base: name, head: 'not declared' }));
}
