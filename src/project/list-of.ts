import { refuse } from './refuse.ts';

/** Words of a flag or input, apart by commas, spaces or lines. */
export function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

/**
 * `NAME=VALUE,…` of a flag; what stands behind the first `=` is the value, and a name stands once.
 * @throws GateError OVERRIDE_VALUE
 */
export function assignments(given: string, place: string): (readonly [string, string])[] {
  const pairs = listOf(given).map((item) => {
    const [name = '', ...value] = item.split('=');
    return [name, value.join('=')] as const;
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? pairs : refuse(place, given, `one value for ${twice}`);
}
