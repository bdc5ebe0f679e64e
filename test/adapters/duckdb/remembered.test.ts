/** What the tests of the bot are given in place of DuckDB (test/support/remembered-databases.ts). */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Database, Warehouse } from '../../../src/contracts/ports.ts';
import { BUILTIN_SCRIPTS } from '../../../src/pipelines/reference/scripts.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { rememberDatabases } from '../../support/remembered-databases.ts';

const { tables, macros, ingest, planHistory, balances, weeklySnapshots, annualLimits } =
  BUILTIN_SCRIPTS;

/** A warehouse that answers with all that was done, and what it was told. */
function aWarehouse(): { warehouse: Warehouse; told: string[] } {
  const told: string[] = [];
  const open = async () => {
    const done: string[] = [];
    const change = async (sql: string) => {
      told.push(sql);
      done.push(sql);
    };
    return {
      execute: change,
      executeOne: change,
      setVariable: (name, value) => change(`${name} = ${value}`),
      rows: async (sql) => [[...done, sql]],
      async *lines(sql) {
        yield [...done, sql];
      },
      close: () => undefined,
    } satisfies Database;
  };
  return { warehouse: { version: async () => 'v0', open }, told };
}

const inMemory = (folder: string) => ({ path: null, readable: [folder] });

it('gives what was done and asked before again, and does it where something else is asked', async () => {
  const { warehouse, told } = aWarehouse();
  const session = async (question: string) => {
    const database = await rememberDatabases(warehouse).open(inMemory(aFolder()));
    await database.execute('first', 'a test');
    await database.setVariable('second', '2');
    const rows = await database.rows(question, 'a test');
    database.close();
    return rows;
  };
  expect(await session('one')).toEqual([['first', 'second = 2', 'one']]);
  expect(await session('one')).toEqual([['first', 'second = 2', 'one']]);
  expect(told).toEqual(['first', 'second = 2']);
  expect(await session('another')).toEqual([['first', 'second = 2', 'another']]);
  expect(told).toEqual(['first', 'second = 2', 'first', 'second = 2']);
});

it('goes by the content of files, and gives them by where they lie', async () => {
  const { warehouse, told } = aWarehouse();
  const asked = async (content: string) => {
    const folder = aFolder();
    const file = path.join(folder, 'events.ndjson');
    writeFileSync(file, content);
    const database = await rememberDatabases(warehouse).open(inMemory(folder));
    await database.setVariable('files', [file]);
    expect(await database.rows('where', 'a test')).toEqual([[`files = ${file}`, 'where']]);
  };
  await asked('one');
  await asked('one');
  expect(told).toHaveLength(1);
  await asked('another');
  expect(told).toHaveLength(2);
});

it('does what writes a file each time, and no script of ours for a word in a comment', async () => {
  const { warehouse, told } = aWarehouse();
  const done = async (...scripts: string[]) => {
    const database = await rememberDatabases(warehouse).open(inMemory(aFolder()));
    for (const sql of scripts) await database.execute(sql, 'a test');
    return told.splice(0).length;
  };
  const copy = "COPY events TO 'there'";
  expect([await done(copy), await done(copy)]).toEqual([1, 1]);
  const ours = [tables, macros, ingest, planHistory, balances, weeklySnapshots, annualLimits];
  const scripts = ours.map(({ sql }) => sql);
  expect([await done(...scripts), await done(...scripts)]).toEqual([scripts.length, 0]);
});
