import { choice, words } from '../../contracts/settings/kinds.ts';
import {
  type Kind,
  type Loosening,
  type SettingValues,
  setting,
} from '../../contracts/settings/setting.ts';

const ALLOW = ['backward', 'forward', 'full', 'none'] as const;

/** Changes of the event schema that need no approval; null: all. */
export type Allow = (typeof ALLOW)[number] | null;

const known = choice<(typeof ALLOW)[number]>(ALLOW);

/** `evolution: backward`, or `evolution: {allow: backward, …}`, in which it is so where it is not named. */
const allow: Kind<Allow> = {
  byDefault: null,
  parse: (text, reject) =>
    text === 'off' ? null : known.parse(text, (value) => reject(value, `${ALLOW.join(', ')}, off`)),
  read: (value) => {
    const named = typeof value === 'string' ? value : (value as { allow?: string }).allow;
    return named === 'off' ? null : ((named ?? 'backward') as Allow);
  },
};

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

export type Direction = 'backward' | 'forward';

/** Directions in which nothing may be lost without approval. */
export function keptDirections(value: Allow): readonly Direction[] {
  if (value === null) return [];
  return value === 'backward' || value === 'forward' ? [value] : ['backward', 'forward'];
}

function looserAllow(base: Allow, head: Allow): readonly Loosening[] {
  const isLess =
    (base === 'none' && head !== 'none') ||
    keptDirections(base).some((direction) => !keptDirections(head).includes(direction));
  return isLess ? [{ base: base ?? 'off', head: head ?? 'off' }] : [];
}
