/**
 * The Python that the packages of requirements.txt are installed in, named by a variable:
 *
 *   python3 -m venv somewhere && somewhere/bin/pip install --require-hashes -r test/consumers/requirements.txt
 *   CONSUMERS_PYTHON=somewhere/bin/python npm run test:consumers
 *
 * SQLMesh, and DuckDB's extension for S3, need an older DuckDB than the rest: requirements-sqlmesh.txt in another one,
 * named CONSUMERS_SQLMESH.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const MOST_OUTPUT = 1 << 28;

/** Its path; the programs of the packages lie beside it. */
export function findPython(): string {
  return findNamed('CONSUMERS_PYTHON');
}

/** The one with the older DuckDB, and its extension httpfs. */
export function findEnginePython(): string {
  return findNamed('CONSUMERS_SQLMESH');
}

function findNamed(variable: string): string {
  const python = process.env[variable];
  if (python === undefined || python === '')
    throw new Error(
      `${variable} names no Python: make a virtual environment as test/consumers/python.ts says`,
    );
  return python;
}

/** @returns what a script of this folder prints */
export function runPython(script: string, ...options: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(
    findPython(),
    [path.resolve(import.meta.dirname, script), ...options],
    {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
    },
  );
  if (status === 0) return stdout;
  throw new Error(`${script} failed: ${error?.message ?? stderr}`);
}
