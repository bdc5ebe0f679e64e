import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';

const root = path.resolve(import.meta.dirname, '../..');
const EVENT_SCHEMA = 'src/schema/event.schema.json';

function generate(folder: string, ...options: string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['scripts/generate.mjs', ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
}

/** A copy of what the generator reads and writes, in which one text of one file is another. */
function inChangedCopy(
  file: string,
  change: (text: string) => string,
  use: (folder: string) => void,
): void {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'generated-'));
  try {
    for (const part of [
      'scripts',
      'src/schema',
      'src/sql',
      'src/checks/quality',
      'src/events',
      'src/contracts',
      'docs',
    ])
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const text = readFileSync(path.join(copy, file), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path.join(copy, file), change(text));
    use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

it('every generated file says what its sources say', () => {
  const { status, stderr } = generate(root, '--check');
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('a schema that has moved on is noticed, in every file that repeats it', () => {
  inChangedCopy(
    EVENT_SCHEMA,
    (text) => text.replaceAll('"department"', '"division"'),
    (copy) => {
      const { status, stderr } = generate(copy, '--check');
      expect(status).toBe(1);
      expect(stderr.match(/^\S+/gm)).toEqual([
        'src/schema/types.ts',
        'src/schema/event-columns.ts',
        'src/sql/tables.sql',
        'src/sql/event_macros.sql',
        'src/events/compiled/event.compiled.mjs',
        'src/events/compiled/event-explained.compiled.mjs',
        'src/events/compiled/event-walk.compiled.mjs',
      ]);
      expect(stderr).toContain('run "npm run schema"');
    },
  );
});

it('a new field and a new type of the schema are everywhere after one run', () => {
  inChangedCopy(
    EVENT_SCHEMA,
    (text) =>
      text
        .replace('"department": {', '"bonus": { "$ref": "#/$defs/amount" },\n"department": {')
        .replaceAll('"merit"', '"raise"')
        .replace('#/$defs/merit', '#/$defs/raise'),
    (copy) => {
      expect(generate(copy)).toMatchObject({ status: 0, stderr: '' });
      const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');
      expect(read('src/schema/types.ts')).toContain('bonus?: string | number');
      expect(read('src/schema/event-columns.ts')).toContain(
        "{ name: 'bonus', kind: 'amount', path: ['payload', 'bonus'] }",
      );
      expect(read('src/sql/tables.sql')).toContain('  bonus DECIMAL(18,6),\n');
      expect(read('src/sql/event_macros.sql')).toContain('  payload.bonus,\n');
      expect(read('src/sql/event_macros.sql')).toContain('      bonus DECIMAL(18,6),\n');
      expect(read('src/schema/types.ts')).toContain("event_type: 'raise'");
      expect(read('src/events/compiled/event.compiled.mjs')).toContain('raise');
      expect(read('src/schema/event-columns.ts')).toContain("  'raise',");
      expect(read('src/sql/event_macros.sql')).toContain("  'raise',");
      expect(generate(copy, '--check')).toMatchObject({ status: 0, stderr: '' });
    },
  );
});

it('docs/DOMAIN.md names the types in the order that the schema gives them', () => {
  const text = readFileSync(path.join(root, 'docs/DOMAIN.md'), 'utf8');
  const [, order] = /on one day in the order ([^(]+) \(/.exec(text) ?? [];
  expect(order?.split(/,\s+/)).toEqual(EVENT_TYPES);
});

it.each([
  ['a type that is missing in the order of a day', '        "merit",\n', '', '"merit"'],
  [
    'an order of a day that names an unknown type',
    '        "merit",\n',
    '        "mertit",\n',
    'merit"',
  ],
  [
    'a field that is an amount here and a date there',
    '"$ref": "#/$defs/positiveAmount",\n          "description": "Amount forfeited."',
    '"$ref": "#/$defs/date",\n          "description": "Amount forfeited."',
    'amount is amount and date',
  ],
])('%s is an error', async (_, from, to, message) => {
  const script = path.join(root, 'scripts/generate/event-fields.mjs');
  const { readEventFields } = await import(pathToFileURL(script).href);
  const text = readFileSync(path.join(root, EVENT_SCHEMA), 'utf8');
  expect(text).toContain(from);
  expect(() => readEventFields(JSON.parse(text.replace(from, to)))).toThrow(message);
});

it('a quality rule that is no row of docs/DOMAIN.md is an error that names it', () => {
  inChangedCopy(
    'docs/DOMAIN.md',
    (text) => text.replace('| `ytd_mismatch` |', '| `ytd` |'),
    (copy) => {
      const { status, stderr } = generate(copy);
      expect(status).toBe(1);
      expect(stderr).toContain('ytd_mismatch: a rule is a file in src/sql/quality and a row');
    },
  );
});
