import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLICE_BYTES } from '../../../src/adapters/files/slices.ts';
import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import type { EventColumns, FileValidation } from '../../../src/contracts/ports/fixtures.ts';
import { literal } from '../../../src/contracts/sql/sql-literal.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import builtinSchema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { warehouse } from '../../support/duckdb.ts';
import { aContribution, aHire, anEvent, eventId } from '../../support/events.ts';
import { aFolder, findingLines, ndjson, validateFolder } from '../../support/fixture-folder.ts';

const bundles = mkdtempSync(path.join(tmpdir(), 'dc-event-gate-worker-'));
const worker = pathToFileURL(path.join(bundles, 'worker.mjs'));

beforeAll(async () => {
  await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../../src/worker.ts')],
    outfile: path.join(bundles, 'worker.mjs'),
    bundle: true,
    // What only other processes than a validation's worker need.
    external: ['./measured.ts', './foreign-sql.ts'],
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});

afterAll(() => rmSync(bundles, { recursive: true, force: true }));

/** Lines of all types, every so often one that is wrong, blank, or holds a duplicate key. */
function mixedLines(count: number): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const type = EVENT_TYPES[i % EVENT_TYPES.length] ?? 'hire';
    const line = JSON.stringify(
      anEvent(type, {}, { event_id: eventId(i), source_system: i % 7 === 0 ? 'é' : 'e' }),
    );
    if (i % 20_011 === 5) lines.push('{"a":');
    else if (i % 15_013 === 7)
      lines.push(line.replace('"employee_id"', '"employee_id":"x","employee_id"'));
    else if (i % 10_007 === 9) lines.push(line.replace('2024-01-15T', '2024-02-30T'), '');
    else lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

/** What a file's form must not change. */
function outcomeOf({ events, valid, byType, findings }: FileValidation) {
  const places = findings.map(({ line, pointer, rule }) => `${line} ${pointer} ${rule}`);
  return { events, valid, byType, places };
}

function aSpool(): string {
  return aFolder();
}

function spooled(spool: readonly string[]): string[] {
  const lines = spool.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  return lines.filter((line) => line !== '').sort();
}

/** How many rows events give, and a sum over all that stands in them. */
async function sumOfRows(events: EventColumns | null) {
  const { files = [], others = [] } = events ?? {};
  const folders = [...files, ...others].map((file) => path.dirname(file));
  const database = await warehouse.open({ path: null, readable: folders });
  try {
    await database.execute(BUILTIN_SCRIPTS.macros.sql, BUILTIN_SCRIPTS.macros.name);
    const parts = [
      `FROM event_rows(${literal(others)})`,
      ...files.map((file) => `SELECT * EXCLUDE (place) FROM read_parquet(${literal(file)})`),
    ];
    return await database.rows(
      `SELECT count(*), sum(hash(rows)) FROM (${parts.join(' UNION ALL ')}) AS rows`,
      'rows',
    );
  } finally {
    database.close();
  }
}

describe('the validator', () => {
  it('finds the same with workers as without, in every form of file', async () => {
    const lines = mixedLines(30_000);
    const good = lines
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .slice(0, 8000);
    const root = aFolder({
      'plain.ndjson': lines,
      'packed.ndjson.gz': gzipSync(lines, { level: 1 }),
      'array.json': `[${good.join(',\n')}]`,
      'same.ndjson': good.join('\n'),
      'late.ndjson': '\n{"event_id":1}',
    });
    const patterns = ['*'];
    const request = { root, patterns, columns: 'kept' } as const;
    const alone = await validateFolder({ ...request, spoolDirectory: aSpool() });
    const together = await validateFolder({ ...request, worker, spoolDirectory: aSpool() });
    expect(together.files).toEqual(alone.files);
    const outcomes = Object.fromEntries(
      alone.files.map((file) => [file.file.path, outcomeOf(file)]),
    );
    expect(outcomes['packed.ndjson.gz']).toEqual(outcomes['plain.ndjson']);
    expect(outcomes['array.json']).toEqual(outcomes['same.ndjson']);
    expect(together.spool).toHaveLength(2);
    expect(alone.spool).toHaveLength(1);
    const valid = alone.files.reduce((sum, file) => sum + file.valid, 0);
    expect(valid).toBeGreaterThan(75_000);
    expect(spooled(alone.spool)).toHaveLength(valid);
    expect(spooled(together.spool).join('\n') === spooled(alone.spool).join('\n')).toBe(true);
    expect(alone.files.reduce((sum, file) => sum + file.findingCount, 0)).toBeGreaterThan(10);
    expect(Buffer.byteLength(lines)).toBeGreaterThan(2 * SLICE_BYTES);
    for (const { spool, columns } of [alone, together]) {
      expect(columns?.files).toHaveLength(spool.length);
      expect(await sumOfRows({ files: [], others: spool })).toEqual(await sumOfRows(columns));
    }
  });

  it('counts by type, and lines from the start of the file', async () => {
    const root = aFolder({
      'a.ndjson': `\n${ndjson(aHire(), aContribution(), { payload: { event_type: 'gift' } })}`,
    });
    const { files } = await validateFolder({ root, patterns: ['*'] });
    expect(files[0]).toMatchObject({ events: 3, valid: 2, invalid: 1, incomplete: false });
    expect(files[0]?.byType.hire).toEqual({ valid: 1, invalid: 0 });
    expect(files[0]?.byType.unknown).toEqual({ valid: 0, invalid: 1 });
    expect(new Set(files[0]?.findings.map((finding) => finding.line))).toEqual(new Set([4]));
  });

  it('spools valid events one a line, as they stand, whatever the form', async () => {
    const pretty = JSON.stringify(aContribution({ amount: 1.5 }), null, 2).replace('1.5', '1.50');
    const root = aFolder({
      'a.json': `[${pretty.replaceAll('\n', '\r\n')},1]`,
      'b.ndjson': `${JSON.stringify(aHire())}\r\n\n`,
    });
    const { spool } = await validateFolder({ root, patterns: ['*'], spoolDirectory: aSpool() });
    const lines = spooled(spool);
    expect(lines).toHaveLength(2);
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      expect.arrayContaining([aHire(), aContribution({ amount: 1.5 })]),
    );
    expect(lines.join('')).toContain('1.50');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  it('writes no columns of few events, of a schema of a team, or where nobody asks for them', async () => {
    const few = aFolder({ 'a.ndjson': ndjson(aHire()) });
    // By their bytes, of which blank lines are most.
    const blank = `${' '.repeat(1 << 20)}\n`.repeat(13);
    const many = aFolder({ 'a.ndjson': `${mixedLines(2000)}${blank}${mixedLines(2000)}` });
    const team = { json: builtinSchema, origin: 'team', notes: [] } as const;
    const written = [
      await validateFolder({
        root: few,
        patterns: ['*'],
        spoolDirectory: aSpool(),
        columns: 'kept',
      }),
      await validateFolder({ root: many, patterns: ['*'], spoolDirectory: aSpool() }),
      await validateFolder({
        root: many,
        patterns: ['*'],
        spoolDirectory: aSpool(),
        columns: 'kept',
        schema: team,
        worker,
      }),
    ];
    expect(written.map(({ columns }) => columns)).toEqual([null, null, null]);
    const asked = { root: many, patterns: ['*'], columns: 'kept' } as const;
    const { columns } = await validateFolder({ ...asked, spoolDirectory: aSpool() });
    expect(columns?.files).toHaveLength(1);
  });

  it('makes no spool file where no event is valid', async () => {
    const spoolDirectory = aSpool();
    const { spool } = await validateFolder({
      root: aFolder({ 'a.json': '1' }),
      patterns: ['*'],
      spoolDirectory,
    });
    expect([spool, readdirSync(spoolDirectory)]).toEqual([[], []]);
  });

  it('says where invalid fixtures were accepted', async () => {
    const good = JSON.stringify(aHire());
    const root = aFolder({ 'a.ndjson': `{}\n\n${good}\n`, 'b.json': `[{},\n${good}]` });
    const { files } = await validateFolder({ root, patterns: ['*'], expect: 'invalid' });
    expect(files.map((file) => file.accepted)).toEqual([[{ line: 3 }], [{ line: 2, index: 1 }]]);
  });

  it('keeps no more findings than asked for, in the order of the file, and counts all', async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      i % 3 === 0 ? 'x'.repeat(1_048_577) : 'null',
    );
    const root = aFolder({ 'a.json': `[${rows.join(',\n')}` });
    const { files } = await validateFolder({ root, patterns: ['*'], maxFindings: 5 });
    expect(files[0]?.findings.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'event-size'],
      [2, 'type'],
      [3, 'type'],
      [4, 'event-size'],
      [30, 'json-structure'],
    ]);
    expect(files[0]).toMatchObject({ findingCount: 30, invalid: 29, incomplete: true });
    const all = await validateFolder({ root, patterns: ['*'], maxFindings: 0 });
    expect(all.files[0]?.findings).toHaveLength(30);
  });

  it('reports progress up to the end', async () => {
    const seen: { bytesRead: number; bytesTotal: number; events: number }[] = [];
    const root = aFolder({ 'a.ndjson': mixedLines(30_000), 'b.json': '[]' });
    await validateFolder({ root, patterns: ['*'], onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ bytesRead }) => bytesRead)).toEqual(
      seen.map(({ bytesRead }) => bytesRead).sort((a, b) => a - b),
    );
    const last = seen.at(-1);
    expect(last?.bytesRead).toBe(last?.bytesTotal);
  });

  it.each([
    ['in this process', undefined],
    ['in a worker', 'worker'],
  ])('refuses a schema that is none: %s', async (_, where) => {
    const root = aFolder({ 'a.ndjson': '\n'.repeat(SLICE_BYTES + 1) });
    const run = validateFolder({
      root,
      patterns: ['*'],
      schema: { json: { type: 'nonsense' }, origin: 'team', notes: [] },
      ...(where ? { worker } : {}),
    });
    await expect(run).rejects.toMatchObject({ name: 'GateError', code: 'SCHEMA_INVALID' });
  });

  it.each([
    ['throws at its start', 'throw new Error("no memory left")', 'no memory left'],
    [
      'ends in the middle',
      'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => process.exit(7))',
      'exit code 7',
    ],
  ])('says so when a worker %s', async (_, script, detail) => {
    const root = aFolder({ 'a.ndjson': '\n'.repeat(SLICE_BYTES + 1) });
    const dying = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
    await expect(validateFolder({ root, patterns: ['*'], worker: dying })).rejects.toMatchObject({
      code: 'WORKER_DIED',
      message: `A thread that checks events stopped before it was done: ${detail}.`,
    });
  });

  it('ends with the place where a pattern of a team’s schema comes to no end', async () => {
    const json = {
      $defs: { id: { pattern: '^(a+)+$' } },
      properties: { id: { $ref: '#/$defs/id' } },
    };
    const schema = { json, origin: 'team', notes: [] } as const;
    const good = ndjson(...Array.from({ length: 500 }, () => ({ id: 'aa' })));
    const endless = `${'a'.repeat(60)}!`;
    const root = aFolder({
      'a.ndjson': good,
      'b.ndjson': `${good}${ndjson({ id: endless })}`,
      'c.json': JSON.stringify([{ id: 'a' }, { id: endless }], null, 1),
    });
    const run = (pattern: string) =>
      validateFolder({ root, patterns: [pattern], worker, schema, patternSeconds: 0.5 });
    await expect(run('b.ndjson')).rejects.toMatchObject({
      code: 'PATTERN_ENDLESS',
      facts: { place: 'b.ndjson:501', pattern: '^(a+)+$', pointer: '/$defs/id/pattern' },
    });
    await expect(run('c.json')).rejects.toMatchObject({ facts: { place: 'c.json:5' } });
    const { files } = await run('a.ndjson');
    expect(files[0]?.valid).toBe(500);
  });

  it('numbers lines on across files and blocks of both kinds', async () => {
    const root = aFolder({
      'a.ndjson': `${'\n'.repeat(SLICE_BYTES)}{}\n`,
      'b.ndjson': '\n[]\n',
    });
    const { files } = await validateFolder({ root, patterns: ['*'], worker, maxFindings: 1 });
    expect(findingLines(files).map((line) => line.split(' ')[0])).toEqual([
      `a.ndjson:${SLICE_BYTES + 1}`,
      'b.ndjson:2',
    ]);
  });
});
