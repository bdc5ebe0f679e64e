/** Whether a command writes into the tree that it is judged in: what git knows must stay as it is. */
import { GateError } from '../../contracts/errors.ts';
import type { Repository } from '../../contracts/ports/repository.ts';
import type { Ports } from '../../contracts/ports.ts';
import { firstFew } from '../../contracts/text/first-few.ts';

export type TreeWatch = <T>(run: string, work: () => Promise<T>) => Promise<T>;

export type TreeWatchPorts = Pick<Ports, 'console'> & {
  readonly repository: Pick<Repository, 'workTree'>;
};

/** @throws GateError COMMAND_WROTE where a file that git knows has changed; of new ones it is a note, once */
export function createTreeWatch({ repository, console }: TreeWatchPorts): TreeWatch {
  let isTold = false;
  const tell = (sentence: string) => {
    if (!isTold) console.note(sentence);
    isTold = true;
  };
  const look = () =>
    repository.workTree().catch((error: unknown) => {
      if (!(error instanceof GateError)) throw error;
      tell('Git does not know this folder, so nobody looks whether the command writes into it.');
      return null;
    });
  return async (run, work) => {
    const before = await look();
    const result = await work();
    const after = before === null ? null : await look();
    if (before === null || after === null) return result;
    const changed = [...new Set([...before.keys(), ...after.keys()])]
      .filter((path) => before.get(path)?.state !== after.get(path)?.state)
      .sort();
    const known = changed.filter((path) =>
      [before, after].some((side) => side.get(path)?.isKnown === true),
    );
    if (known.length > 0) throw new GateError('COMMAND_WROTE', { run, files: firstFew(known) });
    if (changed.length > 0)
      tell(
        `The command leaves files in the tree that git does not ignore: ${firstFew(changed)}. Name them in .gitignore, or let it write elsewhere.`,
      );
    return result;
  };
}
