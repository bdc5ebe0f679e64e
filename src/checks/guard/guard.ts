/**
 * The tamper guard: what a change does to what is expected, and whether a maintainer has approved it. New
 * cases and tighter thresholds need nobody's word.
 */

import type { Subject } from '../../contracts/ports/trigger.ts';
import type { GuardReport } from '../../schema/types.ts';
import type { FixtureChange } from '../fixture-changes.ts';
import { readableAt } from '../read-settings.ts';
import { type AllSettings, type ComparingAll, compare, type Found } from './compare.ts';
import { type ApprovalRecords, findApproval } from './find-approval.ts';
import { listThinned } from './find-fixture-changes.ts';
import { findRewritten } from './find-rewritten.ts';
import { findUncommitted } from './find-uncommitted.ts';
import { findSteps, type Steps } from './steps.ts';

export interface GuardRequest<Settings extends AllSettings> extends ComparingAll<Settings> {
  /** null: no token, so nobody can be asked about a label. */
  readonly github: ApprovalRecords | null;
  readonly subject: Subject;
  /** Valid fixtures that were there before, and what became of them. */
  readonly fixtures: readonly FixtureChange[];
  /** What the event schema does that needs an approval, a sentence each, and where that is written. */
  readonly schema: { readonly breaks: readonly string[]; readonly paths: readonly string[] };
  /** Files that the run reads, as the settings name them. */
  readonly read: readonly string[];
  /** `needed`: only where something changed; `always`: for an update, which the label asks for too. */
  readonly approval: 'needed' | 'always';
}

/** @throws GateError BASE_UNKNOWN, CONFIG_… of the head */
export async function guard<Settings extends AllSettings>(
  request: GuardRequest<Settings>,
): Promise<GuardReport> {
  const { subject, settings: settingsAt, inUse, repository, root } = request;
  const target = (await readableAt(request, targetCommit(subject))) ?? settingsAt.read(null);
  const steps = await findSteps(repository, subject);
  const own = await compareAll(request, steps.own, target);
  const arriving = await compareAll(request, steps.arriving, target);
  const found = [...own, ...arriving];

  // The label is the target's to name: a pull request, or a branch that is old, could name one that is set
  // for something else.
  const label = target['github.label'];
  const thinned = listThinned(request.fixtures);
  const files = distinct([...found.flatMap((each) => each.files), ...thinned]);
  const settings = distinct(found.flatMap((each) => each.settings));
  const { path: file } = settingsAt;
  const checkout = [
    ...(await findRewritten({ repository, root, file, settings: inUse })),
    ...(await findUncommitted({
      repository,
      root,
      read: request.read,
      generated: inUse.generated,
    })),
  ];
  const { breaks } = request.schema;
  const isNeeded = files.length + settings.length + breaks.length > 0;
  const paths = [
    ...found.flatMap(({ covered }) => covered),
    ...files.map(({ path }) => path),
    ...(breaks.length > 0 ? request.schema.paths : []),
  ];
  const approval =
    isNeeded || request.approval === 'always'
      ? await findApproval({
          ...request,
          label,
          paths: [...new Set(paths)],
          isTraced: isNeeded
            ? namesIn(arriving).every((name) => namesIn(own).includes(name))
            : null,
        })
      : ({ state: 'not-needed', by: null, at: null, detail: null } as const);
  return {
    base: steps.whole.from,
    label,
    files,
    settings,
    breaks: [...breaks],
    checkout,
    approval,
  };
}

function targetCommit(subject: Subject): string {
  return subject.kind === 'pull' ? subject.pull.baseSha : subject.baseSha;
}

async function compareAll<Settings extends AllSettings>(
  request: ComparingAll<Settings>,
  steps: readonly Steps[],
  target: Settings,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const each of steps) found.push(await compare(request, each, target));
  return found;
}

/** Of what was found, whatever its value. */
function namesIn(found: readonly Found[]): string[] {
  return found.flatMap(({ files, settings }) => [
    ...files.map(({ path }) => path),
    ...settings.map(({ setting }) => setting),
  ]);
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
