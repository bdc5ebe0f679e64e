import { builtinOr, textLike } from '../contracts/settings/kinds.ts';
import { looserWhenRenamed, type SettingValues, setting } from '../contracts/settings/setting.ts';
import { POINTER } from '../contracts/settings/texts.ts';

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
  setting({
    key: 'events.date',
    name: 'events-date',
    placeholder: 'POINTER',
    help: 'where the day of an event stands, for tables of your own (default /effective_date)',
    kind: textLike('/effective_date', POINTER),
    // The latest day is the default of the day as of which tables stand: events after it are not looked at.
    looser: looserWhenRenamed,
  }),
] as const;

export type EventSettings = SettingValues<typeof EVENT_SETTINGS>;
