/** A run of checks: each in its stage, one verdict over what all of them found. */
import {
  askChecks,
  CHECK_NAMES,
  CHECKS,
  type CheckName,
  NO_RESULTS,
  type Results,
} from '../checks/checks.ts';
import type { CheckContext, GitHubFacts } from '../checks/context.ts';
import { type ContextRequest, createContext } from '../checks/create-context.ts';
import { STAGES, type Stage } from '../checks/runnable-check.ts';
import { UPDATE } from '../checks/update/check.ts';
import type { SummedFixtures } from '../checks/validate-fixtures.ts';
import { GateError } from '../contracts/errors.ts';
import type { Environment, Ports } from '../contracts/ports.ts';
import { WHOLE } from '../contracts/shard.ts';
import type { Project } from '../project/load-project.ts';
import type { Report } from '../schema/types.ts';
import { gateBenchRequest } from './bench-request.ts';
import { decide } from './verdict.ts';

/** All that the config asks for. */
export function evaluate(
  ports: Ports,
  project: Project,
  facts: GitHubFacts = NO_RESULTS,
): Promise<Report> {
  return runChecks(ports, 'gate', CHECK_NAMES, gateRequest(project, facts));
}

export function gateRequest(
  { config: settings, engine, overrides }: Project,
  facts: GitHubFacts,
): ContextRequest {
  // In a pull request, what changed is told against what it has in common with its target.
  const config = { ...settings, base: settings.base ?? facts.guard?.base ?? null };
  const bench = gateBenchRequest(config, overrides);
  return { config, engine, facts, bench, goldenCases: [], events: 'rebuilt' };
}

/** @param names of the checks that the command is about; of these the config asks for some */
export async function runChecks(
  ports: Ports,
  command: Report['command'],
  names: readonly CheckName[],
  request: ContextRequest,
): Promise<Report> {
  const done = await runStages(ports, command, names, request, {
    work: (context) => (name) => CHECKS[name].run(context),
    tell: describeFound,
    async failed(error, context) {
      if (!names.includes('validation')) return;
      // What went wrong in the fixtures themselves is the error.
      const fixtures = await context.fixtures().catch(() => null);
      error.known = fixtures === null ? [] : failuresIn(fixtures);
    },
  });
  const results = { ...NO_RESULTS, ...done.found } as Results;
  return createReport(command, results, ports.environment, await done.duckdb);
}

export interface StageWork {
  /** What is done of a check. */
  work(context: CheckContext): (name: CheckName) => Promise<unknown>;
  /** Lines of what a stage found. */
  tell(found: Found): readonly string[];
  /** Told before the context is closed. */
  finish?(context: CheckContext): Promise<void>;
  /** Likewise, in its place. */
  failed(error: GateError, context: CheckContext): Promise<void>;
}

type Found = readonly (readonly [CheckName, unknown])[];

/** The checks that the config asks for, stage by stage. */
export async function runStages(
  ports: Ports,
  command: Report['command'],
  names: readonly CheckName[],
  request: ContextRequest,
  { work, tell, finish, failed }: StageWork,
): Promise<{
  readonly found: Readonly<Partial<Record<CheckName, unknown>>>;
  readonly duckdb: Promise<string> | null;
}> {
  const asked = names.filter((name) => CHECKS[name].isAskedFor(request.config));
  const context = createContext(ports, { ...request, buildsCases: buildsCases(request, asked) });
  await lookAhead(context, asked);
  const needsDatabase = asked.some((name) => !WITHOUT_DATABASE.includes(CHECKS[name].stage));
  // The library is found, checked and loaded while the fixtures are read.
  const duckdb = needsDatabase ? ports.warehouse.version() : null;
  duckdb?.catch(() => undefined);
  const results: Partial<Record<CheckName, unknown>> = {};
  try {
    const stages = STAGES.filter((stage) => asked.some((name) => CHECKS[name].stage === stage));
    const steps = stages.map((stage) => {
      const own = asked.filter((name) => CHECKS[name].stage === stage);
      const isIdle = stage === 'measure' && request.bench === null;
      const isTold = (stages.length > 1 || command === 'gate') && !isIdle;
      const does = TITLES[stage](own);
      return { own, does, title: isTold ? does : null };
    });
    const titled = steps.filter(({ title }) => title !== null);
    for (const step of steps) {
      const { own, does, title } = step;
      const run = () => runSideBySide(own, work(context));
      const found = await (title === null
        ? ports.console.watch(does ?? command, run)
        : inGroup(ports.console, stepName(title, titled.indexOf(step), titled.length), run, tell));
      for (const [name, result] of found) results[name] = result;
    }
    await finish?.(context);
  } catch (error) {
    if (error instanceof GateError) await failed(error, context);
    throw error;
  } finally {
    await context.close();
  }
  return { found: results, duckdb };
}

/** What a run ends by may only follow from what is wrong with its fixtures. */
export function failuresIn({
  report,
  loadable,
}: Pick<SummedFixtures, 'report' | 'loadable'>): readonly string[] {
  const { verdict, reasons } = decide({ ...NO_RESULTS, validation: report, loadable });
  return verdict === 'fail' ? reasons : [];
}

/** Of a shard the cases are few of many, and its fixtures are not. */
function buildsCases({ events, shard }: ContextRequest, asked: readonly CheckName[]): boolean {
  const isWhole = (shard ?? WHOLE).of === WHOLE.of;
  return (
    isWhole && events === 'rebuilt' && asked.includes('golden') && asked.includes('reconstruction')
  );
}

/** Said at once: what this run will lack, and what GitHub's facts hold against it whatever comes. */
async function lookAhead(context: CheckContext, asked: readonly CheckName[]): Promise<void> {
  const { console } = context.ports;
  for (const name of asked)
    for (const sentence of (await CHECKS[name].lookAhead?.(context)) ?? []) console.note(sentence);
  const known = asked.filter((name) => CHECKS[name].stage === 'github');
  const results = { ...NO_RESULTS, ...context.facts } as Results;
  for (const reason of askChecks(results, known, (check, of) => check.judge(of).reasons))
    console.note(`Known already: ${reason}.`);
}

/** "2 of 3: Rebuild balances"; a command that is one step need not say which. */
function stepName(title: string, at: number, steps: number): string {
  return steps === 1 ? title : `${at + 1} of ${steps}: ${title}`;
}

/** With a line of what each check found, as a log keeps it. */
function inGroup(
  console: Ports['console'],
  title: string,
  run: () => Promise<Found>,
  tell: StageWork['tell'],
): Promise<Found> {
  return console.group(title, async () => {
    const found = await run();
    for (const line of tell(found)) console.detail(line);
    return found;
  });
}

function describeFound(found: Found): string[] {
  const results = { ...NO_RESULTS, ...Object.fromEntries(found) } as Results;
  const names = found.map(([name]) => name);
  return askChecks(results, names, (one, of) => one.facts(of)).map(
    ({ label, value, parts = [] }) => `${label}: ${[value, ...parts].join('; ')}`,
  );
}

const WITHOUT_DATABASE: readonly Stage[] = ['validate', 'reject', 'github'];

/** What one of them throws ends the run, once the others have ended. */
async function runSideBySide(
  names: readonly CheckName[],
  work: (name: CheckName) => Promise<unknown>,
): Promise<Found> {
  const runs = names.map(async (name) => [name, await work(name)] as const);
  const settled = await Promise.allSettled(runs);
  return settled.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
}

/** What a stage is called while it runs; facts take no time. */
const TITLES: Readonly<Record<Stage, (names: readonly CheckName[]) => string | null>> = {
  validate: () => 'Validate the fixtures',
  reject: () => 'Reject the invalid fixtures',
  rebuild: (names) =>
    names.includes('golden') ? 'Rebuild balances, compare with the goldens' : 'Rebuild balances',
  measure: () => 'Measure',
  github: () => null,
};

/** What was found, with the verdict on it. */
export function createReport(
  command: Report['command'],
  results: Results,
  environment: Environment,
  duckdb: string | null,
): Report {
  const verdict = decide(results);
  return { schemaVersion: 2, command, ...verdict, ...results, ...machine(environment, duckdb) };
}

/** What `--format json` prints where the gate could not decide: the error's sentence as the reason, then what was known. */
export function undecidedReport(
  command: Report['command'],
  { message, known }: Pick<GateError, 'message' | 'known'>,
  environment: Environment,
  facts: GitHubFacts = NO_RESULTS,
): Report {
  const { guard, update, trend, evolution = null } = facts;
  return {
    schemaVersion: 2,
    command,
    verdict: 'inconclusive',
    reasons: [message, ...known, ...(update === null ? [] : UPDATE.judge(update).reasons)],
    ...NO_RESULTS,
    evolution,
    guard,
    update,
    trend,
    ...machine(environment, null),
  };
}

function machine(
  environment: Environment,
  duckdb: string | null,
): Pick<Report, 'environment' | 'versions'> {
  const { platform, cpus, gate: version, node } = environment;
  return { environment: { platform, cpus }, versions: { gate: version, node, duckdb } };
}
