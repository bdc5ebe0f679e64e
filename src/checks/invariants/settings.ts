import { words } from '../../contracts/settings/kinds.ts';
import { type Kind, type SettingValues, setting } from '../../contracts/settings/setting.ts';

/** @internal exported for the tests */
export const INVARIANTS = ['order', 'duplicates', 'as-of', 'keys'] as const;
export type Invariant = (typeof INVARIANTS)[number];

const invariants: Kind<readonly Invariant[]> = {
  byDefault: [],
  parse(text, reject) {
    if (text === 'none') return [];
    if (text === 'all') return INVARIANTS;
    const find = (word: string) => INVARIANTS.find((name) => name === word);
    return words(text).map(
      (word) => find(word) ?? reject(word, `${INVARIANTS.join(', ')}, all, none`),
    );
  },
  read: (value) => value as Invariant[],
};

export const INVARIANT_SETTINGS = [
  setting({
    key: 'invariants',
    name: 'invariants',
    placeholder: 'LIST|all|none',
    help: 'what must not change the tables: order, duplicates, as-of, keys',
    kind: invariants,
    looser: (base, head) =>
      base
        .filter((name) => !head.includes(name))
        .map((name) => ({ base: name, head: 'not in the list' })),
  }),
] as const;

export type InvariantSettings = SettingValues<typeof INVARIANT_SETTINGS>;
