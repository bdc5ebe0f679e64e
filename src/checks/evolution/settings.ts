import { words } from '../../contracts/settings/kinds.ts';
import { type Kind, type SettingValues, setting } from '../../contracts/settings/setting.ts';
import { allow, looserAllow } from './allow-setting.ts';

const against: Kind<readonly string[]> = {
  byDefault: ['base'],
  parse: (text, reject) => {
    const list = words(text);
    return list.length > 0 ? list : reject(text, 'base, or patterns of tags');
  },
  read: (value) => value as string[],
};

export const EVOLUTION_SETTINGS = [
  setting({
    key: 'evolution',
    name: 'evolution',
    placeholder: 'ALLOW',
    help: 'schema changes that need no approval: backward, forward, full, none, off (default off)',
    kind: allow,
    looser: looserAllow,
  }),
  setting({
    key: 'evolution.against',
    name: 'evolution-against',
    placeholder: 'REVISIONS',
    help: 'what the schema is compared with: base, patterns of tags (default base)',
    kind: against,
    looser: (base, head) =>
      base
        .filter((each) => !head.includes(each))
        .map((each) => ({ base: each, head: 'not compared with' })),
  }),
] as const;

export type EvolutionSettings = SettingValues<typeof EVOLUTION_SETTINGS>;
