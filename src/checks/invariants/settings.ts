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

/** null: as many as the kind of pipeline is worth. */
const builds: Kind<number | null> = {
  byDefault: null,
  parse: (text, reject) =>
    /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : reject(text, 'a whole number from 1 on'),
  read: (value) => Number(value),
};

function describeBuilds(most: number | null): string {
  return most === null ? 'as many as the kind of pipeline is worth' : String(most);
}

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
  setting({
    key: 'invariant-builds',
    name: 'invariant-builds',
    placeholder: 'N',
    help: 'how many builds this may take (default 80; 24 of a command)',
    kind: builds,
    looser: (base, head) =>
      base === head || (base !== null && head !== null && head >= base)
        ? []
        : [{ base: describeBuilds(base), head: describeBuilds(head) }],
  }),
] as const;

export type InvariantSettings = SettingValues<typeof INVARIANT_SETTINGS>;
