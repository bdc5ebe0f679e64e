/**
 * What a change does to the workflows that run the gate: a setting can also be loosened there, by an input, and the
 * gate left out. Of a workflow that this change keeps from running at all, no run of ours can tell.
 */
import type { Repository } from '../../../contracts/ports/repository.ts';
import type { Loosened } from '../../../contracts/settings/setting.ts';
import { normalised } from '../../../events/pattern-text.ts';
import type { GuardedFile } from '../../../schema/types.ts';
import type { SettingsAt } from '../../settings-at.ts';
import type { Steps } from '../steps.ts';
import { changedKeys, changedSteps } from './compare-parts.ts';
import { isWorkflow, readWorkflows, type WorkflowFiles } from './documents.ts';
import { exchangedActions } from './exchanged-actions.ts';
import { findGates, type GateIdentity, type GatePart, isOwnAction, partsIn } from './find-gates.ts';
import { changedDefaults } from './input-defaults.ts';
import { loosenedInputs, readInputs } from './inputs.ts';
import { namesakes, unseenWorkflow } from './look-alikes.ts';
import { changedNeeds, type PartOfFile } from './needed-jobs.ts';
import { ordered } from './shown.ts';
import { narrowedTriggers } from './triggers.ts';
import { usedFiles } from './used-files.ts';
import { asValues, stepsIn } from './values.ts';

interface Question<Settings> {
  readonly repository: Pick<Repository, 'automation' | 'textAtTop'>;
  readonly settings: SettingsAt<Settings>;
  readonly identity: GateIdentity;
}

export interface FoundInWorkflows {
  readonly files: readonly GuardedFile[];
  readonly settings: readonly Loosened[];
  /** Files that run the gate, and those that they run through, from the repository's top. */
  readonly covered: readonly string[];
}

export async function compareWorkflows<Settings>(
  question: Question<Settings>,
  steps: Steps,
): Promise<FoundInWorkflows> {
  const { repository, identity } = question;
  const base = await readWorkflows(repository, steps.from);
  const head = await readWorkflows(repository, steps.to);
  const [before, after] = [findGates(base, identity), findGates(head, identity)];
  const settings: Loosened[] = [];
  for (const [path, parts] of before) {
    const say = (rows: readonly Loosened[], place = path) =>
      settings.push(...rows.map((row) => ({ ...row, setting: `${place}: ${row.setting}` })));
    const [old, now] = [base.get(path)?.values ?? null, head.get(path)?.values ?? null];
    if (isWorkflow(path) && now !== null) {
      say(narrowedTriggers(old?.on, now.on));
      say(changedKeys(topKeys(old), topKeys(now)));
    }
    say(changedDefaults(path, old, now));
    const left = [...(after.get(path) ?? [])];
    for (const part of parts) {
      const match = takeMatch(part, left, parts);
      const place = `${path}, ${part.name}`;
      if (match === null) say([GONE], place);
      else {
        const sides = {
          base: { path, part, files: base },
          head: { path, part: match, files: head },
        };
        say(await compareParts(question, steps, sides), place);
      }
    }
  }
  return {
    files: unseenWorkflow(identity, base, head, before, after),
    settings: [
      ...settings,
      ...namesakes(base, head, before),
      ...exchangedActions(identity, base, before, after),
    ],
    covered: [
      ...new Set([...withUsed(base, before), ...withUsed(head, after), identity.workflow]),
    ].filter((path) => path !== ''),
  };
}

/** The files that run the gate, and those that their jobs run through. */
function withUsed(files: WorkflowFiles, gates: ReadonlyMap<string, unknown>): string[] {
  return [...gates.keys()].flatMap((path) => [
    path,
    ...partsIn(path, files.get(path)?.values ?? null).flatMap(({ values }) =>
      usedFiles(values, files).map((used) => used.path),
    ),
  ]);
}

const GONE: Loosened = { setting: 'the gate', base: 'runs', head: 'does not run' };

/** Of a workflow's own keys those that reach into its jobs. */
function topKeys(values: unknown) {
  const { env, defaults } = asValues(values);
  return { env, defaults };
}

/** By name, or as the only one that is left on either side: a job may have another id. */
function takeMatch(part: GatePart, left: GatePart[], all: readonly GatePart[]): GatePart | null {
  const named = left.findIndex(({ name }) => name === part.name);
  const at = named < 0 && left.length === 1 && all.length === 1 ? 0 : named;
  return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
}

async function compareParts<Settings>(
  question: Question<Settings>,
  steps: Steps,
  sides: { readonly base: PartOfFile; readonly head: PartOfFile },
): Promise<Loosened[]> {
  const [base, head] = [sides.base.part, sides.head.part];
  const rows = [...changedKeys(base.values, head.values), ...changedNeeds(sides.base, sides.head)];
  // A job that calls a workflow: its inputs are among its keys, and mean what that makes of them.
  if (base.gates === null || head.gates === null)
    return base.gates === head.gates ? rows : [...rows, GONE];
  const [before, after] = [stepsIn(base.values), stepsIn(head.values)];
  for (const [at, from] of base.gates.entries()) {
    const to = head.gates[at];
    if (to === undefined) return [...rows, GONE];
    rows.push(...changedSteps(sides.base, sides.head, at));
    const [old, now] = [asValues(before[from]).with, asValues(after[to]).with];
    if (ordered(old) === ordered(now)) continue;
    if (!isOwnAction(asValues(before[from]).uses, question.identity))
      rows.push({ setting: 'with', base: ordered(old ?? {}), head: ordered(now ?? {}) });
    else
      rows.push(
        ...loosenedInputs(
          question.settings,
          { inputs: old, config: await configOf(question, steps.from, old) },
          { inputs: now, config: await configOf(question, steps.to, now) },
        ),
      );
  }
  return rows;
}

/** `working-directory` is a folder of the repository, or the one that it is checked out in. */
async function configOf<Settings>(
  { repository, settings }: Question<Settings>,
  commit: string,
  inputs: unknown,
): Promise<string | null> {
  const { config = settings.path, 'working-directory': folder } = readInputs(inputs);
  const places = [...(folder === undefined ? [] : [`${folder}/${config}`]), config].map(normalised);
  for (const place of places.filter((each) => !each.startsWith('..'))) {
    const text = await repository.textAtTop(commit, place);
    if (text !== null) return text;
  }
  return null;
}
