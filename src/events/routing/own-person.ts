/** Whose share a person is. */
import type { Routing } from '../../contracts/shard.ts';
import { hashText } from './hash.ts';

type Shares = Pick<Routing, 'number' | 'of' | 'together'>;

/** @returns whether this shard looks at the person with a hash */
export function createOwnership({ number, of, together }: Shares): (hash: number) => boolean {
  const kept = new Set(together ?? []);
  return (hash) => (kept.has(hash) ? 1 : (hash % of) + 1) === number;
}

/** As a record names it. */
export function hashPerson(person: string): number {
  return hashText(new TextEncoder().encode(person));
}
