/** `init`: looks at what a repository has, shows the files that the gate needs there, and writes them. */

import { type Answer, plainSection } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Ports, Workspace } from '../contracts/ports.ts';
import { typed } from '../contracts/program.ts';
import { list, type Section } from '../contracts/section.ts';
import { lookAround } from './init/look-around.ts';
import { hasAnything, type Proposal, propose } from './init/propose.ts';
import { remarksOnExample } from './init/remarks.ts';
import { starterFiles } from './init/starter.ts';
import type { StarterFile } from './init/starter-file.ts';
import type { Surroundings } from './init/surroundings.ts';

const WORKFLOWS = '.github/workflows/';

/**
 * A file that is there with the very text is left as it is, so that an `init` that was killed can be run
 * again.
 * @param intent `show` writes nothing
 * @param shards jobs of the workflow that share the work
 * @throws GateError FILE_EXISTS before anything is written, where one of the files is there with another text
 */
export async function init(
  { workspace, repository }: Pick<Ports, 'workspace' | 'repository'>,
  intent: 'write' | 'show',
  shards = 1,
): Promise<{ answer: Answer; exit: 0 }> {
  const found = await lookAround({ workspace, repository });
  const starter = starterFiles(found.branch, shards);
  const own = hasAnything(found, starter);
  const { files, remarks, next }: Proposal = own
    ? propose(found, shards)
    : startFrom(starter, found);
  const missing: StarterFile[] = [];
  for (const file of files) {
    if (!(await workspace.exists(file.path))) missing.push(file);
    else if (!(await holds(workspace, file)))
      throw new GateError('FILE_EXISTS', { file: file.path });
  }
  if (intent === 'write')
    for (const { path, text } of missing) await workspace.writeText(path, text);
  const names = missing.map(({ path }) => path);
  const sections = [
    done(missing, intent),
    ...(own ? shown(missing) : []),
    ...told(remarks),
    toTry(intent === 'write' ? next : [typed('init')]),
  ];
  return { answer: { sections, data: { written: intent === 'write' ? names : [] } }, exit: 0 };
}

/** An empty repository gets the worked example. */
function startFrom(files: readonly StarterFile[], found: Surroundings): Proposal {
  // A second workflow with the action would be a second comment. What an init before has written is no other.
  const others = found.workflows.filter((path) => !files.some((file) => file.path === path));
  const next = [typed('gate'), typed('golden check'), typed('balance E-000002 --audit')];
  return {
    files: others.length > 0 ? files.filter(({ path }) => !path.startsWith(WORKFLOWS)) : files,
    remarks: remarksOnExample({ ...found, workflows: others }),
    next,
  };
}

function done(missing: readonly StarterFile[], intent: 'write' | 'show'): Section {
  if (missing.length === 0) return plainSection('every file is there already');
  const heading = intent === 'write' ? 'wrote' : 'would write';
  const names = missing.map(({ path }) => path);
  return { rank: 'detail', heading, folded: null, blocks: [list(names)] };
}

/** The new files that a team has to look at, as a diff: what is not of the worked example. */
function shown(missing: readonly StarterFile[]): Section[] {
  return missing
    .filter(({ path }) => !path.startsWith(WORKFLOWS))
    .map(({ path, text }) => ({
      rank: 'detail',
      heading: `${path} (new)`,
      folded: null,
      blocks: [
        list(
          text
            .trimEnd()
            .split('\n')
            .map((line) => `+ ${line}`.trimEnd()),
        ),
      ],
    }));
}

function told(remarks: readonly string[]): Section[] {
  if (remarks.length === 0) return [];
  return [{ rank: 'warning', heading: 'to do', folded: null, blocks: [list(remarks)] }];
}

/** What cannot be read is something else. */
async function holds(workspace: Workspace, { path, text }: StarterFile): Promise<boolean> {
  try {
    return (await workspace.readText(path)) === text;
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return false;
  }
}

function toTry(commands: readonly string[]): Section {
  const heading = commands.length === 1 ? 'next, run' : 'next, run one after the other';
  return { rank: 'detail', heading, folded: null, blocks: [list([...commands])] };
}
