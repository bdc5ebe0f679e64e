/** What adapters take of the world around them, for tests that never end in the middle. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRunning } from '../../src/adapters/duckdb/running.ts';
import { createRunFolder } from '../../src/adapters/files/run-folder.ts';
import { createWorkspace, type DisposableWorkspace } from '../../src/adapters/files/workspace.ts';
import { createRepository } from '../../src/adapters/git/repository.ts';
import type { Repository } from '../../src/contracts/ports/repository.ts';
import { createRunProgram } from './starter/run-program.ts';

const { signal } = new AbortController();

export const runProgram = createRunProgram(signal);
export const running = createRunning(signal);

export const makeFolder = (): string => mkdtempSync(path.join(tmpdir(), 'dc-event-gate-test-'));

export function repositoryAt(root: string): Repository {
  return createRepository(root, runProgram);
}

export function workspaceAt(root: string, temporary = tmpdir()): DisposableWorkspace {
  return createWorkspace(root, createRunFolder(temporary), signal);
}
