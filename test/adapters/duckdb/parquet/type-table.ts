/** Values of every type that DuckDB writes to Parquet, and what each gives in each kind of field. */
import type { FieldKind } from '../../../../src/contracts/ports/parquet.ts';

export const KINDS = [
  'text',
  'date',
  'instant',
  'amount',
  'rate',
  'integer',
  'number',
  'boolean',
  'object',
  'any',
] as const satisfies readonly FieldKind[];

/** What a value gives in each kind of field: its JSON text; `!` and the reason where only this value is refused. */
type Cells = Partial<Record<FieldKind, string>>;

const NUMBERS = ['amount', 'rate', 'integer', 'number', 'any'] as const;

function inAll(kinds: readonly FieldKind[], text: string): Cells {
  return Object.fromEntries(kinds.map((kind) => [kind, text]));
}

function asNumber(number: string, decimal = `"${number}"`): Cells {
  return { ...inAll(['integer', 'number', 'any'], number), ...inAll(['amount', 'rate'], decimal) };
}

function asText(text: string): Cells {
  return inAll(['text', 'date', 'instant', 'amount', 'rate', 'any'], text);
}

const NO_NUMBER = '! for which JSON has no exact number';
const NO_YEAR = '! is not in the years 1 to 9999';

/** name, value in DuckDB, type in the file, what it gives; in every other kind the type is refused */
export const TABLE: readonly (readonly [string, string, string, Cells])[] = [
  ['true', 'true', 'BOOLEAN', inAll(['boolean', 'any'], 'true')],
  ['false', 'false', 'BOOLEAN', inAll(['boolean', 'any'], 'false')],

  ['the least TINYINT', '(-128)::TINYINT', 'TINYINT', asNumber('-128')],
  ['the greatest SMALLINT', '32767::SMALLINT', 'SMALLINT', asNumber('32767')],
  ['an INTEGER', '7::INTEGER', 'INTEGER', asNumber('7')],
  ['zero', '0::INTEGER', 'INTEGER', asNumber('0')],
  ['a BIGINT', '123456789012::BIGINT', 'BIGINT', asNumber('123456789012')],
  [
    'the greatest exact integer',
    '9007199254740992::BIGINT',
    'BIGINT',
    asNumber('9007199254740992'),
  ],
  [
    'an integer that no double is',
    '9007199254740993::BIGINT',
    'BIGINT',
    {
      ...inAll(['amount', 'rate', 'any'], '"9007199254740993"'),
      ...inAll(['integer', 'number'], NO_NUMBER),
    },
  ],
  ['the greatest UTINYINT', '255::UTINYINT', 'UTINYINT', asNumber('255')],
  ['the greatest USMALLINT', '65535::USMALLINT', 'USMALLINT', asNumber('65535')],
  ['the greatest UINTEGER', '4294967295::UINTEGER', 'UINTEGER', asNumber('4294967295')],
  [
    'the greatest UBIGINT',
    '18446744073709551615::UBIGINT',
    'UBIGINT',
    {
      ...inAll(['amount', 'rate', 'any'], '"18446744073709551615"'),
      ...inAll(['integer', 'number'], NO_NUMBER),
    },
  ],
  ['a HUGEINT, which Parquet holds as DOUBLE', '5::HUGEINT', 'DOUBLE', inAll(NUMBERS, '5')],
  ['a UHUGEINT, the same', '5::UHUGEINT', 'DOUBLE', inAll(NUMBERS, '5')],

  ['a DOUBLE', '0.1::DOUBLE', 'DOUBLE', inAll(NUMBERS, '0.1')],
  ['a DOUBLE that is whole', '3::DOUBLE', 'DOUBLE', inAll(NUMBERS, '3')],
  ['a DOUBLE with an exponent', '1e-7::DOUBLE', 'DOUBLE', inAll(NUMBERS, '1e-7')],
  ['the least DOUBLE', '5e-324::DOUBLE', 'DOUBLE', inAll(NUMBERS, '5e-324')],
  ['infinity', "'infinity'::DOUBLE", 'DOUBLE', inAll(NUMBERS, `! holds Infinity, for which`)],
  [
    'minus infinity',
    "'-infinity'::DOUBLE",
    'DOUBLE',
    inAll(NUMBERS, '! holds -Infinity, for which'),
  ],
  ['not a number', "'nan'::DOUBLE", 'DOUBLE', inAll(NUMBERS, '! holds NaN, for which')],
  ['negative zero', "'-0.0'::DOUBLE", 'DOUBLE', inAll(NUMBERS, '! holds -0, for which')],
  ['a FLOAT that a double is', '0.25::FLOAT', 'FLOAT', inAll(NUMBERS, '0.25')],
  ['a FLOAT near a decimal', '0.1::FLOAT', 'FLOAT', inAll(NUMBERS, '0.10000000149011612')],
  [
    'an infinite FLOAT',
    "'infinity'::FLOAT",
    'FLOAT',
    inAll(NUMBERS, '! holds Infinity, for which'),
  ],

  [
    'a DECIMAL of the gate',
    '123456789012.123456::DECIMAL(18,6)',
    'DECIMAL(18,6)',
    {
      ...inAll(['amount', 'rate', 'any'], '"123456789012.123456"'),
      ...inAll(['integer', 'number'], NO_NUMBER),
    },
  ],
  [
    'a DECIMAL without decimals',
    '3::DECIMAL(9,0)',
    'DECIMAL(9,0)',
    { ...asNumber('3'), any: '"3"' },
  ],
  [
    'a DECIMAL with zeros at its end',
    '1.5::DECIMAL(38,10)',
    'DECIMAL(38,10)',
    {
      amount: '"1.500000"',
      rate: '"1.5000"',
      integer: '1.5',
      number: '1.5',
      any: '"1.5000000000"',
    },
  ],
  [
    'a DECIMAL finer than a field',
    '0.12345678::DECIMAL(10,8)',
    'DECIMAL(10,8)',
    { ...asNumber('0.12345678'), any: '"0.12345678"' },
  ],
  [
    'a whole DECIMAL with decimals',
    '100::DECIMAL(5,2)',
    'DECIMAL(5,2)',
    { amount: '"100.00"', rate: '"100.00"', integer: '100', number: '100', any: '"100.00"' },
  ],
  [
    'a small negative DECIMAL',
    '(-0.05)::DECIMAL(4,2)',
    'DECIMAL(4,2)',
    { ...asNumber('-0.05'), any: '"-0.05"' },
  ],
  [
    'the longest DECIMAL',
    '12345678901234567890123456789012345678::DECIMAL(38,0)',
    'DECIMAL(38,0)',
    {
      ...inAll(['amount', 'rate', 'any'], '"12345678901234567890123456789012345678"'),
      ...inAll(['integer', 'number'], NO_NUMBER),
    },
  ],

  ['text', "'E1'", 'VARCHAR', { ...asText('"E1"') }],
  ['empty text', "''", 'VARCHAR', asText('""')],
  ['text that begins with U+FEFF', "chr(65279) || 'E1'", 'VARCHAR', asText('"\ufeffE1"')],
  [
    'long text that begins with U+FEFF',
    "chr(65279) || repeat('x', 20)",
    'VARCHAR',
    asText(`"\ufeff${'x'.repeat(20)}"`),
  ],
  ['text with a NUL', "'a' || chr(0) || 'b'", 'VARCHAR', asText('"a\\u0000b"')],
  ['text with quotes', `'"'`, 'VARCHAR', asText('"\\""')],
  ['text beyond ASCII', "'Zoë 😀'", 'VARCHAR', asText('"Zoë 😀"')],
  ['an ENUM', "'b'::ENUM('a', 'b')", 'VARCHAR', asText('"b"')],
  ['a BIT, which Parquet holds as text', "'101'::BIT", 'VARCHAR', asText('"101"')],
  ['a BIGNUM, the same', '5::BIGNUM', 'VARCHAR', asText('"5"')],
  ['a TIME_NS', "'10:00:00.123456789'::TIME_NS", 'TIME_NS', {}],
  ['JSON', `'{"a": 1.10}'::JSON`, 'JSON', inAll(KINDS, '{"a": 1.10}')],
  ['a number in JSON', `'1.10'::JSON`, 'JSON', inAll(KINDS, '1.10')],
  [
    'a UUID',
    "UUID '123E4567-E89B-42D3-A456-426614174000'",
    'UUID',
    inAll(['text', 'any'], '"123e4567-e89b-42d3-a456-426614174000"'),
  ],

  ['a DATE', "DATE '2024-02-29'", 'DATE', inAll(['date', 'any'], '"2024-02-29"')],
  ['the first DATE', "DATE '0001-01-01'", 'DATE', inAll(['date', 'any'], '"0001-01-01"')],
  ['the last DATE', "DATE '9999-12-31'", 'DATE', inAll(['date', 'any'], '"9999-12-31"')],
  ['a DATE before the first', "DATE '0001-12-31 (BC)'", 'DATE', inAll(['date', 'any'], NO_YEAR)],
  ['a DATE after the last', "DATE '10000-01-01'", 'DATE', inAll(['date', 'any'], NO_YEAR)],
  ['an infinite DATE', "'infinity'::DATE", 'DATE', inAll(['date', 'any'], NO_YEAR)],

  [
    'a TIMESTAMP at midnight',
    "TIMESTAMP '2024-01-02 00:00:00'",
    'TIMESTAMP',
    { date: '"2024-01-02"', ...inAll(['instant', 'any'], '"2024-01-02T00:00:00"') },
  ],
  [
    'a TIMESTAMP a microsecond after midnight',
    "TIMESTAMP '2024-01-02 00:00:00.000001'",
    'TIMESTAMP',
    {
      date: '! holds 2024-01-02T00:00:00.000001, which is not midnight',
      ...inAll(['instant', 'any'], '"2024-01-02T00:00:00.000001"'),
    },
  ],
  [
    'a TIMESTAMP before 1970',
    "TIMESTAMP '1969-12-31 23:59:59.5'",
    'TIMESTAMP',
    { date: '! is not midnight', ...inAll(['instant', 'any'], '"1969-12-31T23:59:59.5"') },
  ],
  [
    'a TIMESTAMP_S',
    "TIMESTAMP_S '2024-01-02 00:00:00'",
    'TIMESTAMP',
    { date: '"2024-01-02"', ...inAll(['instant', 'any'], '"2024-01-02T00:00:00"') },
  ],
  [
    'a TIMESTAMP_MS',
    "TIMESTAMP_MS '2024-01-02 10:20:30.120'",
    'TIMESTAMP',
    { date: '! is not midnight', ...inAll(['instant', 'any'], '"2024-01-02T10:20:30.12"') },
  ],
  [
    'a TIMESTAMP_NS at midnight',
    "TIMESTAMP_NS '2024-01-02 00:00:00'",
    'TIMESTAMP_NS',
    { date: '"2024-01-02"', ...inAll(['instant', 'any'], '"2024-01-02T00:00:00"') },
  ],
  [
    'a TIMESTAMP_NS a nanosecond after midnight',
    "TIMESTAMP_NS '2024-01-02 00:00:00.000000001'",
    'TIMESTAMP_NS',
    { date: '! is not midnight', ...inAll(['instant', 'any'], '"2024-01-02T00:00:00.000000001"') },
  ],
  [
    'a TIMESTAMP_NS before 1970',
    "TIMESTAMP_NS '1969-12-31 23:59:59.999999999'",
    'TIMESTAMP_NS',
    { date: '! is not midnight', ...inAll(['instant', 'any'], '"1969-12-31T23:59:59.999999999"') },
  ],
  [
    'an infinite TIMESTAMP',
    "'infinity'::TIMESTAMP",
    'TIMESTAMP',
    inAll(['date', 'instant', 'any'], NO_YEAR),
  ],
  [
    'a TIMESTAMP before the first year',
    "TIMESTAMP '0001-12-31 (BC) 00:00:00'",
    'TIMESTAMP',
    inAll(['date', 'instant', 'any'], NO_YEAR),
  ],
  [
    'a TIMESTAMPTZ',
    "TIMESTAMPTZ '2024-01-02 00:00:00.25+02:00'",
    'TIMESTAMP WITH TIME ZONE',
    inAll(['instant', 'any'], '"2024-01-01T22:00:00.25Z"'),
  ],
  [
    'a TIMESTAMPTZ at midnight, which is another day elsewhere',
    "TIMESTAMPTZ '2024-01-02 00:00:00+00:00'",
    'TIMESTAMP WITH TIME ZONE',
    inAll(['instant', 'any'], '"2024-01-02T00:00:00Z"'),
  ],
  [
    'an infinite TIMESTAMPTZ',
    "'-infinity'::TIMESTAMPTZ",
    'TIMESTAMP WITH TIME ZONE',
    inAll(['instant', 'any'], NO_YEAR),
  ],

  ['a STRUCT', "{'a': 1, 'b': NULL::INTEGER}", 'STRUCT', inAll(['object', 'any'], '{"a":1}')],
  [
    'a STRUCT in a STRUCT',
    "{'a': {'b': 'x'}}",
    'STRUCT',
    inAll(['object', 'any'], '{"a":{"b":"x"}}'),
  ],
  ['a LIST', '[1, NULL, 2]', 'LIST', { any: '[1,null,2]' }],
  ['an ARRAY', "['a', 'b']::VARCHAR[2]", 'LIST', { any: '["a","b"]' }],
  ['a LIST of STRUCT', "[{'a': DATE '2024-01-02'}]", 'LIST', { any: '[{"a":"2024-01-02"}]' }],
  ['a LIST of LIST', '[[1], []]', 'LIST', { any: '[[1],[]]' }],

  ['a BLOB', "'\\x5A'::BLOB", 'BLOB', {}],
  ['a TIME', "TIME '10:00:00'", 'TIME', {}],
  ['a TIMETZ', "'10:00:00+02'::TIMETZ", 'TIME WITH TIME ZONE', {}],
  ['an INTERVAL', 'INTERVAL 1 DAY', 'INTERVAL', {}],
  ['a MAP', "MAP {'a': 1}", 'MAP', {}],
];
