import type { ProgressCount } from '../../contracts/ports.ts';

/** Where progress is shown: as a bar that is drawn over and over, or as a line now and then. */
export interface ProgressDisplay {
  /** A step begins: it is shown where it takes long, even if nothing is told of it. */
  begin(label: string): void;
  /** The step that began last is over. */
  end(): void;
  draw(label: string, fraction: number, count?: ProgressCount): void;
  /** Makes room for other words; what is under way still is. */
  yield(): void;
  /** Nothing is shown any more. */
  clear(): void;
}
