/** Jobs that the gate's job needs and takes something from: a setting may be what one of them says. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import type { WorkflowFiles } from './documents.ts';
import type { GatePart } from './find-gates.ts';
import { ordered, shown } from './shown.ts';
import { usedValues } from './used-files.ts';
import { asList, asValues, type Values } from './values.ts';

export interface PartOfFile {
  readonly path: string;
  readonly part: GatePart;
  readonly files: WorkflowFiles;
}

/** Keys that change nothing about what a job hands over. */
const FREE = ['name', 'permissions', 'timeout-minutes', 'concurrency'];

/** A job that only has to be over decides nothing. */
export function changedNeeds(base: PartOfFile, head: PartOfFile): Loosened[] {
  if (!takesFrom(head.part.values)) return [];
  const [before, after] = [jobsOf(base), jobsOf(head)];
  return listNeeded(head.part.values, after).flatMap((id) => {
    const [old, now] = [
      allOf(asValues(before[id]), base.files),
      allOf(asValues(after[id]), head.files),
    ];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((key) => !FREE.includes(key) && ordered(old[key]) !== ordered(now[key]))
      .map((key) => ({
        setting: `job ${id}, which it needs, ${key}`,
        base: shown(old[key]),
        head: shown(now[key]),
      }));
  });
}

function jobsOf({ path, files }: PartOfFile): Values {
  return asValues(files.get(path)?.values?.jobs);
}

/** The context `needs`, in whatever expression of the job. */
function takesFrom({ needs: _needs, ...values }: Values): boolean {
  return /\bneeds\s*[.[)]/i.test(ordered(values));
}

/** With those that they need in turn. */
function listNeeded(values: Values, jobs: Values): string[] {
  const found = new Set(namesIn(values.needs));
  // A set that grows while it is walked.
  for (const id of found) for (const name of namesIn(asValues(jobs[id]).needs)) found.add(name);
  return [...found];
}

function namesIn(needs: unknown): string[] {
  return (typeof needs === 'string' ? [needs] : asList(needs)).map(String);
}

function allOf(job: Values, files: WorkflowFiles): Values {
  const used = usedValues(job, files);
  return used.length === 0 ? job : { ...job, 'files that it uses': used };
}
