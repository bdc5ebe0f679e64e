/** A job that runs the gate, held against what it was: whether it runs, on what, and what comes before. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import type { GatePart } from './find-gates.ts';
import { NOT_THERE, ordered, shown } from './shown.ts';
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
export function changedSteps(base: GatePart, head: GatePart, at: number): Loosened[] {
  const [from, to] = [base.gates?.[at], head.gates?.[at]];
  if (from === undefined || to === undefined) return [];
  const [before, after] = [stepsIn(base.values), stepsIn(head.values)];
  return [
    ...compareKeys(asValues(before[from]), asValues(after[to]), FREE_GATE),
    ...changedWay(before.slice(0, from), after.slice(0, to)),
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

/** A step before the gate can change what it finds: which commit, which files, which programs. */
function changedWay(before: readonly Values[], after: readonly Values[]): Loosened[] {
  const [old, now] = [before.map(essence), after.map(essence)];
  if (old.join('\n') === now.join('\n')) return [];
  const gone = before.filter((_step, at) => !now.includes(old[at] ?? ''));
  const fresh = after.filter((_step, at) => !old.includes(now[at] ?? ''));
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

function essence(step: Values): string {
  return ordered(
    Object.fromEntries(Object.entries(step).filter(([key]) => !FREE_STEP.includes(key))),
  );
}
