import { builtinOr } from '../contracts/settings/kinds.ts';
import { looserWhenRenamed, type SettingValues, setting } from '../contracts/settings/setting.ts';

export const EVENT_SETTINGS = [
  setting({
    key: 'schema',
    name: 'schema',
    placeholder: 'builtin|FILE',
    help: 'JSON Schema of one event',
    kind: builtinOr('file'),
    // Another schema may take what this one refuses; what is in its file is judged by the fixtures.
    looser: (base, head) =>
      looserWhenRenamed(
        base.kind === 'file' ? base.path : 'builtin',
        head.kind === 'file' ? head.path : 'builtin',
      ),
  }),
] as const;

export type EventSettings = SettingValues<typeof EVENT_SETTINGS>;
