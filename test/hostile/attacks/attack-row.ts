/** One way past the gate, and what becomes of it. */
import type { Attack } from '../../support/attacked-team.ts';

export interface AttackRow extends Attack {
  /** What the log says; with exit code 1, or 2 where that is given. */
  readonly caught?: string;
  readonly exit?: 2;
  /** It passes; words of docs/THREATS.md that say why it is not ours to stop. */
  readonly notOurs?: string;
}
