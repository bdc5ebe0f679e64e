/** A workspace of files in a temporary folder, and the validator over it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { createFixtureReader } from '../../src/adapters/files/read-fixture.ts';
import { createSliceReader } from '../../src/adapters/files/slices.ts';
import { createValidator } from '../../src/adapters/validation/validator.ts';
import type {
  FileValidation,
  FixtureFile,
  ValidationRequest,
  Validator,
} from '../../src/contracts/ports/fixtures.ts';
import type { ReadParquet } from '../../src/contracts/ports/parquet.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import { workspaceAt } from './outside.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** @param files contents by path; @returns the folder, absolute; removed after the test */
export function aFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'dc-event-gate-test-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export interface Run extends Partial<Omit<ValidationRequest, 'files'>> {
  readonly root: string;
  readonly patterns: readonly string[];
  readonly worker?: URL;
  readonly readParquet?: ReadParquet;
  readonly patternSeconds?: number;
  readonly readDuckdb?: ReadParquet;
}

/** Collects and validates; in this process unless a worker is named, which then does all. */
export function validateFolder(run: Run) {
  const { root, patterns, worker, readParquet, readDuckdb, patternSeconds, ...request } = run;
  const defaults = {
    schema: { json: schema, origin: 'builtin', notes: [] },
    maxFindings: 1000,
    expect: 'valid',
    spoolDirectory: null,
  } as const;
  return withValidator(run, (validator, files) =>
    validator.validate({ ...defaults, ...request, files }),
  );
}

/** `event_id file:line[index]` of each event that was found. */
export function locateInFolder(run: Run, eventIds: readonly string[]): Promise<string[]> {
  return withValidator(run, async (validator, files) => {
    const places = await validator.locate(files, new Set(eventIds));
    return [...places].map(([id, { file, line, index }]) => {
      const at = index === undefined ? '' : `[${index}]`;
      return `${id} ${file}:${line}${at}`;
    });
  });
}

async function withValidator<T>(
  { root, patterns, worker, readParquet, readDuckdb, patternSeconds }: Run,
  use: (validator: Validator, files: readonly FixtureFile[]) => Promise<T>,
): Promise<T> {
  const workspace = workspaceAt(root);
  const validator = createValidator({
    root: workspace.root,
    readFixture: createFixtureReader({
      root: workspace.root,
      readParquet: readParquet ?? noParquet,
      readDuckdb: readDuckdb ?? noParquet,
      temporaryDirectory: () => workspace.temporaryDirectory(),
    }),
    readSlice: createSliceReader(),
    worker: worker ?? null,
    cores: 2,
    inProcessBytes: 0,
    ...(patternSeconds === undefined ? {} : { patternSeconds }),
  });
  try {
    return await use(validator, await workspace.collect(patterns, () => 'fixtures.valid'));
  } finally {
    await validator.dispose();
    await workspace.dispose();
  }
}

async function* noParquet(): AsyncGenerator<string[]> {
  yield await Promise.reject(new Error('this test reads no Parquet'));
}

/** `file:line[index] pointer (rule) message`, and `!` where the file's rest is unknown. */
export function findingLines(files: readonly FileValidation[]): string[] {
  return files.flatMap(({ findings }) =>
    findings.map(({ file, line, index, pointer, rule, message, ...rest }) => {
      const at = index === undefined ? '' : `[${index}]`;
      return `${file}:${line}${at} ${pointer}(${rule})${'incomplete' in rest ? '!' : ''} ${message}`;
    }),
  );
}

export function ndjson(...events: readonly unknown[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
