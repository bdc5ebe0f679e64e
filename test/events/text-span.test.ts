/** A text within JSON is changed, and nothing else of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replaceText } from '../../src/events/text-span.ts';

const mark = (value: string) => `case/${value}`;

it.each<[string, readonly string[], string | null]>([
  ['{"a":"x"}', ['a'], '{"a":"case/x"}'],
  [
    ' { "n" : 1.50, "o":{"a":"no"}, "l":["a",{"a":1}], "a" : "\\"q\\u00e9" } ',
    ['a'],
    ' { "n" : 1.50, "o":{"a":"no"}, "l":["a",{"a":1}], "a" : "case/\\"qé" } ',
  ],
  ['{"o":{"x":"}","a":"y"},"a":"z"}', ['o', 'a'], '{"o":{"x":"}","a":"case/y"},"a":"z"}'],
  ['{"\\u0061":"x"}', ['a'], '{"\\u0061":"case/x"}'],
  ['{"a":12345678901234567890}', ['a'], null],
  ['{"b":[1,{}],"c":-1e-5}', ['a'], null],
  ['{}', ['a'], null],
  ['["a"]', ['a'], null],
  ['{"a":"x"}', ['a', 'b'], null],
])('in %s at %j', (json, steps, changed) => {
  expect(replaceText(json, steps, mark)).toBe(changed);
});

it('of any event, as JSON.parse sees it', () => {
  const events = fc.record({
    a: fc.json(),
    b: fc.string(),
    c: fc.dictionary(fc.string(), fc.json()),
  });
  fc.assert(
    fc.property(events, fc.constantFrom(0, 2), (event, indent) => {
      const given = { ...event, a: JSON.parse(event.a) as unknown };
      const changed = replaceText(JSON.stringify(given, null, indent), ['b'], mark);
      expect(JSON.parse(changed ?? '')).toEqual(
        JSON.parse(JSON.stringify({ ...given, b: mark(event.b) })),
      );
    }),
    { seed: 14, numRuns: 300 },
  );
});
