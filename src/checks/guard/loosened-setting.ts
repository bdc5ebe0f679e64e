import type { SettingKey } from '../../project/settings.ts';

/** A setting that lets more pass than before. */
export interface Loosened {
  readonly setting: SettingKey;
  /** As a person would write it. */
  readonly base: string;
  readonly head: string;
}

/** Of a thing with a name, any other is for a person to judge; none before (null) was less. */
export function moved(setting: SettingKey, base: string | null, head: string | null): Loosened[] {
  return base === null || base === head ? [] : [{ setting, base, head: head ?? 'none' }];
}
