/** Which settings of a config let more pass than before. */
import type { AnySetting, Loosened } from '../contracts/settings/setting.ts';
import { SETTINGS, type Settings } from './settings.ts';

/** @returns what head lets pass that base did not, setting by setting */
export function loosenedSettings(base: Settings, head: Settings): Loosened[] {
  return SETTINGS.flatMap((row: AnySetting) => {
    const key = row.key as keyof Settings;
    return row.looser(base[key], head[key]).map((change) => ({ setting: row.key, ...change }));
  });
}
