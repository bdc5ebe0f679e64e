/** How a database for foreign SQL is opened: over few events threads only wait for each other, as in the judge's. */
import type { DatabaseOptions } from '../../contracts/ports.ts';

export function openedFor(few: boolean): Pick<DatabaseOptions, 'threads' | 'form'> {
  return few ? { threads: 1, form: 'plain' } : {};
}
