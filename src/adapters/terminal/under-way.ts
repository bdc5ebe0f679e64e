/** What is under way: the steps that it is within, how far it is, how fast, and how long it may still take. */
import type { ProgressCount } from '../../contracts/ports.ts';
import { formatCount } from '../../contracts/rate.ts';
import { duration } from '../../contracts/text/duration.ts';

/** What is over sooner needs no words. */
const WORTH_TELLING_MS = 2000;
const SHOWN_MS = 1000;
/** Of less nothing can be told of the rest. */
const LEAST_SHARE = 0.02;

export interface ProgressState {
  readonly label: string;
  /** 0 to 1; null where nobody knows. */
  readonly fraction: number | null;
  /** "410,000 events/s, about 12 s left"; '' where there is nothing to say yet. */
  readonly words: string;
  /** Since it began. */
  readonly seconds: number;
}

export interface UnderWay {
  /** A step begins; there may be steps within it. */
  begin(label: string): void;
  end(): void;
  tell(label: string, fraction: number, count?: ProgressCount): void;
  /** The innermost thing, or null. */
  current(): ProgressState | null;
}

/** By what stands before a colon, or before a count in brackets. */
type ToldByName = Map<string, Told>;

interface Told {
  readonly label: string;
  readonly fraction: number;
  readonly count: ProgressCount | undefined;
  readonly since: number;
  /** When it was told. */
  readonly at: number;
}

/** @param now milliseconds of a clock that only goes forward */
export function createUnderWay(now: () => number): UnderWay {
  const steps: { readonly label: string; readonly since: number; readonly told: ToldByName }[] = [];
  const outside: { readonly told: ToldByName } = { told: new Map() };
  const innermost = () => steps.at(-1) ?? outside;
  return {
    begin: (label) => void steps.push({ label, since: now(), told: new Map() }),
    end: () => void steps.pop(),
    tell(label, fraction, count) {
      const { told } = innermost();
      // "ingest: measuring" goes on where "ingest: preparing" was.
      const name = label.split(/:| \(/)[0] ?? label;
      const since = told.get(name)?.since ?? now();
      // What is told last stands last.
      told.delete(name);
      told.set(name, { label, fraction: cut(fraction), count, since, at: now() });
    },
    current() {
      // Several may go on side by side.
      const last = [...innermost().told.values()].findLast((told) => !isOver(told, now()));
      if (last !== undefined) return describe(last, now());
      const outer = steps.at(-1);
      if (outer === undefined) return null;
      const { label, since } = outer;
      return { label, fraction: null, words: '', seconds: (now() - since) / 1000 };
    },
  };
}

/** What is done is shown for a moment; then there is only that the step goes on. */
function isOver({ fraction, at }: Told, now: number): boolean {
  return fraction >= 1 && now - at > SHOWN_MS;
}

/** By what was known when it was told: until more is, the time left runs down. Once it has, neither it nor the rate is true. */
function describe({ label, fraction, count, since, at }: Told, now: number): ProgressState {
  const taken = now - since;
  const seconds = taken / 1000;
  if (taken < WORTH_TELLING_MS || fraction >= 1) return { label, fraction, words: '', seconds };
  const known = at - since;
  const left = known / fraction - taken;
  if (left <= 0) return { label, fraction, words: '', seconds };
  const words = [
    ...(count === undefined || count.done === 0 || known === 0
      ? []
      : [`${perSecond(count.done / (known / 1000))} ${count.unit}/s`]),
    ...(fraction < LEAST_SHARE ? [] : [`about ${duration(left / 1000)} left`]),
  ];
  return { label, fraction, words: words.join(', '), seconds };
}

function perSecond(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : formatCount(Math.round(rate));
}

/** From 0 to 1 whatever it is. */
function cut(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}
