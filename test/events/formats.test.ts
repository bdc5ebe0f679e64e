/** What Pydantic 2.14 said to each form, but for what it reads as something else first (docs/SCHEMAS.md). */
import { describe, expect, it } from 'vitest';
import { createRecordValidator } from '../support/record-validator.ts';

const DAY = '2024-01-31';
const UUID = '123e4567-e89b-12d3-a456-426614174000';
const IN_BRACES = `{${UUID}}`;

const FORMS: Record<string, { accepts: string[]; rejects: string[] }> = {
  date: {
    accepts: [DAY, '2024-02-29', '0001-01-01', '9999-12-31'],
    rejects: ['2024/01/01', '2024x01y01', '2023-02-29', '0000-01-01', '20240101', `${DAY} `, ''],
  },
  'date-time': {
    accepts: [
      ...['T00:00:00', ' 00:00:00', '_00:00:00', 't00:00:00z', 'T00:00', 'T00:00Z', 'T23:59:59.1'],
      ...['T00:00:00,5', 'T00:00:00.123456789012', 'T00:00:00+0100', 'T00:00:00-23:59'],
      'T00:00:00\u221201:00',
    ].map((rest) => DAY + rest),
    rejects: [
      ...['', 'T00', 'T24:00:00', 'T23:59:60', 'T0:00', 'T00:00:00.', 'T00:00:00+01'],
      ...['T00:00:00 Z', 'T00:00:00-24:00', 'T00:00:00+23:60', '  00:00:00', 'T00:00:00UTC'],
      ...['x00:00:00', 'T00:00:00Z\n'],
    ].map((rest) => DAY + rest),
  },
  'event-time': {
    accepts: ['T00:00:00', 't23:59:59.123z', 'T00:00:00-05:00'].map((rest) => DAY + rest),
    rejects: [' 00:00:00', 'T00:00', 'T24:00:00', 'T00:00:00+0100', 'T00:00:00,5'].map(
      (rest) => DAY + rest,
    ),
  },
  time: {
    accepts: ['00:00', '00:00Z', '23:59:59', '00:00:00.5', '00:00:00+01:00', '00:00:00+0100'],
    rejects: ['24:00', 'T00:00', '0:00', '00', '00:00:60', '00:00:00 Z', ''],
  },
  duration: {
    accepts: [
      'P1D',
      'PT1H',
      'P1DT2H3M4.5S',
      'P1Y2M3DT1H',
      'P1W2D',
      '-P1D',
      '+P1D',
      'P1DT',
      'PT1,5S',
    ],
    rejects: ['P', 'PT', 'P1D2H', 'PT-1S', 'p1d', 'P1H', 'PT1D', '1D', 'P1DT2H3', ''],
  },
  uuid: {
    accepts: [UUID, UUID.toUpperCase(), UUID.replaceAll('-', ''), `urn:uuid:${UUID}`, IN_BRACES],
    rejects: [
      UUID.slice(1),
      `x${UUID}`,
      `${UUID}0`,
      `URN:UUID:${UUID}`,
      IN_BRACES.slice(1),
      'evt-1',
    ],
  },
  uuid4: {
    accepts: [
      'f47ac10b-58cc-4372-a567-0e02b2c3d479',
      '{F47AC10B-58CC-4372-A567-0E02B2C3D479}',
      'f47ac10b58cc4372a5670e02b2c3d479',
    ],
    rejects: ['f47ac10b-58cc-1372-a567-0e02b2c3d479', 'f47ac10b-58cc-4372-a567', '4', ''],
  },
  uuid7: {
    accepts: [
      '01890a5d-ac96-774b-bcce-b302099a8057',
      'urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057',
    ],
    rejects: ['f47ac10b-58cc-4372-a567-0e02b2c3d479'],
  },
  email: {
    accepts: [
      ...['a@b.com', 'a.b+c@ex.org', 'ä@ex.org', 'a@ä.org', "o'b@ex.org", 'a@xn--bcher-kva.org'],
      ...['a!#$%&*/=?^_`{|}~b@ex.org', 'A@EX.ORG'],
    ],
    rejects: [
      ...[
        'a..b@ex.org',
        '.a@ex.org',
        'a.@ex.org',
        '"a b"@ex.org',
        'a@localhost',
        'a@b',
        'a@ex.test',
      ],
      ...[
        'a@-ex.org',
        'a@ex-.org',
        'a@[127.0.0.1]',
        'a@ex.org.',
        'a@ex.123',
        'a@ex_b.org',
        '@ex.org',
      ],
      ...['a@', 'a b@ex.org', 'a@b.com\n', 'a@ab--cd.org', 'a@ä:1.org', 'nobody'],
      ...[`a@${'x'.repeat(64)}.org`, `${'x'.repeat(249)}@ex.org`],
    ],
  },
  uri: {
    accepts: [
      'http://a',
      'https://a.b/c?d#e',
      'mailto:x@y.z',
      'urn:x',
      'http://ä.org',
      'http://[::1]',
    ],
    rejects: ['', 'a', '//a', 'http://', 'http://a b', 'http://[::1', 'http://a:99999', '1a:b'],
  },
  ipv4: {
    accepts: ['1.2.3.4', '0.0.0.0', '255.255.255.255'],
    rejects: [
      '01.2.3.4',
      '256.1.1.1',
      '1.2.3',
      '1.2.3.4.',
      '1.2.3.4.5',
      '1.2.3.4/32',
      '',
      '\uff11.2.3.4',
    ],
  },
  ipv6: {
    accepts: [
      ...['::', '::1', '1::', '2001:db8::1', '::ffff:1.2.3.4', '1:2:3:4:5:6:7:8', 'fe80::1%eth0'],
      ...['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8'],
    ],
    rejects: [
      ...['', ':', ':::', '1:2:3:4:5:6:7:8:9', '1::2::3', '12345::', 'fe80::1%', 'fe80::1%a/b'],
      ...[
        '::ffff:1.2.3.04',
        '1:2:3:4:5:6:7:1.2.3.4',
        '[::1]',
        'G::',
        '1:2:3:4::5:6:7:8',
        '1.2.3.4',
      ],
    ],
  },
};

const ROWS = Object.entries(FORMS).flatMap(([format, { accepts, rejects }]) => [
  ...accepts.map((text) => [format, text, true] as const),
  ...rejects.map((text) => [format, text, false] as const),
]);

const validators = new Map(
  Object.keys(FORMS).map((format) => [
    format,
    createRecordValidator({ properties: { field: { type: 'string', format } } }, 'own.json'),
  ]),
);

describe('a format, under a schema of one’s own', () => {
  it.each(ROWS)('%s of %j is taken: %s', (format, text, isTaken) => {
    const verdict = validators.get(format)?.check(JSON.stringify({ field: text }));
    expect(verdict?.ok).toBe(isTaken);
    if (verdict?.ok === false)
      expect(verdict.problems).toEqual([
        {
          pointer: '/field',
          rule: format,
          message: expect.stringMatching(/^`\/field` is .+; |not a day/),
        },
      ]);
  });

  it('takes an address in letters beyond ASCII however often it is asked', () => {
    const { check } = createRecordValidator({ properties: { a: { format: 'uri' } } }, 'own.json');
    const refused = Array.from({ length: 20_000 }, () => check('{"a":"http://ä.org"}')).filter(
      ({ ok }) => !ok,
    );
    expect(refused).toEqual([]);
  });
});
