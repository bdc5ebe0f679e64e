/** The table of hostile-input.test.ts: what each bad input is, and what it gets. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import * as zlib from 'node:zlib';
import { aContribution, aHire, eventId } from '../support/events.ts';
import { ndjson } from '../support/fixture-folder.ts';

export const GOOD = JSON.stringify(aHire());
const OTHER = JSON.stringify(aContribution({}, { event_id: eventId(2) }));
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

export interface Row {
  readonly name: string;
  /** File name and content, or a function that makes what cannot be written as a string. */
  readonly file?: readonly [string, string | Uint8Array];
  readonly make?: (root: string) => void;
  readonly patterns?: readonly string[];
  readonly events?: number;
  readonly valid?: number;
  readonly findings?: readonly string[];
  /** Where the findings before it depend on how zlib cuts its output. */
  readonly lastFinding?: RegExp;
  readonly error?: readonly [code: string, text: string];
}

const withAmount = (amount: string) => OTHER.replace('"amount":"230.77"', `"amount":${amount}`);
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const manyGood = ndjson(
  ...Array.from({ length: 2000 }, (_, i) => aHire({}, { event_id: eventId(i) })),
);
// Stored, not compressed: the same bytes from every zlib.
const packed = zlib.gzipSync(manyGood, { level: 0 });
const flipped = Buffer.from(packed);
flipped[packed.length >> 1] = (packed[packed.length >> 1] as number) ^ 0xff;
const CSV_HEADER =
  'event_id,employee_id,scenario_id,plan_design_id,source_system,effective_date,created_at,payload,correlation_id';
const csvRow = (id: number, payload = JSON.stringify(aHire().payload)) =>
  `${eventId(id)},E-1,base,design,test,2024-01-15,2024-01-15T12:00:00Z,"${payload.replaceAll('"', '""')}",`;

const hasZstd = 'createZstdDecompress' in zlib;

export const ROWS: readonly Row[] = [
  {
    name: 'an empty file',
    file: ['a.ndjson', ''],
    events: 0,
    valid: 0,
    findings: [
      'a.ndjson:1 (empty)! the file holds no event; remove it, or take it out of the fixtures',
    ],
  },
  {
    name: 'nothing but white space',
    file: ['a.json', ' \r\n\t'],
    events: 0,
    valid: 0,
    findings: [
      'a.json:1 (empty)! the file holds no event; remove it, or take it out of the fixtures',
    ],
  },
  {
    name: 'an empty array',
    file: ['a.json', '[]'],
    events: 0,
    valid: 0,
    findings: [
      'a.json:1 (empty)! the file holds no event; remove it, or take it out of the fixtures',
    ],
  },
  {
    name: 'an empty gzip file',
    file: ['a.ndjson.gz', zlib.gzipSync('')],
    events: 0,
    valid: 0,
    findings: [
      'a.ndjson.gz:1 (empty)! the file holds no event; remove it, or take it out of the fixtures',
    ],
  },
  {
    name: 'a header without rows',
    file: ['a.csv', CSV_HEADER],
    events: 0,
    valid: 0,
    findings: [
      'a.csv:1 (empty)! the file holds no event; remove it, or take it out of the fixtures',
    ],
  },
  {
    name: 'a byte order mark',
    file: ['a.ndjson', `\ufeff${GOOD}\n${OTHER}\n`],
    events: 2,
    valid: 2,
    findings: [],
  },
  {
    name: 'a byte order mark before an array',
    file: ['a.json', `\ufeff[${GOOD}]`],
    events: 1,
    valid: 1,
    findings: [],
  },
  {
    name: 'a byte order mark in the middle',
    file: ['a.ndjson', `${GOOD}\n\ufeff${OTHER}\n`],
    events: 2,
    valid: 1,
    findings: ['a.ndjson:2 (syntax) not valid JSON: a byte order mark at column 1'],
  },
  {
    name: 'CRLF',
    file: ['a.ndjson', `${GOOD}\r\n\r\n${OTHER}\r\n`],
    events: 2,
    valid: 2,
    findings: [],
  },
  {
    name: 'no newline at the end',
    file: ['a.ndjson', `${GOOD}\n${OTHER}`],
    events: 2,
    valid: 2,
    findings: [],
  },
  {
    name: 'invalid UTF-8',
    file: ['a.ndjson', bytes(`${GOOD}\n`, [0x22, 0xff, 0xfe, 0x22], `\n${OTHER}\n`)],
    events: 3,
    valid: 2,
    findings: ['a.ndjson:2 (utf-8) the record is not valid UTF-8, the one encoding of JSON'],
  },
  {
    name: 'invalid UTF-8 in an array',
    file: ['a.json', bytes(`[${GOOD},\n"`, [0xc3, 0x28], `",${OTHER}]`)],
    events: 3,
    valid: 2,
    findings: ['a.json:2[1] (utf-8) the record is not valid UTF-8, the one encoding of JSON'],
  },
  {
    name: 'UTF-16',
    file: ['a.ndjson', Buffer.from(`\ufeff${GOOD}\n`, 'utf16le')],
    events: 2,
    valid: 0,
    findings: [
      'a.ndjson:1 (utf-8) the record is not valid UTF-8, the one encoding of JSON',
      'a.ndjson:2 (syntax) not valid JSON: a NUL byte at column 1',
    ],
  },
  {
    name: 'truncated JSON',
    file: ['a.ndjson', `${GOOD}\n${OTHER.slice(0, 90)}`],
    events: 2,
    valid: 1,
    findings: [
      'a.ndjson:2 (syntax) not valid JSON: the string that starts at column 86 does not end',
    ],
  },
  {
    name: 'a line of 100 MB',
    make: (root) => writeLongLine(path.join(root, 'a.ndjson')),
    events: 3,
    valid: 2,
    findings: [
      'a.ndjson:2 (event-size) the record is longer than 1 MiB (1048576 bytes), the most that is read as one event',
    ],
  },
  {
    name: 'a line of 100 MB in gzip',
    make: (root) =>
      writeFileSync(
        path.join(root, 'a.ndjson.gz'),
        zlib.gzipSync(
          Buffer.concat([
            Buffer.from(`${GOOD}\n"`),
            Buffer.alloc(100_000_000, 'x'),
            Buffer.from(`"\n${OTHER}\n`),
          ]),
          { level: 1 },
        ),
      ),
    events: 3,
    valid: 2,
    findings: [
      'a.ndjson.gz:2 (event-size) the record is longer than 1 MiB (1048576 bytes), the most that is read as one event',
    ],
  },
  {
    name: 'an element of 100 MB',
    make: (root) =>
      writeFileSync(
        path.join(root, 'a.json'),
        Buffer.concat([
          Buffer.from(`[${GOOD},\n"`),
          Buffer.alloc(100_000_000, 'x'),
          Buffer.from(`",\n${OTHER}]`),
        ]),
      ),
    events: 3,
    valid: 2,
    findings: [
      'a.json:2[1] (event-size) the record is longer than 1 MiB (1048576 bytes), the most that is read as one event',
    ],
  },
  {
    name: 'arrays nested 100,000 deep',
    file: ['a.ndjson', `${GOOD}\n${deep}\n${OTHER}\n`],
    events: 3,
    valid: 2,
    findings: [
      'a.ndjson:2 (event-size) the event is nested more than 200 levels deep, which is more than is read; the record has 200,000 bytes, and an invalid one of more than 16 KiB may be many events',
      'a.ndjson:2 (nesting) the event is nested more than 200 levels deep, which is more than is read',
    ],
  },
  {
    name: 'an element nested 100,000 deep',
    file: ['a.json', `[${deep},${OTHER}]`],
    events: 2,
    valid: 1,
    findings: [
      'a.json:1[0] (event-size) the event is nested more than 200 levels deep, which is more than is read; the record has 200,000 bytes, and an invalid one of more than 16 KiB may be many events',
      'a.json:1[0] (nesting) the event is nested more than 200 levels deep, which is more than is read',
    ],
  },
  {
    name: 'a payload nested 100,000 deep',
    file: ['a.ndjson', `${GOOD.replace(/"payload":.*/, `"payload":${deep}}`)}\n`],
    events: 1,
    valid: 0,
    findings: [
      'a.ndjson:1 (event-size) the event is nested more than 200 levels deep, which is more than is read; the record has 200,218 bytes, and an invalid one of more than 16 KiB may be many events',
      'a.ndjson:1 (nesting) the event is nested more than 200 levels deep, which is more than is read',
    ],
  },
  {
    name: 'objects nested 100,000 deep without end',
    file: ['a.json', '{"a":'.repeat(100_000)],
    events: 0,
    valid: 0,
    findings: ['a.json:1 (json-structure)! the file ends inside the event'],
  },
  {
    name: 'a key twice',
    file: ['a.ndjson', `${GOOD}\n${OTHER.replace('"amount"', '"amount":"1.00","amount"')}\n`],
    events: 2,
    valid: 1,
    findings: [
      'a.ndjson:2 /payload/amount(duplicate-key) `/payload/amount` is there twice; a parser keeps only one of the two, so each field may be there once',
    ],
  },
  {
    name: 'a key twice, once escaped',
    file: ['a.ndjson', `${OTHER.replace('"amount"', '"am\\u006funt":"1.00","amount"')}\n`],
    events: 1,
    valid: 0,
    findings: [
      'a.ndjson:1 /payload/amount(duplicate-key) `/payload/amount` is there twice; a parser keeps only one of the two, so each field may be there once',
    ],
  },
  {
    name: '__proto__',
    file: ['a.ndjson', `${OTHER.replace('"amount"', '"__proto__":{"amount":"1"},"amount"')}\n`],
    events: 1,
    valid: 0,
    findings: [
      'a.ndjson:1 /payload/__proto__(unknown-field) `/payload/__proto__` is not a field of a contribution; its fields are event_type, plan_id, source, amount, pay_period_end, contribution_date, ytd_amount, payroll_id, irs_limit_applied, inferred_value',
    ],
  },
  {
    name: 'NaN',
    file: ['a.ndjson', `${withAmount('NaN')}\n`],
    events: 1,
    valid: 0,
    findings: ['a.ndjson:1 (syntax) not valid JSON: NaN at column 303; JSON has no such number'],
  },
  {
    name: 'Infinity',
    file: ['a.ndjson', `${withAmount('-Infinity')}\n`],
    events: 1,
    valid: 0,
    findings: [
      'a.ndjson:1 (syntax) not valid JSON: -Infinity at column 303; JSON has no such number',
    ],
  },
  {
    name: 'a number past every double',
    file: ['a.ndjson', `${withAmount('1e999')}\n`],
    events: 1,
    valid: 0,
    findings: [
      'a.ndjson:1 /payload/amount(amount) `/payload/amount` is a number too large for any parser; write it as a string',
    ],
  },
  {
    name: 'a number past 2^53',
    file: ['a.ndjson', `${withAmount('9007199254740993')}\n`],
    events: 1,
    valid: 0,
    findings: [
      'a.ndjson:1 /payload/amount(amount) `/payload/amount` is the JSON number 9007199254740992; past 9 digits a parser may lose some: write it as a string',
    ],
  },
  {
    name: 'NUL bytes',
    file: ['a.ndjson', `${GOOD}\n\0\0\0\n${OTHER.replace('230.77', '2\0')}\n`],
    events: 3,
    valid: 1,
    findings: [
      'a.ndjson:2 (syntax) not valid JSON: a NUL byte at column 1',
      'a.ndjson:3 (syntax) not valid JSON: a NUL byte at column 305',
    ],
  },
  {
    name: 'NUL in a CSV field',
    file: ['a.csv', `${CSV_HEADER}\n${csvRow(1).replace('E-1', 'E\0')}\n`],
    events: 1,
    valid: 0,
    findings: ['a.csv:2 /employee_id(syntax) the field employee_id holds a NUL byte'],
  },
  {
    name: 'a directory named x.json',
    make: (root) => mkdirSync(path.join(root, 'x.json')),
    patterns: ['**/*.json'],
    error: [
      'FILE_NOT_REGULAR',
      'x.json: this is a directory, not a file. Name a file. Where a pattern names this, "!x.json" leaves it out.',
    ],
  },
  {
    name: 'a symlink out of the workspace',
    make: (root) => symlinkSync('/etc/hostname', path.join(root, 'a.json')),
    error: [
      'FILE_OUTSIDE',
      'a.json: this leads out of the workspace, to /etc/hostname. Copy it in. Where a pattern names it, "!a.json" leaves it out.',
    ],
  },
  {
    name: 'a linked directory out of the workspace',
    make: (root) => symlinkSync('/etc', path.join(root, 'etc')),
    patterns: ['**/*.json'],
    error: [
      'FILE_OUTSIDE',
      'etc: this leads out of the workspace, to /etc. Copy it in. Where a pattern names it, "!etc" leaves it out.',
    ],
  },
  {
    name: 'a link to nothing',
    make: (root) => symlinkSync('gone.json', path.join(root, 'a.json')),
    error: [
      'FILE_UNREADABLE',
      'a.json: cannot be read: it is a link whose target is not there (no such file or directory). Check the path and who may read it.',
    ],
  },
  {
    name: 'a link to itself',
    make: (root) => symlinkSync('a.json', path.join(root, 'a.json')),
    error: [
      'FILE_UNREADABLE',
      'a.json: cannot be read: too many symbolic links encountered. Check the path and who may read it.',
    ],
  },
  {
    name: 'a named pipe',
    make: (root) => makePipe(path.join(root, 'x.ndjson')),
    error: [
      'FILE_NOT_REGULAR',
      'x.ndjson: this is a named pipe, not a file. Name a file. Where a pattern names this, "!x.ndjson" leaves it out.',
    ],
  },
  {
    name: 'gzip with a wrong start',
    file: ['a.ndjson.gz', `${GOOD}\n`],
    events: 0,
    valid: 0,
    findings: ['a.ndjson.gz:1 (file-corrupt)! the gzip data is damaged (incorrect header check)'],
  },
  {
    name: 'gzip cut short',
    file: ['a.ndjson.gz', packed.subarray(0, packed.length - 20)],
    events: 1999,
    valid: 1999,
    findings: ['a.ndjson.gz:2000 (file-corrupt)! the gzip data ends before its end mark'],
  },
  {
    name: 'gzip with a flipped byte',
    file: ['a.ndjson.gz', flipped],
    lastFinding:
      /^a\.ndjson\.gz:\d+ \(file-corrupt\)! the gzip data is damaged \(incorrect data check\)$/,
  },
  {
    name: 'gzip with something after it',
    file: ['a.ndjson.gz', Buffer.concat([zlib.gzipSync(`${GOOD}\n`), Buffer.alloc(3)])],
    events: 1,
    valid: 1,
    findings: ['a.ndjson.gz:2 (file-corrupt)! 3 bytes follow the end of the gzip data'],
  },
  {
    name: 'zstd',
    file: ['a.ndjson.zst', 'not zstd'],
    ...(hasZstd
      ? {
          events: 0,
          valid: 0,
          findings: [
            'a.ndjson.zst:1 (file-corrupt)! the zstd data is damaged (Unknown frame descriptor)',
          ],
        }
      : {
          error: [
            'ZSTD_UNSUPPORTED',
            `a.ndjson.zst: Node ${process.version} cannot read zstd. Use Node 22.15 or later, or compress the file with gzip.`,
          ] as const,
        }),
  },
  {
    name: 'gzip of JSON cut short',
    file: ['a.json.gz', zlib.gzipSync(`[${GOOD},\n${OTHER}]`, { level: 0 }).subarray(0, -60)],
    events: 1,
    valid: 1,
    findings: ['a.json.gz:2 (file-corrupt)! the gzip data ends before its end mark'],
  },
  {
    name: 'gzip of CSV cut short',
    file: [
      'a.csv.gz',
      zlib.gzipSync(`${CSV_HEADER}\n${csvRow(1)}\n${csvRow(2)}\n`, { level: 0 }).subarray(0, -60),
    ],
    events: 1,
    valid: 1,
    findings: ['a.csv.gz:3 (file-corrupt)! the gzip data ends before its end mark'],
  },
  {
    name: 'a corrupt Parquet',
    file: ['a.parquet', 'PAR1 this is not Parquet PAR1'],
    events: 0,
    valid: 0,
    findings: [
      "a.parquet:1 (file-corrupt)! cannot be read as Parquet with the columns of an event: Invalid Input Error: Footer length error in file 'a.parquet'",
    ],
  },
  {
    name: 'a corrupt gzip of Parquet',
    file: ['a.parquet.gz', 'PAR1'],
    events: 0,
    valid: 0,
    findings: ['a.parquet.gz:1 (file-corrupt)! the gzip data is damaged (incorrect header check)'],
  },
  {
    name: 'a huge array cut short',
    make: (root) =>
      writeFileSync(path.join(root, 'a.json'), `[${`${GOOD},\n`.repeat(20_000)}`.slice(0, -30)),
    events: 19_999,
    valid: 19_999,
    findings: [
      'a.json:20000[19999] (json-structure)! the file ends inside element 19999 of the array',
    ],
  },
  {
    name: 'an array without its end',
    file: ['a.json', `[${GOOD},\n${OTHER}\n`],
    events: 2,
    valid: 2,
    findings: ['a.json:3 (json-structure)! the array is not closed: the file ends after element 1'],
  },
  {
    name: 'an array that ends after a comma',
    file: ['a.json', `[${GOOD},`],
    events: 1,
    valid: 1,
    findings: ['a.json:1 (json-structure)! the array is not closed: the file ends after element 0'],
  },
  {
    name: 'garbage between elements',
    file: ['a.json', `[${GOOD},\n${OTHER} ${GOOD}]`],
    events: 2,
    valid: 2,
    findings: [
      'a.json:2 (json-structure)! "{" follows element 1 of the array, where a comma or "]" is due',
    ],
  },
  {
    name: 'an element left out',
    file: ['a.json', `[${GOOD},,${OTHER}]`],
    events: 1,
    valid: 1,
    findings: ['a.json:1 (json-structure)! "," stands where element 1 of the array is due'],
  },
  {
    name: 'something after the array',
    file: ['a.json', `[${GOOD}]\n]`],
    events: 1,
    valid: 1,
    findings: ['a.json:2 (json-structure)! "]" follows the end of the array'],
  },
  {
    name: 'lines of JSON in a .json',
    file: ['a.json', `${GOOD}\n${OTHER}\n`],
    events: 1,
    valid: 1,
    findings: [
      'a.json:2 (json-structure)! "{" follows the end of the event; a file with one event a line is named .ndjson',
    ],
  },
  {
    name: 'a scalar',
    file: ['a.json', '42'],
    events: 1,
    valid: 0,
    findings: ['a.json:1 (type) the record is 42; it must be an object'],
  },
  {
    name: 'a scalar among the elements',
    file: ['a.json', `[null,${GOOD}]`],
    events: 2,
    valid: 1,
    findings: ['a.json:1[0] (type) the record is null; it must be an object'],
  },
  {
    name: 'CSV with a quote in a field',
    file: [
      'a.csv',
      `${CSV_HEADER}\n${csvRow(1)}\n${csvRow(2).replace('E-1', 'E"1')}\n${csvRow(3)}\n`,
    ],
    events: 1,
    valid: 1,
    findings: [
      'a.csv:3 (csv-quotes)! a quote stands within a field of this row; such a field is quoted, and the quote written twice',
    ],
  },
  {
    name: 'CSV with a quote that never closes',
    file: ['a.csv', `${CSV_HEADER}\n${csvRow(1)}\n\n"${csvRow(2).slice(0, 40)}`],
    events: 1,
    valid: 1,
    findings: ['a.csv:4 (csv-quotes)! a quote opens in this row and is never closed'],
  },
  {
    name: 'CSV with text after a quote',
    file: ['a.csv', `${CSV_HEADER}\n${csvRow(1).replace('E-1', '"E"1')}\n`],
    events: 0,
    valid: 0,
    findings: [
      'a.csv:2 (csv-quotes)! a quote in this row closes before its field ends; a quote within a field is written twice',
    ],
  },
  {
    name: 'CSV with a row too short and one too long',
    file: ['a.csv', `${CSV_HEADER}\n${csvRow(1)}\nx,y\n${csvRow(2)},z\n${csvRow(3)}\n`],
    events: 4,
    valid: 2,
    findings: [
      'a.csv:3 (csv-fields) the row has 2 fields, the header 9',
      'a.csv:4 (csv-fields) the row has 10 fields, the header 9',
    ],
  },
  {
    name: 'CSV with an unknown column',
    file: ['a.csv', `${CSV_HEADER},amount\n${csvRow(1)},1\n`],
    events: 0,
    valid: 0,
    findings: [
      'a.csv:1 (csv-header)! unknown column "amount"; the columns are event_id, employee_id, scenario_id, plan_design_id, source_system, effective_date, created_at, payload, and correlation_id where there is one',
    ],
  },
  {
    name: 'CSV without a column',
    file: ['a.csv', `${CSV_HEADER.replace(',source_system', '')}\n${csvRow(1)}\n`],
    events: 0,
    valid: 0,
    findings: [
      'a.csv:1 (csv-header)! no column source_system; the columns are event_id, employee_id, scenario_id, plan_design_id, source_system, effective_date, created_at, payload, and correlation_id where there is one',
    ],
  },
  {
    name: 'CSV with a payload that reaches into the envelope',
    file: [
      'a.csv',
      `${CSV_HEADER}\n${csvRow(1, `${JSON.stringify(aHire().payload)},"correlation_id":"x"`)}\n`,
    ],
    events: 1,
    valid: 0,
    findings: [
      'a.csv:2 /payload(syntax) the field payload is "{\\"event_type\\":\\"hire\\",\\"plan_id\\":null,\\"hir…", which is not JSON; it holds the payload as JSON text',
    ],
  },
  {
    name: 'CSV with a row that is not UTF-8',
    file: ['a.csv', bytes(`${CSV_HEADER}\n${csvRow(1)}\n`, [0xff], `${csvRow(2)}\n`)],
    events: 2,
    valid: 1,
    findings: ['a.csv:3 (utf-8) the row is not valid UTF-8'],
  },
  {
    name: 'a file of another format',
    file: ['a.txt', 'x'],
    error: [
      'FILE_FORMAT',
      'a.txt: the gate reads no files of this kind (it reads .ndjson, .jsonl, .json, .csv, .parquet, .duckdb, each also with .gz or .zst). Rename the file, or leave it out with the pattern "!a.txt".',
    ],
  },
  {
    name: 'a pattern that leads out',
    patterns: ['../*.json'],
    error: [
      'PATTERN_OUTSIDE',
      'fixtures.valid: the pattern "../*.json" leads out of the workspace. Use a relative path to files inside it.',
    ],
  },
  {
    name: 'a pattern that matches nothing',
    patterns: ['*.json'],
    error: [
      'PATTERN_EMPTY',
      'fixtures.valid: the pattern "*.json" matches no file. Correct the pattern, or remove it.',
    ],
  },
  {
    name: 'no pattern',
    patterns: ['!*.json'],
    error: ['PATTERN_NONE', 'fixtures.valid names no fixtures. Name at least one file or pattern.'],
  },
];

/** 40 blocks without a single newline, between two good lines. */
function writeLongLine(file: string): void {
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, `${GOOD}\n{"a":"`);
  const block = Buffer.alloc(2_500_000, 'x');
  for (let i = 0; i < 40; i += 1) writeSync(descriptor, block);
  writeSync(descriptor, `"}\n${OTHER}\n`);
  closeSync(descriptor);
}

function makePipe(file: string): void {
  const { status } = spawnSync('mkfifo', [file]);
  if (status !== 0) throw new Error(`mkfifo ended with ${status}`);
}
