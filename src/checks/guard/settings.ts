import { globs, textLike } from '../../contracts/settings/kinds.ts';
import {
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import { LABEL } from '../../contracts/settings/texts.ts';
import { looserPatterns } from '../looser-patterns.ts';

export const GUARD_SETTINGS = [
  setting({
    key: 'github.label',
    name: 'label',
    placeholder: 'LABEL',
    help: 'label that approves changed expectations (default update-baselines)',
    kind: textLike('update-baselines', LABEL),
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'generated',
    name: 'generated',
    placeholder: 'GLOBS',
    help: 'files that a step before the gate makes, and that are not committed',
    kind: globs(),
    // The other way round than fixtures: one more, or one less that is left out, is looked at by nobody.
    looser: (base, head) =>
      looserPatterns(head, base).map(({ base: now, head: before }) => ({
        base: before,
        head: now,
      })),
  }),
] as const;

export type GuardSettings = SettingValues<typeof GUARD_SETTINGS>;
