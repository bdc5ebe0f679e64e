/** What `npm ci` installs: it runs on every Node that package.json names, and nobody wonders about a warning. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const { engines, allowScripts } = read('package.json');
const [, major = 0, minor = 0] = /^>=(\d+)\.(\d+)$/.exec(engines.node)?.map(Number) ?? [];

interface Locked {
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
}
const locked = Object.entries<Locked>(read('package-lock.json').packages);

/** Whether one of the alternatives of a range takes our oldest Node. */
function takesOurs(range: string): boolean {
  return range.split('||').some((alternative) => {
    const [, sign = '', first, second] =
      /^\s*(>=|>|\^|~|)\s*v?(\d+|\*)(?:\.(\d+))?/.exec(alternative) ?? [];
    if (first === '*') return true;
    const [least, below] = [Number(first), Number(second ?? 0)];
    if (sign === '>=' || sign === '>') return least < major || (least === major && below <= minor);
    return least === major && below <= minor;
  });
}

describe('the packages of the lock file', () => {
  it('run on the oldest Node that is supported', () => {
    expect(locked.length).toBeGreaterThan(200);
    const odd = locked.filter(([, { engines: own }]) => !takesOurs(own?.node ?? '*'));
    expect(odd.map(([name, { engines: own }]) => `${name}: ${own?.node}`)).toEqual([]);
  });

  it.each([
    ['>=22', false],
    ['^22.13 || >=24', false],
    ['>=20.20', false],
    ['>=20', true],
    ['^18.18 || ^20.9 || >=21.1', true],
    ['>= 20', true],
    ['*', true],
  ])('are held to it: %s', (range, isTaken) => {
    expect(takesOurs(range)).toBe(isTaken);
  });

  it('that run a script at their installation are named by package.json', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !(name in allowScripts))).toEqual([]);
  });
});
