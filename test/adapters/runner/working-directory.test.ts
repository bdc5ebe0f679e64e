import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findWorkingDirectory } from '../../../src/adapters/runner/working-directory.ts';

let workspace: string;
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'working-')));
  mkdirSync(path.join(workspace, 'packages/plan'), { recursive: true });
  symlinkSync('packages/plan', path.join(workspace, 'link'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

describe('the working directory', () => {
  it('is the workspace where the workflow names none', () => {
    expect(findWorkingDirectory(workspace, undefined)).toBe(workspace);
  });

  it('is a folder below it, with or without a slash', () => {
    const folder = path.join(workspace, 'packages/plan');
    expect(findWorkingDirectory(workspace, 'packages/plan')).toBe(folder);
    expect(findWorkingDirectory(workspace, './packages/plan/')).toBe(folder);
  });

  it.each([
    ['link', 'it leads to'],
    ['..', 'it leads to'],
    ['nowhere', 'it cannot be found (ENOENT)'],
  ])('%s is refused, and why is said', (named, detail) => {
    expect(() => findWorkingDirectory(workspace, named)).toThrow(detail);
  });
});
