/** The kinds of value that settings have. */
import type { Kind } from './setting.ts';

/** Words of a flag or input, apart by commas, spaces or lines. */
export function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** `NAME=VALUE,…` of a flag; what stands behind the first `=` is the value, and a name stands once. */
export function assignments(
  text: string,
  reject: (value: string, allowed: string) => never,
): (readonly [string, string])[] {
  const pairs = words(text).map((item) => {
    const [name = '', ...value] = item.split('=');
    return [name, value.join('=')] as const;
  });
  const names = pairs.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? pairs : reject(text, `one value for ${twice}`);
}

/** A path, or null for `none`. */
export function pathOrNone(byDefault: string | null): Kind<string | null> {
  const read = (text: string) => (text === 'none' ? null : trimSlash(text));
  return { byDefault, parse: read, read: (value) => read(String(value)) };
}

/** A word, or null for `none`. */
export function wordOrNone(byDefault: string | null): Kind<string | null> {
  const read = (text: string) => (text === 'none' ? null : text);
  return { byDefault, parse: read, read: (value) => read(String(value)) };
}

/** `builtin`, or a path of the team's own. */
export function builtinOr<Own extends 'file' | 'folder'>(
  own: Own,
): Kind<{ readonly kind: 'builtin' } | { readonly kind: Own; readonly path: string }> {
  const read = (text: string) =>
    text === 'builtin' ? { kind: 'builtin' as const } : { kind: own, path: trimSlash(text) };
  return { byDefault: { kind: 'builtin' }, parse: read, read: (value) => read(String(value)) };
}

/** One of a few words. */
export function choice<Word extends string>(known: readonly [Word, ...Word[]]): Kind<Word> {
  return {
    byDefault: known[0],
    parse: (text, reject) => known.find((word) => word === text) ?? reject(text, known.join(', ')),
    read: (value) => value as Word,
  };
}

/** Text that a pattern describes; config.schema.json has the same. */
export function textLike(
  byDefault: string,
  { pattern, allowed }: { readonly pattern: RegExp; readonly allowed: string },
): Kind<string> {
  return {
    byDefault,
    parse: (text, reject) => (pattern.test(text) ? text : reject(text, allowed)),
    read: (value) => String(value),
  };
}

/** How many; 0 is all. */
export function count(byDefault: number): Kind<number> {
  return {
    byDefault,
    parse: (text, reject) =>
      /^[0-9]{1,9}$/.test(text) ? Number(text) : reject(text, 'a whole number, 0 for all'),
    read: (value) => Number(value),
  };
}

/** A percentage that is compared as a number. */
export function percentage(byDefault: number, most: number): Kind<number> {
  return {
    byDefault,
    parse: (text, reject) =>
      /^[0-9]{1,4}(?:\.[0-9]+)?$/.test(text) && Number(text) <= most
        ? Number(text)
        : reject(text, `a percentage from 0 to ${most}`),
    read: (value) => Number(value),
  };
}

/** Globs: one a line in a flag or input, one or a list in the file. */
export function globs(): Kind<readonly string[]> {
  return {
    byDefault: [],
    parse: (text) =>
      text
        .split('\n')
        .map((glob) => glob.trim())
        .filter((glob) => glob !== ''),
    read: (value) => (typeof value === 'string' ? [value] : (value as string[])),
  };
}

function trimSlash(path: string): string {
  return path.replace(/(?<=[^/])\/+$/, '').replace(/^\.\/(?=.)/, '');
}
