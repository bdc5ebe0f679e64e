/** What a pipeline that is a command is given beside its events. */

import { isForbidden } from '../../contracts/command-environment.ts';
import { words } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  looserWhenExchanged,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';

/** Names of variables of the environment; a token is none that could be given on. */
const names: Kind<readonly string[]> = {
  byDefault: [],
  parse(text, reject) {
    const given = text === 'none' ? [] : words(text);
    const wrong = given.find((name) => !NAME.test(name) || isForbidden(name));
    return wrong === undefined
      ? given
      : reject(wrong, 'names of variables; those of GitHub and its tokens are never given');
  },
  read(value, reject) {
    const given = value as readonly string[];
    const wrong = given.find((name) => !NAME.test(name));
    if (wrong !== undefined) reject(`has "${wrong}", which is no name of a variable`);
    const token = given.find(isForbidden);
    return token === undefined
      ? given
      : reject(`names ${token}, which no command is given: it may hold a token of the job`);
  },
};

/** As the shell reads it, or null. */
const command: Kind<string | null> = {
  byDefault: null,
  parse: (text) => (text === 'none' ? null : text),
  read: (value) => String(value).trim(),
};

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

export const COMMAND_SETTINGS = [
  setting({
    key: 'pipeline.env',
    name: 'pipeline-env',
    placeholder: 'NAMES|none',
    help: 'more variables that a command may see (default none)',
    kind: names,
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
