import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  divideHalfEven,
  dollars,
  formatAmount,
  formatRate,
  isLarger,
  parseAmount,
  parseRate,
  requireAmount,
  subtractDecimals,
  unvestedShare,
} from '../../src/contracts/decimal.ts';
import { compareText, parseTable, tableLine } from '../../src/contracts/tables/table-lines.ts';
import { nearest } from '../../src/contracts/text/nearest.ts';
import {
  compareInstants,
  formatDay,
  fridayOnOrAfter,
  parseDay,
  parseInstant,
  toCivil,
  weekday,
} from '../../src/plan/calendar.ts';
import { ANNUAL_LIMITS, findLimits, highestCatchUp } from '../../src/plan/limits.ts';
import { tableShape } from '../../src/plan/tables.ts';

const seeded = { seed: 401 };

describe('amounts', () => {
  it.each([
    ['230.77', '230.770000'],
    ['123456789012.123456', '123456789012.123456'],
    ['0.000001', '0.000001'],
    ['999999999.999999', '999999999.999999'],
    ['1000000000.000000', '1000000000.000000'],
    ['-999999999999.999999', '-999999999999.999999'],
    ['7', '7.000000'],
    [8.69, '8.690000'],
    [143.48, '143.480000'],
    [999_999_999.999999, '999999999.999999'],
    [0.000001, '0.000001'],
  ])('%s is %s, exactly', (value, expected) => {
    expect(formatAmount(parseAmount(value))).toBe(expected);
  });

  it.each(['1e-7', 'Infinity', '1.5e3'])('are no other number where it is %s', (value) => {
    expect(() => parseAmount(value)).toThrow();
  });

  it('come back as they were, whatever their size', () => {
    const millionths = fc.oneof(
      fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }),
      // Where a number is no longer exact.
      fc.bigInt({ min: 10n ** 15n - 20n, max: 10n ** 15n + 20n }),
      fc.bigInt({ min: -20_000_000n, max: 20_000_000n }),
    );
    fc.assert(
      fc.property(millionths, (amount) => {
        const text = formatAmount(amount);
        expect(parseAmount(text)).toBe(amount);
        expect(parseAmount(text.replace(/0+$/, ''))).toBe(amount);
      }),
      seeded,
    );
  });

  it('show their sign', () => {
    expect([formatAmount(-1n), formatAmount(dollars(-5)), formatRate(parseRate(0.25))]).toEqual([
      '-0.000001',
      '-5.000000',
      '0.2500',
    ]);
  });

  it('round half to even', () => {
    const cases: [bigint, bigint, bigint][] = [
      [5n, 10n, 0n],
      [15n, 10n, 2n],
      [25n, 10n, 2n],
      [-5n, 10n, 0n],
      [-15n, 10n, -2n],
      [26n, 10n, 3n],
      [24n, 10n, 2n],
    ];
    for (const [numerator, denominator, expected] of cases)
      expect(divideHalfEven(numerator, denominator)).toBe(expected);
  });

  it('lose at most half a millionth to rounding, never more', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.bigInt({ min: 0n, max: 10_000n }),
        (amount, rate) => {
          const error = unvestedShare(amount, rate) * 10_000n - (10_000n - rate) * amount;
          expect(error <= 5000n && error >= -5000n).toBe(true);
        },
      ),
      seeded,
    );
  });

  it('that DECIMAL(18,6) cannot hold name the event', () => {
    expect(requireAmount(10n ** 18n - 1n, 'e')).toBe(10n ** 18n - 1n);
    expect(() => requireAmount(10n ** 18n, 'event-7')).toThrow(
      'After the event event-7 a balance is 1000000000000.000000',
    );
  });

  it('subtract, add and compare as text of any scale', () => {
    expect(subtractDecimals('43200.000000', '43200.000001')).toBe('-0.000001');
    expect(subtractDecimals('1', '0.5')).toBe('0.5');
    expect(subtractDecimals('12', '7')).toBe('5');
    expect(subtractDecimals('NULL', '1')).toBeNull();
    expect(addDecimals('-0.000001', '1.5')).toBe('1.499999');
    expect([isLarger('-2', '1.5'), isLarger('1', '-1.000')]).toEqual([true, false]);
  });
});

describe('days', () => {
  it('run through 200 years as the calendar does', () => {
    const first = parseDay('1900-01-01');
    for (let day = first; day <= parseDay('2100-12-31'); day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(formatDay(day)).toBe(text);
      expect(parseDay(text)).toBe(day);
    }
  });

  it('reach from year 1 to year 9999', () => {
    for (const text of ['0001-01-01', '0400-02-29', '9999-12-31'])
      expect(formatDay(parseDay(text))).toBe(text);
    expect(toCivil(parseDay('2000-02-29'))).toEqual({ year: 2000, month: 2, day: 29 });
  });

  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-02', '2024-03-08'],
    ['2024-02-29', '2024-03-01'],
    ['2024-12-31', '2025-01-03'],
    ['1969-12-27', '1970-01-02'],
  ])('the Friday on or after %s is %s', (day, friday) => {
    expect(formatDay(fridayOnOrAfter(parseDay(day)))).toBe(friday);
    expect(weekday(parseDay(friday))).toBe(5);
  });

  it.each([
    ['2024-01-15T12:00:00Z', '2024-01-15T12:00:00'],
    ['2024-01-15T14:00:00+02:00', '2024-01-15t12:00:00z'],
    ['2024-01-14T23:30:00-12:30', '2024-01-15T12:00:00.0000009'],
  ])('%s and %s are one instant', (a, b) => {
    expect(parseInstant(a)).toBe(parseInstant(b));
  });

  it('stand in one order as instants and as texts, of any form', () => {
    const texts = ['2024-02-28', '2024-02-29', '2024-03-01'].flatMap((day) =>
      ['T00:00:00', 't00:00:00', 'T12:00:00', 'T12:00:01', 'T23:59:59', 'T23:59:60'].flatMap(
        (time) => ['Z', 'z', '', '+12:00', '-00:30'].map((zone) => `${day}${time}${zone}`),
      ),
    );
    const wrong = texts.flatMap((a) =>
      texts.flatMap((b) => {
        const [first, second] = [parseInstant(a), parseInstant(b)];
        const expected = first === second ? 0 : first < second ? -1 : 1;
        return Math.sign(compareInstants(a, b)) === expected ? [] : [`${a} and ${b}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('tell microseconds apart', () => {
    expect(parseInstant('1970-01-01T00:00:00.000001Z')).toBe(1n);
    expect(() => parseInstant('noon')).toThrow(RangeError);
  });
});

describe('the annual limits', () => {
  it('are there for every year from 2011 to 2026, once', () => {
    expect(ANNUAL_LIMITS.map(({ year }) => year)).toEqual(
      Array.from({ length: 16 }, (_, n) => 2011 + n),
    );
  });

  it.each([
    [2011, 16_500, 5500, 49_000],
    [2015, 18_000, 6000, 53_000],
    [2023, 22_500, 7500, 66_000],
    [2025, 23_500, 11_250, 70_000],
    [2026, 24_500, 11_250, 72_000],
  ])('of %d are as the IRS published them', (year, deferral, catchUp, additions) => {
    const limits = findLimits(year);
    expect(limits).toMatchObject({ electiveDeferral: deferral, annualAdditions: additions });
    expect(limits && highestCatchUp(limits)).toBe(catchUp);
  });

  it('are not guessed for another year', () => {
    expect(findLimits(2010)).toBeUndefined();
  });
});

describe('table lines', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom('', '"', ',', '\n', '\r\n', 'a"b,c'),
    fc.string({ unit: 'binary' }),
  );

  it('hold every cell, NULL and empty text apart', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        expect(parseTable(tableLine(cells)).rows[0]?.cells).toEqual(cells);
      }),
      { ...seeded, examples: [[[null, '']], [['', null, 'x']]] },
    );
  });

  it('know the line on which a row starts', () => {
    expect(parseTable('a,b\n"x\ny",1\nz,2\n').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('order text as UTF-8 bytes do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      {
        ...seeded,
        examples: [
          ['\uffee', '\u{10400}'],
          ['a', 'ab'],
        ],
      },
    );
  });

  it('belong to tables that exist', () => {
    expect(() => tableShape('events' as never)).toThrow('no table events');
  });
});

describe('the nearest word', () => {
  it.each([
    ['minimum-rat', 'minimum-rate'],
    ['GOLDEN', 'golden'],
    ['gaet', 'gate'],
    ['zebra', undefined],
    ['', undefined],
  ])('to "%s" is %s', (word, expected) => {
    expect(nearest(word, ['golden', 'minimum-rate', 'gate'])).toBe(expected);
  });
});
