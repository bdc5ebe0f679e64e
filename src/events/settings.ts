import { builtinOr, textLike } from '../contracts/settings/kinds.ts';
import {
  type Kind,
  looserWhenRenamed,
  type SettingValues,
  setting,
} from '../contracts/settings/setting.ts';
import { FOUND, POINTER, TYPE_POINTER } from '../contracts/settings/texts.ts';

/** null: it is found in the schema. */
const foundOrPointer: Kind<string | null> = {
  byDefault: null,
  parse: (text, reject) =>
    text === FOUND ? null : POINTER.pattern.test(text) ? text : reject(text, TYPE_POINTER.allowed),
  read: (value) => (value === FOUND ? null : String(value)),
};

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
    key: 'events.type',
    name: 'events-type',
    placeholder: 'POINTER|schema',
    help: 'where an event has its type (default schema)',
    kind: foundOrPointer,
    // Types by another name are counted, required and held to their rate apart.
    looser: (base, head) => looserWhenRenamed(base ?? FOUND, head ?? FOUND),
  }),
  setting({
    key: 'events.id',
    name: 'events-id',
    placeholder: 'POINTER',
    help: 'where it has its id (default /event_id)',
    kind: textLike('/event_id', POINTER),
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'events.date',
    name: 'events-date',
    placeholder: 'POINTER',
    help: 'where it has its day, for tables of your own (default /effective_date)',
    kind: textLike('/effective_date', POINTER),
    // The latest day is the default of the day as of which tables stand: events after it are not looked at.
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'events.person',
    name: 'events-person',
    placeholder: 'POINTER',
    help: 'where it names its person (default /employee_id)',
    kind: textLike('/employee_id', POINTER),
    // Whose events are a sample.
    looser: looserWhenRenamed,
  }),
  setting({
    key: 'events.created',
    name: 'events-created',
    placeholder: 'POINTER',
    help: 'where it says when it was recorded (default /created_at)',
    kind: textLike('/created_at', POINTER),
    looser: looserWhenRenamed,
  }),
] as const;

export type EventSettings = SettingValues<typeof EVENT_SETTINGS>;
