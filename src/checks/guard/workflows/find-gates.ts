/** Where workflows run the gate: a step, or a job that calls a workflow which does. */
import { normalised } from '../../../events/pattern-text.ts';
import { actionPaths, isWorkflow, type WorkflowFiles } from './documents.ts';
import { asValues, stepsIn, type Values } from './values.ts';

/** What the runner says of the action that runs, and of its workflow. */
export interface GateIdentity {
  /** `owner/name`; '' where it lies in the workspace. */
  readonly repository: string;
  /** Its folder in the repository, where it lies there; else null. */
  readonly folder: string | null;
  /** File of the workflow, from the repository's top; '' where nobody says. */
  readonly workflow: string;
}

/** A job, or an action that is made of steps. */
export interface GatePart {
  /** `job gate`; `runs` of an action. */
  readonly name: string;
  /** By which a rule of the branch may ask for it. */
  readonly checkName: string | null;
  readonly values: Values;
  /** Steps that run the gate, or null: the job itself calls it. */
  readonly gates: readonly number[] | null;
}

/** @returns by file, the parts that run the gate */
export function findGates(
  files: WorkflowFiles,
  identity: GateIdentity,
): ReadonlyMap<string, readonly GatePart[]> {
  const runs = createFinder(files, identity);
  const found = new Map<string, readonly GatePart[]>();
  for (const { path, values } of files.values()) {
    const parts = partsIn(path, values).flatMap((part): GatePart[] => {
      const steps = stepsIn(part.values);
      const gates = steps.flatMap(({ uses }, at) => (runs(uses) ? [at] : []));
      if (gates.length > 0) return [{ ...part, gates }];
      return runs(part.values.uses) ? [{ ...part, gates: null }] : [];
    });
    if (parts.length > 0) found.set(path, parts);
  }
  return found;
}

/** Jobs of a workflow, or the one part of an action. */
export function partsIn(path: string, values: Values | null): Omit<GatePart, 'gates'>[] {
  if (!isWorkflow(path)) return [{ name: 'runs', checkName: null, values: asValues(values?.runs) }];
  return Object.entries(asValues(values?.jobs)).map(([id, job]) => {
    const own = asValues(job);
    const checkName = typeof own.name === 'string' ? own.name : id;
    return { name: `job ${id}`, checkName, values: own };
  });
}

/** Whether the action that runs is used by this text of the action's own repository, or through files of this one. */
export function isOwnAction(uses: unknown, { repository, folder }: GateIdentity): boolean {
  if (typeof uses !== 'string') return false;
  if (uses.startsWith('./')) return folder !== null && normalised(uses) === folder;
  const [owner, name] = (uses.split('@')[0] ?? '').toLowerCase().split('/');
  return repository !== '' && `${owner}/${name}` === repository.toLowerCase();
}

function createFinder(files: WorkflowFiles, identity: GateIdentity): (uses: unknown) => boolean {
  const asked = new Map<string, boolean>();
  const runs = (uses: unknown): boolean => {
    if (typeof uses !== 'string') return false;
    if (isOwnAction(uses, identity)) return true;
    return uses.startsWith('./') && [normalised(uses), ...actionPaths(uses)].some(within);
  };
  const within = (path: string): boolean => {
    const file = files.get(path);
    if (file === undefined) return false;
    const known = asked.get(path);
    if (known !== undefined) return known;
    // Until it is known: files that use each other end.
    asked.set(path, false);
    const isFound = partsIn(path, file.values).some(
      ({ values }) => runs(values.uses) || stepsIn(values).some(({ uses }) => runs(uses)),
    );
    asked.set(path, isFound);
    return isFound;
  };
  return runs;
}
