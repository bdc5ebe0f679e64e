/** Names of variables of the environment that a command is given. */
import { isForbidden } from '../../contracts/command-environment.ts';
import { words } from '../../contracts/settings/kinds.ts';
import type { Kind } from '../../contracts/settings/setting.ts';

/** Names of variables of the environment; a token is none that could be given on. */
export const variableNames: Kind<readonly string[]> = {
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

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
