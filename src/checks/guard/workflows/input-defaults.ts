/** What an input is where the caller hands in none: the gate's step may take it from there. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import { isWorkflow } from './documents.ts';
import { ordered, shown } from './shown.ts';
import { asValues, type Values } from './values.ts';

/** @param path of a workflow that is called, or of an action */
export function changedDefaults(
  path: string,
  base: Values | null,
  head: Values | null,
): Loosened[] {
  const [before, after] = [inputsOf(path, base), inputsOf(path, head)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    const [old, now] = [asValues(before[name]).default, asValues(after[name]).default];
    if (ordered(old) === ordered(now)) return [];
    return [{ setting: `inputs.${name}.default`, base: shown(old), head: shown(now) }];
  });
}

function inputsOf(path: string, values: Values | null): Values {
  const from = isWorkflow(path) ? asValues(asValues(values?.on).workflow_call) : values;
  return asValues(from?.inputs);
}
