/** Measured processes whose answers a test makes up, and a clock that goes as their times say. */

import { METRICS } from '../../src/checks/benchmarks/workloads.ts';
import { GateError } from '../../src/contracts/errors.ts';
import type {
  MeasuredAnswers,
  MeasuredJob,
  MeasuredRequest,
  WorkPass,
} from '../../src/contracts/measured/messages.ts';
import type { WorkloadName } from '../../src/contracts/measured/workload-names.ts';
import type { Bench, MeasuredProcess, Side } from '../../src/contracts/ports/bench.ts';
import { createRandom } from '../../src/plan/generate/random.ts';

export interface FakeBench extends Bench {
  /** Names of the sides, one a process, in order. */
  readonly started: string[];
  /** "head run", "base close", in order. */
  readonly asked: string[];
  /** Processes that were neither closed nor killed. */
  alive(): number;
}

export interface FakeProcesses {
  /** Seconds of one repetition, by side and the number of the process; NaN or 0 as a test wants. */
  readonly secondsOf: (side: Side['name'], process: number) => number;
  /** The same of processor time; a side without it says nothing of that. */
  readonly cpuSecondsOf?: FakeProcesses['secondsOf'];
  /** By script: what changes it changes the digest. */
  readonly partsOf?: (side: Side['name']) => Readonly<Record<string, string>>;
  /** Of a bundle; the same where it is not given, and then each process runs both sides. */
  readonly codeOf?: (side: Side['name']) => string;
  readonly workOf?: (side: Side['name']) => WorkPass;
  readonly isWarm?: boolean;
  /** Called before every answer, with how many were given; may throw. */
  readonly before?: (request: MeasuredRequest, side: Side['name'], asked: number) => void;
  /** The bench's own clock, where it is not the sum of what was run. */
  readonly now?: (run: number) => number;
}

export const A_WORK_PASS: WorkPass = {
  scripts: {
    'balances.sql': {
      SEQ_SCAN: { operators: 1, rows: 100, scanned: 200, compared: 0, bytes: 800, memory: 262_144 },
    },
  },
  rowsWritten: { participant_balances: 10 },
  databaseBytes: 4096,
};

/** What nothing is measured by: for processes whose answers are made up. */
export const A_JOB: MeasuredJob = {
  workload: 'reconstruct',
  config: null,
  overrides: {},
  lines: [],
  employees: 1,
  years: 1,
  seed: 1,
  threads: null,
};

export function fakeBench(processes: FakeProcesses): FakeBench {
  const {
    secondsOf,
    cpuSecondsOf,
    partsOf,
    codeOf,
    workOf,
    isWarm = false,
    before,
    now = (run) => run,
  } = processes;
  let [clock, alive, count] = [0, 0, 0];
  const started: string[] = [];
  const asked: string[] = [];
  const names = new Map<string, Side['name']>();
  const start = ({ name, directory }: Side): MeasuredProcess => {
    names.set(directory, name);
    started.push(name);
    alive += 1;
    const number = started.length;
    let isAlive = true;
    let workload: WorkloadName = 'reconstruct';
    let beside = '';
    const end = () => {
      if (isAlive) alive -= 1;
      isAlive = false;
    };
    const answer = (request: MeasuredRequest): MeasuredAnswers[keyof MeasuredAnswers] => {
      asked.push(`${name} ${request.ask}`);
      count += 1;
      before?.(request, name, count);
      switch (request.ask) {
        case 'digest':
          return {
            code: codeOf?.(name) ?? 'same',
            duckdb: 'v1.5.5',
            parts: partsOf?.(name) ?? { 'balances.sql': name },
          };
        case 'prepare':
          workload = request.job.workload;
          beside = request.beside ?? '';
          return { events: 1, isWarm };
        case 'work':
          return workOf?.(name) ?? A_WORK_PASS;
        case 'close':
          end();
          return { peakRss: 1e9 };
        case 'figures':
          return {};
        case 'run': {
          const side = request.side === 'beside' ? (names.get(beside) ?? name) : name;
          const seconds = secondsOf(side, number) * request.times;
          clock += Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
          const values = METRICS[workload].map((metric) => [metric.name, seconds]);
          const cpu = cpuSecondsOf?.(side, number);
          return {
            seconds,
            ...(cpu === undefined ? {} : { cpuSeconds: cpu * request.times }),
            values: Object.fromEntries(values),
          };
        }
      }
    };
    return {
      ask: (async (request) => answer(request)) as MeasuredProcess['ask'],
      kill: end,
    };
  };
  return {
    start,
    started,
    asked,
    alive: () => alive,
    now: () => now(clock),
    today: () => '2026-01-01',
    write: async () => undefined,
    link: async () => undefined,
  };
}

/** 0.5 s on the base, `ratio` times that on the head, with some noise. */
export function noisy(ratio: number, spread = 0.06, seed = 5): FakeProcesses['secondsOf'] {
  const random = createRandom(seed, 2);
  return (name) =>
    (name === 'head' ? ratio : 1) * 0.5 * (1 + spread * (random.below(1000) / 1000 - 0.5));
}

export function killed(side: Side['name'], ask: string): GateError {
  return new GateError('MEASURED_PROCESS', { side, ask, detail: 'it ended with SIGKILL' });
}
