/** `golden review`: each case that differs, one at a time, for a person to accept or to leave. */

import { inspectContent } from '../checks/content/inspect-content.ts';
import type { RebuildPorts } from '../checks/golden/build-cases.ts';
import { checkGoldens } from '../checks/golden/check-goldens.ts';
import { type RebuiltGoldens, rebuildGoldens } from '../checks/golden/rebuild-goldens.ts';
import { type Answer, plainSection } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { Prompt } from '../contracts/ports/prompt.ts';
import type { Ports } from '../contracts/ports.ts';
import { counted } from '../contracts/rate.ts';
import { list, type Section } from '../contracts/section.ts';
import { locateMessage } from '../contracts/text/locate-message.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import type { GoldenCaseReport } from '../schema/types.ts';
import { requireCases } from './golden-cases.ts';
import { nothingWritten } from './golden-update.ts';
import { rejectUsage } from './line/usage.ts';
import { showCase, showDetails } from './review/show-case.ts';

interface Reviewed {
  readonly accepted: string[];
  /** Left as they are, or not looked at. */
  readonly left: string[];
  readonly written: string[];
}

/**
 * @param names of cases; [] for all
 * @returns exit 1 where a case that differs is left
 * @throws GateError NO_TERMINAL before anything is rebuilt
 */
export async function reviewGoldens(
  ports: RebuildPorts &
    PipelinePorts &
    Pick<Ports, 'console' | 'environment' | 'findPrompt' | 'repository'>,
  config: Config,
  names: readonly string[],
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const { workspace } = ports;
  const prompt = ports.findPrompt();
  if (prompt === null) throw new GateError('NO_TERMINAL', {});
  const path = config['golden.path'];
  if (path === null) return rejectUsage('golden.path is none, so there is nothing to review');
  await requireCases(workspace, path, names);
  // Both sides of an unresolved merge would be lost.
  const { standIns } = await inspectContent(ports, config, ['code', 'goldens']);
  if (standIns.length > 0) return { answer: nothingWritten(standIns.map(locateMessage)), exit: 1 };
  const engine = await loadEngine(config, ports);
  const golden = await ports.console.group('Rebuild the golden cases', () =>
    checkGoldens(ports, config, engine, { only: names }),
  );
  const open = (golden?.results ?? []).filter(({ status }) => status !== 'matched');
  const rebuild = (name: string) => rebuildGoldens(ports, config, engine, path, [name]);
  const reviewed = await reviewEach(ports, prompt, open, rebuild);
  return {
    answer: { sections: summary(reviewed, golden?.cases ?? 0), data: reviewed },
    exit: reviewed.left.length === 0 ? 0 : 1,
  };
}

async function reviewEach(
  { workspace }: Pick<Ports, 'workspace'>,
  prompt: Prompt,
  cases: readonly GoldenCaseReport[],
  rebuild: (name: string) => Promise<RebuiltGoldens>,
): Promise<Reviewed> {
  const reviewed: Reviewed = { accepted: [], left: [], written: [] };
  const waiting = [...cases];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    // What is shown is what is written: it is rebuilt before the question.
    const rebuilt = await rebuild(one.name);
    const place = `Case ${cases.length - waiting.length} of ${cases.length}`;
    prompt.show(showCase(one, rebuilt, { place, width: prompt.width }));
    const choice = await askFor(prompt, one, rebuilt);
    if (choice === 'accept' && rebuilt.kind === 'rewrites') {
      await workspace.writeTogether(rebuilt.rewrites);
      const files = rebuilt.rewrites.map(({ file }) => file);
      reviewed.accepted.push(one.name);
      reviewed.written.push(...files);
      prompt.show(`Accepted: rewrote ${files.join(', ')}.`);
    } else reviewed.left.push(one.name);
    if (choice === 'quit') reviewed.left.push(...waiting.splice(0).map(({ name }) => name));
  }
  return reviewed;
}

type Choice = 'accept' | 'skip' | 'quit';

const WORDS: Readonly<Record<string, Choice | 'details'>> = {
  a: 'accept',
  accept: 'accept',
  s: 'skip',
  skip: 'skip',
  q: 'quit',
  quit: 'quit',
  d: 'details',
  details: 'details',
};

/** A case that cannot be rewritten can only be left. */
async function askFor(
  prompt: Prompt,
  { name, differences, findings }: GoldenCaseReport,
  rebuilt: RebuiltGoldens,
): Promise<Choice> {
  const mayAccept = rebuilt.kind === 'rewrites' && rebuilt.rewrites.length > 0;
  const ways = [...(mayAccept ? ['[a]ccept'] : []), '[s]kip', '[d]etails', '[q]uit'].join(', ');
  for (;;) {
    const typed = await prompt.ask(`\n${name}: ${ways}?`);
    if (typed === null) return 'quit';
    const word = typed.toLowerCase();
    const choice = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (choice === 'details') {
      prompt.show(showDetails({ differences, findings }, prompt.width));
    } else if (choice === 'accept' && !mayAccept) {
      prompt.show('There is nothing to rewrite in this case: fix its events, or the code.');
    } else if (choice !== undefined) return choice;
    else prompt.show('Type a, s, d or q, and Enter.');
  }
}

function summary({ accepted, left, written }: Reviewed, cases: number): Section[] {
  if (accepted.length + left.length === 0)
    return [
      plainSection(`${counted(cases, 'golden case')} checked: every one is as it is rebuilt`),
    ];
  return [
    ...(accepted.length === 0
      ? []
      : [section(`Accepted ${counted(accepted.length, 'case')}; rewrote`, written)]),
    ...(left.length === 0 ? [] : [section(`Left ${counted(left.length, 'case')}`, left)]),
    ...(accepted.length === 0
      ? []
      : [
          plainSection(
            'Next: read the diff ("git diff"), and commit it with the change that moved the balances.',
          ),
        ]),
  ];
}

function section(heading: string, items: readonly string[]): Section {
  return { rank: 'detail', heading, folded: null, blocks: [list(items)] };
}
