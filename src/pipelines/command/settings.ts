/** What a pipeline that is a command is given beside its events. */

import {
  type Kind,
  looserWhenExchanged,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';
import { variableNames } from './variable-names.ts';

/** As the shell reads it, or null. */
const command: Kind<string | null> = {
  byDefault: null,
  parse: (text) => (text === 'none' ? null : text),
  read: (value) => String(value).trim(),
};

export const COMMAND_SETTINGS = [
  setting({
    key: 'pipeline.env',
    name: 'pipeline-env',
    placeholder: 'NAMES|none',
    help: 'more variables that a command may see (default none)',
    kind: variableNames,
    // What a command is given it may use: a secret of the step too.
    looser: (base, head) =>
      head
        .filter((name) => !base.includes(name))
        .map((name) => ({ base: 'not in the list', head: name })),
  }),
  setting({
    key: 'pipeline.prepare',
    name: 'pipeline-prepare',
    placeholder: 'COMMAND|none',
    help: 'command that sets up a tree of its own (default none)',
    kind: command,
    // What base and head are compared by: as the command itself.
    looser: looserWhenExchanged,
  }),
] as const;

export type CommandSettings = SettingValues<typeof COMMAND_SETTINGS>;
