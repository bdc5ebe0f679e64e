/** What a change of the event schema may lose without approval. */
import { choice } from '../../contracts/settings/kinds.ts';
import type { Kind, Loosening } from '../../contracts/settings/setting.ts';

const ALLOW = ['backward', 'forward', 'full', 'none'] as const;

/** Changes of the event schema that need no approval; null: all. */
export type Allow = (typeof ALLOW)[number] | null;

const known = choice<(typeof ALLOW)[number]>(ALLOW);

/** `evolution: backward`, or `evolution: {allow: backward, …}`, in which it is so where it is not named. */
export const allow: Kind<Allow> = {
  byDefault: null,
  parse: (text, reject) =>
    text === 'off' ? null : known.parse(text, (value) => reject(value, `${ALLOW.join(', ')}, off`)),
  read: (value) => {
    const named = typeof value === 'string' ? value : (value as { allow?: string }).allow;
    return named === 'off' ? null : ((named ?? 'backward') as Allow);
  },
};

export type Direction = 'backward' | 'forward';

/** Directions in which nothing may be lost without approval. */
export function keptDirections(value: Allow): readonly Direction[] {
  if (value === null) return [];
  return value === 'backward' || value === 'forward' ? [value] : ['backward', 'forward'];
}

export function looserAllow(base: Allow, head: Allow): readonly Loosening[] {
  const isLess =
    (base === 'none' && head !== 'none') ||
    keptDirections(base).some((direction) => !keptDirections(head).includes(direction));
  return isLess ? [{ base: base ?? 'off', head: head ?? 'off' }] : [];
}
