import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecording } from '../../../src/checks/benchmarks/record-pairs.ts';
import { workspaceAt } from '../../support/outside.ts';
import { aBenchmark, aReport, aTimed, aTimedClock, aTimeReport } from '../../support/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pairs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pairs: [number, number][] = [
  [1, 2],
  [3, 4],
];

function reportWith(time: ReturnType<typeof aTimeReport> | null) {
  return aReport({ benchmarks: aBenchmark({ time }) });
}

describe('a recording of pairs', () => {
  it('is a line for each job, with each clock and the base against itself', async () => {
    const file = path.join(folder, 'pairs.jsonl');
    writeFileSync(file, '{"job":1,"rec":{}}\n');
    const recording = await openRecording(workspaceAt(folder), 'pairs.jsonl');
    const clocks = [aTimedClock({ clock: 'wall', pairs }), aTimedClock({ clock: 'cpu', pairs })];
    const workloads = [aTimed({ workload: 'ingest', clocks })];
    await recording.add(
      reportWith(aTimeReport({ workloads, canary: aTimed({ workload: 'ingest', clocks }) })),
    );
    const [, line = ''] = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(line)).toEqual({
      job: 2,
      rec: {
        ingest: pairs,
        'ingest.cpu': pairs,
        'canary-ingest': pairs,
        'canary-ingest.cpu': pairs,
      },
    });
  });

  it('gets no line of a run that timed nothing', async () => {
    const recording = await openRecording(workspaceAt(folder), 'pairs.jsonl');
    await recording.add(reportWith(null));
    await recording.add(reportWith(aTimeReport({ workloads: [], canary: null })));
    expect(readFileSync(path.join(folder, 'pairs.jsonl'), 'utf8')).toBe('');
  });
});
