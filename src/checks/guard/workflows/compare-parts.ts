/** A job that runs the gate, held against what it was: whether it runs, on what, and what comes before. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import type { WorkflowFiles } from './documents.ts';
import type { PartOfFile } from './needed-jobs.ts';
import { NOT_THERE, ordered, shown } from './shown.ts';
import { usedValues } from './used-files.ts';
import { asValues, stepsIn, type Values } from './values.ts';

/** Keys that decide nothing about what the gate judges, nor whether it does. */
const FREE_JOB = ['name', 'permissions', 'timeout-minutes', 'outputs', 'concurrency', 'steps'];
/** `with` of the gate's own step has a table of its own. */
const FREE_GATE = ['id', 'name', 'timeout-minutes', 'with'];
const FREE_STEP = ['id', 'name', 'timeout-minutes'];

/** Whose absence is the widest. */
const ONLY_NARROWS = ['if', 'continue-on-error', 'needs'];
const AS_IF_ABSENT: Readonly<Record<string, readonly unknown[]>> = {
  if: [true, 'true', 'always()', `\${{ always() }}`, `\${{ true }}`],
  'continue-on-error': [false, 'false', `\${{ false }}`],
  needs: [''],
};

/** Keys of a job. */
export function changedKeys(base: Values, head: Values): Loosened[] {
  return compareKeys(base, head, FREE_JOB);
}

/** Of the gate's own step, and of what runs before it. */
export function changedSteps(base: PartOfFile, head: PartOfFile, at: number): Loosened[] {
  const [from, to] = [base.part.gates?.[at], head.part.gates?.[at]];
  if (from === undefined || to === undefined) return [];
  const [before, after] = [stepsIn(base.part.values), stepsIn(head.part.values)];
  return [
    ...compareKeys(asValues(before[from]), asValues(after[to]), FREE_GATE),
    ...changedWay(
      { steps: before.slice(0, from), files: base.files },
      { steps: after.slice(0, to), files: head.files },
    ),
  ];
}

function compareKeys(base: Values, head: Values, free: readonly string[]): Loosened[] {
  const keys = new Set([...Object.keys(base), ...Object.keys(head)]);
  return [...keys]
    .filter((key) => !free.includes(key))
    .flatMap((key) => {
      const [before, after] = [plain(key, base[key]), plain(key, head[key])];
      if (ordered(before) === ordered(after)) return [];
      if (after === undefined && ONLY_NARROWS.includes(key)) return [];
      return [{ setting: key, base: shown(before), head: shown(after) }];
    });
}

function plain(key: string, value: unknown): unknown {
  return AS_IF_ABSENT[key]?.includes(value) === true || value === null ? undefined : value;
}

interface Way {
  readonly steps: readonly Values[];
  readonly files: WorkflowFiles;
}

/** A step before the gate can change what it finds: which commit, which files, which programs. */
function changedWay(before: Way, after: Way): Loosened[] {
  const [old, now] = [essences(before), essences(after)];
  if (old.join('\n') === now.join('\n')) return [];
  const gone = before.steps.filter((_step, at) => !now.includes(old[at] ?? ''));
  const fresh = after.steps.filter((_step, at) => !old.includes(now[at] ?? ''));
  const said = (steps: readonly Values[]) =>
    steps.length === 0 ? NOT_THERE : steps.map((step) => shown(step.uses ?? step.run)).join(', ');
  const isReordered = gone.length + fresh.length === 0;
  return [
    {
      setting: 'steps before the gate',
      base: isReordered ? 'in this order' : said(gone),
      head: isReordered ? 'in another order' : said(fresh),
    },
  ];
}

/** Of an action of the same repository also what it does. */
function essences({ steps, files }: Way): string[] {
  return steps.map((step) => {
    const kept = Object.entries(step).filter(([key]) => !FREE_STEP.includes(key));
    return ordered([Object.fromEntries(kept), ...usedValues(step, files)]);
  });
}
