/** Formats as a walk reads them, held against the formats themselves. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/events/formats/formats.ts';
import { createRandom, type Random } from '../../../src/plan/generate/random.ts';
import { accepted } from '../../support/walks.ts';

const SEED = 17;

/** Forms, `0` for a digit; a walk takes all that exist in those before the bar, and of the others what it likes. */
const FORMS: Readonly<Record<string, readonly [string[], string[]]>> = {
  date: [['0000-00-00'], ['0000-0-00', '0000/00/00', '0000-00-00x', '']],
  time: [
    ['00:00:00', '00:00:00.000', '00:00:00Z', '00:00:00+00:00'],
    ['00:00', '00:00:00-0000', '00:00:00.'],
  ],
  'date-time': [
    ['0000-00-00T00:00:00Z', '0000-00-00t00:00:00.0-00:00'],
    ['0000-00-00 00:00:00', '0000-00-00'],
  ],
  'event-time': [
    ['0000-00-00T00:00:00', '0000-00-00T00:00:00.00+00:00'],
    ['0000-00-00 00:00:00', '0000-00-00T00:00:00+00'],
  ],
  uuid: [
    ['00000000-0000-0000-0000-000000000000'],
    [
      '00000000000000000000000000000000',
      '{00000000-0000-0000-0000-000000000000}',
      '00000000-0000-0000-0000-00000000000',
    ],
  ],
};

/** Digits that are often right, and now and then any character for one. */
function fill(form: string, random: Random): string {
  const text = form.replace(/0000-00-00|00:00|0/g, (part) => {
    if (part === '0') return random.pick([...'0123456789']);
    const two = (most: number) => String(random.below(most)).padStart(2, '0');
    if (part === '00:00') return `${two(26)}:${two(62)}`;
    const year = random.pick(['0000', '0001', '1900', '2000', '2023', '2024', '9999']);
    return `${year}-${two(14)}-${random.pick(['00', '01', '28', '29', '30', '31', '32'])}`;
  });
  if (!random.chance(20) || text === '') return text;
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick([...'09afAFgGzZ:-+.T /é@`']) + text.slice(at + 1);
}

describe.each(Object.entries(FORMS))('the format %s in a walk', (format, [whole, others]) => {
  const { validate } = FORMATS[format] as { validate: (text: string) => boolean };
  const random = createRandom(SEED, format.length);
  const of = (forms: readonly string[]) =>
    Array.from({ length: 1500 }, () => fill(random.pick(forms), random));
  const takenOf = (texts: readonly string[]) =>
    accepted({ type: 'string', format }, ...texts.map((text) => JSON.stringify(text))).map(
      (text) => JSON.parse(text) as string,
    );

  it('takes nothing that the format does not take', () => {
    const taken = takenOf([...of(whole), ...of(others)]);
    expect(taken.length).toBeGreaterThan(50);
    expect(taken.filter((text) => !validate(text))).toEqual([]);
  });

  it('takes the usual forms of all that exist', () => {
    const texts = of(whole).filter((text) => /^[-0-9A-Fa-f:.+TtZz]*$/.test(text) && validate(text));
    expect(texts.length).toBeGreaterThan(100);
    const taken = new Set(takenOf(texts));
    const usual = texts.filter((text) =>
      /^[^:]*$|:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?$/.test(text),
    );
    expect(usual.filter((text) => !taken.has(text))).toEqual([]);
  });
});
