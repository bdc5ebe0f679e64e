/**
 * Shows that time which no counter sees is found by pairs: a consumer's repository, whose own balances.sql
 * gets busy work (hashes of hashes of what is read anyway), measured by the built command line.
 *
 *   node scripts/lab/show-slowdown.mjs [--rounds 15] [--time-budget 600] [--dist DIR] [--report-dir DIR]
 *
 * `--rounds` is how often each event's number is hashed; 0 changes nothing but a comment. Ends with the
 * exit code of `bench`: 1, where the slowdown was found.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withBusyWork } from './busy-work.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    'time-budget': { type: 'string', default: '600' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    'report-dir': { type: 'string' },
  },
});

const workspace = mkdtempSync(path.join(tmpdir(), 'show-slowdown-'));
try {
  const cli = path.join(path.resolve(values.dist), 'cli.js');
  const run = (...words) =>
    spawnSync(process.execPath, [cli, ...words], { cwd: workspace, stdio: 'inherit' }).status ?? 2;
  const git = (...words) => execFileSync('git', words, { cwd: workspace });
  run('init');
  mkdirSync(path.join(workspace, 'sql'));
  const script = path.join(workspace, 'sql/balances.sql');
  cpSync(path.join(root, 'src/sql/balances.sql'), script);
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=demo', '-c', 'user.email=demo@example.org', 'commit', '-qm', 'base');
  writeFileSync(script, withBusyWork(readFileSync(script, 'utf8'), Number(values.rounds)));
  const options = [
    '--pipeline',
    'sql',
    '--against',
    'HEAD',
    '--time-budget',
    values['time-budget'],
  ];
  process.exitCode = run('bench', 'reconstruct', ...options, '--report-dir', 'report');
  if (values['report-dir'] !== undefined)
    cpSync(path.join(workspace, 'report'), values['report-dir'], { recursive: true });
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
