/** The sentence of docs/DOMAIN.md about numbers, held against how they are written. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/adapters/validation/decode.ts';
import { checkLines } from '../../src/events/validation/ndjson-block.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import { aContribution, aHire, anEnrollment, aVesting } from '../support/events.ts';
import { aFolder, findingLines, validateFolder } from '../support/fixture-folder.ts';
import { createRecordValidator } from '../support/record-validator.ts';

const builtin = createRecordValidator(schema, 'builtin');

/** The event with `@` in the place of a value, and then the number as it is written. */
const withNumber = (event: object, number: string) =>
  JSON.stringify(event).replace('"@"', () => number);
const amount = (number: string) => withNumber(aContribution({ ytd_amount: '@' }), number);
const rate = (number: string) =>
  withNumber(anEnrollment({ pre_tax_contribution_rate: '@' }), number);

function rejections(text: string, { check } = builtin): string[] {
  const verdict = check(text);
  return verdict.ok ? [] : verdict.problems.map(({ message }) => message);
}

describe('an amount or a rate as a JSON number', () => {
  it.each([
    ...['0', '7', '999999999', '999999999.999999', '0.000001', '1.10', '1.100000', '0.0'].map(
      (number) => [number, amount(number)],
    ),
    ...['0', '1', '0.5', '0.0001', '1.0000', '0.3333'].map((number) => [number, rate(number)]),
  ])('%s is taken', (_, text) => {
    expect(rejections(text)).toEqual([]);
  });

  it.each([
    ['999999999.00000001', amount, 'with 8 decimals; an amount has at most 6, nothing is rounded'],
    ['0.99999999999999999999', rate, 'with 20 decimals; a rate has at most 4, nothing is rounded'],
    ['0.50000', rate, 'with 5 decimals; a rate has at most 4, nothing is rounded'],
    ['1.0000000', amount, 'with 7 decimals; an amount has at most 6, nothing is rounded'],
    ['-0', amount, 'an amount has no sign'],
    ['-0.00', amount, 'an amount has no sign'],
    ['1e2', amount, 'an amount has no exponent'],
    ['1E-2', rate, 'a rate has no exponent'],
    ['1e-400', amount, 'an amount has no exponent'],
    ['0e0', rate, 'a rate has no exponent'],
  ])('%s is refused for how it is written', (number, event, reason) => {
    for (const text of [
      event(number),
      event(` \t${number} `),
      event(number).replaceAll('":', '" : '),
    ])
      expect(rejections(text).join()).toMatch(
        new RegExp(`is the JSON number ${number}[,;] ${reason}$`),
      );
  });

  it('is found wherever it stands, and each once', () => {
    const text = withNumber(
      aVesting({ vested_percentage: '@', source_balances_vested: { employer_match: 7.5 } }),
      '1e0',
    ).replace('7.5', '7.50000000');
    expect(rejections(text).map((message) => /`(.*?)`/.exec(message)?.[1])).toEqual([
      '/payload/vested_percentage',
      '/payload/source_balances_vested/employer_match',
    ]);
  });

  it('is refused in a block as it is alone, and no number in a text is', () => {
    const lines = [
      amount('1e2'),
      JSON.stringify(aHire({ department: ':-0' })),
      amount('5'),
      JSON.stringify(aHire({ department: '\\":1e5' })),
      amount('-0'),
    ];
    const { outcome } = checkLines(Buffer.from(`${lines.join('\n')}\n`), {
      file: 'a.ndjson',
      maxFindings: 0,
      keepAccepted: true,
      validator: builtin,
      decode,
    });
    expect(outcome.findings.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'amount'],
      [5, 'amount'],
    ]);
    expect(outcome.accepted?.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

it('is refused in every form of file whose numbers are text', async () => {
  const event = amount('1e2');
  const { payload, ...envelope } = JSON.parse(event);
  const header = [...Object.keys(envelope), 'payload'].join();
  const quoted = amount('1e2')
    .replace(/^.*"payload":|.$/g, '')
    .replaceAll('"', '""');
  const root = aFolder({
    'a.ndjson': `${event}\n`,
    'b.json': `[${event}]`,
    'c.csv': `${header}\n${Object.values(envelope).join()},"${quoted}"\n`,
    'd.ndjson.gz': gzipSync(`${event}\n`),
  });
  const { files } = await validateFolder({ root, patterns: ['*'] });
  expect(payload.ytd_amount).toBe(100);
  expect(findingLines(files).map((line) => line.replace(/ is .*/, ''))).toEqual([
    'a.ndjson:1 /payload/ytd_amount(amount) `/payload/ytd_amount`',
    'b.json:1[0] /payload/ytd_amount(amount) `/payload/ytd_amount`',
    'c.csv:2 /payload/ytd_amount(amount) `/payload/ytd_amount`',
    'd.ndjson.gz:1 /payload/ytd_amount(amount) `/payload/ytd_amount`',
  ]);
});

describe('a number under a schema of one’s own', () => {
  const own = createRecordValidator(
    {
      properties: {
        money: { anyOf: [{ type: 'number' }, { type: 'string' }] },
        count: { type: 'integer' },
        list: { type: 'array' },
        'a/b~c': { type: 'object' },
      },
    },
    'own.json',
  );

  it.each([
    '{"money":1e2}',
    '{"money":-0}',
    '{"money":-12.50}',
    '{"money":0.30000000000000004}',
    '{"money":1.7976931348623157E+308}',
    '{"money":5e-324}',
    '{"money":100000000000000000000000}',
    '{"count":9007199254740993}',
    '{"list":[1e2,-0,1.000000]}',
    '5e0',
  ])('is taken where a parser keeps all of it: %s', (text) => {
    expect(rejections(text, own)).toEqual([]);
  });

  it.each([
    [
      '{"money":999999999.00000001}',
      '/money',
      '999999999.00000001, which a parser reads as 999999999;',
    ],
    ['{"money":0.99999999999999999999}', '/money', 'reads as 1;'],
    ['{"money":9007199254740993}', '/money', 'reads as 9007199254740992;'],
    ['{"money":1e-400}', '/money', 'reads as 0;'],
    ['{"money":1e400}', '/money', 'reads as Infinity;'],
    ['{"count":2.00000000000000000001}', '/count', 'reads as 2;'],
    ['{"list":[1,{"x":1.00000000000000000001}]}', '/list/1/x', 'reads as 1;'],
    ['{"a/b~c":{"x":1e-400}}', '/a~1b~0c/x', 'reads as 0;'],
    [`{"money":0.${'0'.repeat(400)}1${'0'.repeat(400)}}`, '/money', 'reads as 0;'],
    ['1e-400', '', 'reads as 0;'],
  ])('is refused where a parser would lose some: %s', (text, pointer, words) => {
    const [message = '', ...others] = rejections(text, own);
    expect(others).toEqual([]);
    expect(message).toContain(words);
    expect(message.startsWith(pointer === '' ? 'the record is' : `\`${pointer}\` is`)).toBe(true);
  });

  it('is judged in no time, however long it is', () => {
    const started = performance.now();
    expect(
      rejections(`{"money":1.${'0'.repeat(500_000)}1${'0'.repeat(500_000)}}`, own),
    ).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
