import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { DIST } from './started.ts';

/** What of measuring takes minutes, and what it is here. */
const FEWER = [
  [/\b(employees|pair): (?:800|150)\b/g, '$1: 10'],
  [/\bpopulation: 2e3\b/g, 'population: 10'],
  [/\bevents: 2e4\b/g, 'events: 50'],
  [/\bWORKLOADS = \[[^\]]+\]/g, 'WORKLOADS = ["reconstruct"]'],
] as const;

/**
 * A copy of the bundle that measures one workload with few people, there as long as the test.
 * @param samples of the workload
 * @returns its folder
 */
export function bundleOfFew(samples: number): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'few-people-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dist = path.join(folder, 'dist');
  cpSync(DIST, dist, { recursive: true });
  symlinkSync(path.resolve(DIST, '../node_modules'), path.join(folder, 'node_modules'), 'junction');
  const chunks = path.join(dist, 'chunks');
  const changed = readdirSync(chunks).flatMap((name) => {
    const file = path.join(chunks, name);
    const text = readFileSync(file, 'utf8');
    const fewer = FEWER.reduce((before, [from, to]) => before.replace(from, to), text).replace(
      /\bsamples: 5\b/g,
      `samples: ${samples}`,
    );
    if (fewer !== text) writeFileSync(file, fewer);
    return fewer === text ? [] : [name];
  });
  if (changed.length === 0) throw new Error('the bundle does not say how many people it measures');
  return dist;
}
