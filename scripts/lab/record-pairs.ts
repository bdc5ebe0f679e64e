/** The recording part of record-pairs.mjs: base and head are the same, so every difference is noise. */
import { appendFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { CLOCKS } from '../../src/checks/benchmarks/clocks.ts';
import { writeLines } from '../../src/checks/benchmarks/lines.ts';
import { timePairs } from '../../src/checks/benchmarks/time-pairs.ts';
import type { WorkloadName } from '../../src/contracts/measured/workload-names.ts';
import { DEFAULT_PAIRED_RULE } from '../../src/statistics/paired-rule.ts';
import { wire } from '../../src/wiring.ts';
import { quietConsole } from '../quiet-console.ts';

const [dist = '', file = '', jobs = '', pairs = '', employees = '', names = '', first = ''] =
  process.argv.slice(2);
const groups = names.split('/').map((group) => group.split(',') as WorkloadName[]);
const { ports, dispose } = wire({
  directory: process.cwd(),
  entryUrl: pathToFileURL(path.join(dist, 'worker.js')).href,
  console: quietConsole,
  duckdbPath: process.env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
});
// One look that nothing passes: all pairs are taken.
const rule = {
  ...DEFAULT_PAIRED_RULE,
  looks: [{ pairs: Number(pairs), alpha: 0, beta: 0 }],
};
const directory = await ports.workspace.temporaryDirectory();
const size = { employees: Number(employees), years: 5, seed: 1 };
const lines = [await writeLines(ports, directory, size)];
const side = { name: 'head' as const, directory: process.cwd(), bundle: null };
try {
  for (let job = Number(first); job < Number(first) + Number(jobs); job += 1) {
    const load = Number((os.loadavg()[0] ?? 0).toFixed(2));
    const rec: Record<string, number[][]> = {};
    for (const workload of groups[job % groups.length] ?? []) {
      const timed = await timePairs(ports.bench, {
        base: side,
        head: side,
        arrangement: 'shared',
        job: { workload, config: null, overrides: {}, lines, threads: null, ...size },
        seed: job,
        deadline: Number.POSITIVE_INFINITY,
        rule,
      });
      for (const clock of CLOCKS)
        rec[clock === 'wall' ? workload : `${workload}.${clock}`] = timed[clock]
          .slice(0, Number(pairs))
          .map((pair) => pair.map((time) => Number(time.toFixed(6))));
    }
    appendFileSync(file, `${JSON.stringify({ job, load, rec })}\n`);
    process.stderr.write(`job ${job} of ${jobs}\n`);
  }
} finally {
  await dispose();
}
