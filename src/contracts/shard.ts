/** One of several runs that share the work of one. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Whose events a shard looks at. */
export interface Routing extends Shard {
  /** JSON pointers: whom an event is about, its id, and its day. */
  readonly person: string;
  readonly id: string;
  readonly day: string;
  /**
   * Hashes of persons who have an id in common with somebody else: they stay together, in the first shard.
   * null: not known yet, and to be found.
   */
  readonly together: readonly number[] | null;
}

/** The only shard of one job. */
export const WHOLE: Shard = { number: 1, of: 1 };

/** What is not split is done by the first. */
export function isFirst({ number }: Shard): boolean {
  return number === 1;
}

/** Of things that stand in order, those that a shard does. */
export function shareOf<Thing>(things: readonly Thing[], { number, of }: Shard): Thing[] {
  return things.filter((_, at) => at % of === number - 1);
}

/** "2 of 8" */
export function shardName({ number, of }: Shard): string {
  return `${number} of ${of}`;
}

const MOST_SHARDS = 256;

/** "2/8"; null where it is none. */
export function parseShard(text: string): Shard | null {
  const [, number, of] = /^([1-9][0-9]{0,2})\/([1-9][0-9]{0,2})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.of <= MOST_SHARDS && shard.number <= shard.of ? shard : null;
}
