/** What stands in the place of a file's content, wherever it stands and however it is packed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LookDepth } from '../../../src/contracts/text/stand-in.ts';
import { workspaceAt } from '../../support/outside.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stand-in-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function find(content: string | Uint8Array, name = 'a.ndjson', depth: LookDepth = 'whole') {
  writeFileSync(path.join(folder, name), content);
  return workspaceAt(folder).findStandIn(name, depth);
}

const EVENT = '{"event_id":"1"}\n';
const MERGE = `<<<<<<< HEAD\n${EVENT}=======\n${EVENT}>>>>>>> topic\n`;

describe('an unresolved merge', () => {
  it.each([
    ['at the start', MERGE, 1],
    ['after a byte order mark', `\ufeff${MERGE}`, 1],
    ['in the middle', EVENT.repeat(4) + MERGE + EVENT, 5],
    ['of three sides', MERGE.replace('=======', `||||||| base\n${EVENT}=======`), 1],
    ['with line ends of two bytes', (EVENT + MERGE).replaceAll('\n', '\r\n'), 2],
    [
      'whose markers an attribute made longer',
      EVENT + MERGE.replaceAll('<', '<<').replaceAll('>', '>>'),
      2,
    ],
    ['of which only the last marker is left', `${EVENT}>>>>>>> topic\n`, 2],
    ['that ends the file', `${EVENT}>>>>>>>`, 2],
    ['of Mercurial', '<<<<<<< working copy\na\n=======\nb\n>>>>>>> merge rev\n', 1],
  ])('%s is found, with its line', async (_where, content, line) => {
    expect(await find(content)).toEqual({ kind: 'unresolved-merge', line });
  });

  it.each(['a.ndjson.gz', 'a.csv.gz'])('is found in %s', async (name) => {
    expect(await find(gzipSync(EVENT.repeat(3) + MERGE), name)).toEqual({
      kind: 'unresolved-merge',
      line: 4,
    });
  });

  it.each(['case.yml', 'balances.csv', 'rule.sql', 'event.json'])(
    'is found in %s',
    async (name) => {
      expect(await find(`a\n${MERGE}`, name)).toEqual({ kind: 'unresolved-merge', line: 2 });
    },
  );

  it('is found wherever the file is cut into blocks', async () => {
    const block = 1 << 18;
    for (let shift = 0; shift < 20; shift += 1) {
      const before = `${'x'.repeat(block - shift - 1)}\n`;
      const found = await find(before + MERGE);
      expect([shift, found]).toEqual([shift, { kind: 'unresolved-merge', line: 2 }]);
    }
  });

  it.each([
    ['in a text', `{"a":"<<<<<<< HEAD"}\n`],
    ['of six', '<<<<<< HEAD\n>>>>>> topic\n'],
    ['that a word follows at once', '<<<<<<<HEAD\n'],
    ['that underlines a heading', '-- Balances\n=======\n'],
  ])('is not what stands %s', async (_where, content) => {
    expect(await find(content)).toBeNull();
  });
});

describe('what stands in the place of content', () => {
  const sha = 'a'.repeat(64);

  it('shows at the head of a file, but for a merge', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha}\nsize 12\n`;
    for (const name of ['a.ndjson', 'a.ndjson.gz']) {
      const pack = name.endsWith('.gz') ? gzipSync : (text: string) => text;
      expect(await find(pack(pointer), name, 'head')).toEqual({ kind: 'lfs-pointer', line: 1 });
      expect(await find(pack(EVENT.repeat(99)), name, 'head')).toBeNull();
      expect(await find(pack(MERGE), name, 'head')).toBeNull();
      expect(await find(pack(EVENT.repeat(99) + MERGE), name, 'head')).toBeNull();
    }
  });

  it.each([
    ['lfs-pointer', `version https://git-lfs.github.com/spec/v1\noid sha256:${sha}\nsize 12\n`],
    ['annex-pointer', '/annex/objects/SHA256E-s12--abc.ndjson\n'],
    ['annex-pointer', '../../.git/annex/objects/Xx/Yy/SHA256E-s12--abc.ndjson'],
    ['fat-pointer', `#$# git-fat ${'b'.repeat(40)}                   12\n`],
    ['encrypted', '\0GITCRYPT\0\x12\x34\x56'],
    ['link-text', '../shared/population.ndjson'],
    ['link-text', 'population.ndjson'],
    ['html-page', '\n<!DOCTYPE html>\n<html lang="en"></html>\n'],
    ['empty', ''],
    ['empty', ' \n\n'],
  ])('is a %s: %j', async (kind, content) => {
    for (const name of ['a.ndjson', 'a.parquet', 'a.json.gz'])
      expect([name, await find(content, name)]).toEqual([name, { kind, line: 1 }]);
  });

  it('is a pointer that was compressed', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha}\nsize 12\n`;
    expect(await find(gzipSync(pointer), 'a.ndjson.gz')).toEqual({ kind: 'lfs-pointer', line: 1 });
  });

  it.each([
    ['compressed', 'gzip', gzipSync(EVENT)],
    ['compressed', 'Zstandard', '\x28\xb5\x2f\xfd\x04'],
    ['compressed', 'LZ4', '\x04\x22\x4d\x18\x64'],
    ['compressed', 'compress', '\x1f\x9d\x90'],
    ['compressed', 'zip', 'PK\x03\x04\x14\0'],
    ['compressed', 'bzip2', 'BZh91AY&SY\0'],
    ['compressed', 'xz', '\xfd7zXZ\0\0'],
    ['compressed', '7-Zip', '7z\xbc\xaf\x27\x1c\0'],
    ['tables', 'Parquet', 'PAR1\x15\x04'],
    ['tables', 'Avro', 'Obj\x01\x04'],
    ['tables', 'Arrow', 'ARROW1\0\0'],
    ['tables', 'SQLite', 'SQLite format 3\0\x10'],
  ])('is %s under a name of text: %s', async (kind, _format, content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    for (const size of [bytes.length, 5000]) {
      const data = Buffer.concat([bytes, Buffer.alloc(size - bytes.length, '\n')]);
      for (const name of ['a.ndjson', 'a.csv', 'a.json'])
        expect([name, await find(data, name, 'head')]).toEqual([name, { kind, line: 1 }]);
      expect(await find(gzipSync(data), 'a.csv.gz')).toEqual({ kind, line: 1 });
      for (const name of ['a.parquet', 'a.duckdb', 'a.csv.gz'])
        expect([name, await find(data, name)]).toEqual([name, null]);
    }
  });

  it('is a database of DuckDB under a name of text', async () => {
    const file = path.join(folder, 'a.duckdb');
    const database = await DuckDBInstance.create(file);
    database.closeSync();
    const bytes = readFileSync(file);
    expect(await find(bytes, 'a.ndjson')).toEqual({ kind: 'tables', line: 1 });
    expect(await find(bytes, 'a.duckdb')).toBeNull();
  });

  it.each([
    ['a header that begins as Parquet does', 'PAR1\n12\n'],
    ['a header that begins as a database does', 'employeeDUCK,amount\n'],
    ['an event', EVENT],
    ['an event without the end of its line', EVENT.trim()],
    ['a number', '12.5'],
    ['a word', 'null'],
    ['a header', 'event_id,employee_id'],
    ['a statement', 'SELECT 1;\n'],
    ['an event about a pointer', '{"a":"version https://git-lfs.github.com/spec/v1"}\n'],
    ['damaged gzip, which its reader names', gzipSync(EVENT).subarray(0, 12)],
  ])('is not %s', async (_what, content) => {
    expect(await find(content, typeof content === 'string' ? 'a.json' : 'a.json.gz')).toBeNull();
  });
});
