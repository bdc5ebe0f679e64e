/**
 * Starts dbt once for all tests that only need its verdict (warm_dbt.py). That the gate starts the real program is for
 * pipelines.test.ts, and what a start takes for the test of `bench`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { findPython } from './python.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a program `dbt` that is loaded, absolute. */
    readonly warmDbt: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

/** @returns what ends it */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbt-'));
  const parsed = path.join(folder, 'project');
  cpSync(path.join(root, 'examples/dbt-duckdb'), parsed, { recursive: true });
  const script = path.join(import.meta.dirname, 'warm_dbt.py');
  // What it compiles is there for the real program as well.
  const server = spawn(findPython(), [script, folder, parsed]);
  const closed = once(server, 'close');
  const said = text(server.stderr);
  const isReady = await Promise.race([
    once(server.stdout, 'data').then(() => true),
    closed.then(() => false),
  ]);
  if (!isReady) throw new Error(`dbt could not be loaded: ${await said}`);
  project.provide('warmDbt', folder);
  let isOver = false;
  closed.then(async ([code, signal]) => {
    // Whoever asks it from now on is only told that nobody listens.
    if (!isOver) process.stderr.write(`dbt ended with ${signal ?? code}: ${await said}\n`);
  });
  return async () => {
    isOver = true;
    server.stdin.end();
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
}
