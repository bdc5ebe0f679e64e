/**
 * The rooms of docs/ARCHITECTURE.md, held by a test: who may import whom, and what pure code must
 * not touch.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const read = (file: string) => readFileSync(path.join(src, file), 'utf8');

const ENTRIES = ['action.ts', 'cli.ts', 'worker.ts'];
const PURE_LIBRARIES = [
  '@noble/hashes',
  'ajv',
  'codeclimate-types',
  'd3-scale',
  'd3-shape',
  'yaml',
  'csv-parse',
  'fastest-levenshtein',
  'picocolors',
  'picomatch',
];

/** Each room may import those above it. */
const ROOMS = [
  'schema',
  'sql',
  'contracts',
  'events',
  'statistics',
  'plan',
  'pipelines',
  'checks',
  'project',
  'report',
  'commands',
  'bot',
];

/** Rooms without any I/O, and the half of each check that judges. */
const PURE = [
  'contracts',
  'events',
  'statistics',
  'plan',
  'pipelines',
  'checks',
  'project',
  'report',
  'commands',
  'bot',
];

/**
 * What an adapter may know beside `contracts` and the library that it wraps: these two read files of
 * events and check them on threads, with the code of the room that says what an event is.
 */
const READ_EVENTS = ['files', 'validation'];

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry';
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(src, file), 'utf8');
  const pattern = /(?:(?<!['"])\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function target(file: string, specifier: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

const edges = files.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));

function violations(check: (edge: { file: string; specifier: string }) => boolean): string[] {
  return edges
    .filter((edge) => !check(edge))
    .map((edge) => `${edge.file} imports ${edge.specifier}`);
}

describe('the architecture', () => {
  it('has files in every room to look at', () => {
    for (const room of [...ROOMS.slice(2), 'adapters'])
      expect(files.filter((file) => layerOf(file) === room).length, room).toBeGreaterThan(1);
    expect(files.filter((file) => ENTRIES.includes(file))).toHaveLength(3);
  });

  it('lets each room import only the rooms above it', () => {
    const found = violations(({ file, specifier }) => {
      const [from, to] = [layerOf(file), layerOf(target(file, specifier))];
      if (!specifier.startsWith('.') || !ROOMS.includes(from)) return true;
      // Data, and read in one place.
      if (file === 'contracts/product.ts' && specifier === '../../package.json') return true;
      return ROOMS.slice(0, ROOMS.indexOf(from) + 1).includes(to);
    });
    expect(found).toEqual([]);
  });

  it('keeps checks apart: none knows another', () => {
    const found = violations(({ file, specifier }) => {
      const to = target(file, specifier);
      if (layerOf(file) !== 'checks' || layerOf(to) !== 'checks') return true;
      // The list of checks, and what all of them share, lie in the room itself.
      return [to, file].some((at) => at.split('/').length === 2) || folderOf(to) === folderOf(file);
    });
    expect(found).toEqual([]);
  });

  it('keeps packages and node: modules at the edge', () => {
    const found = violations(
      ({ file, specifier }) =>
        specifier.startsWith('.') ||
        !ROOMS.includes(layerOf(file)) ||
        PURE_LIBRARIES.includes(packageOf(specifier)),
    );
    expect(found).toEqual([]);
  });

  it('keeps adapters apart: each wraps one outside thing, and knows the contracts', () => {
    const found = violations(({ file, specifier }) => {
      if (layerOf(file) !== 'adapters' || !specifier.startsWith('.')) return true;
      const to = target(file, specifier);
      if (layerOf(to) === 'contracts' || layerOf(to) === 'schema') return true;
      if (layerOf(to) === 'events') return READ_EVENTS.includes(folderOf(file));
      return folderOf(to) === folderOf(file) || to === 'adapters/native-manifest.json';
    });
    expect(found).toEqual([]);
  });

  it('has no files that import each other in a circle, types included', () => {
    const importsAt = new Map<string, string[]>();
    for (const { file, specifier } of edges) {
      const to = target(file, specifier);
      if (specifier.startsWith('.') && files.includes(to))
        importsAt.set(file, [...(importsAt.get(file) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (done.has(file) || way.includes(file)) return;
      for (const to of importsAt.get(file) ?? []) visit(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has no import of an entry', () => {
    expect(violations(({ file, specifier }) => !ENTRIES.includes(target(file, specifier)))).toEqual(
      [],
    );
  });

  it('keeps clock, randomness, process and I/O out of every room but the adapters', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.(?:log|error|warn)\b|\bBuffer\b|\bfetch\(|\bsetTimeout\b|\bperformance\.now\b/;
    const found = files
      .filter((file) => PURE.includes(layerOf(file)))
      .flatMap((file) =>
        readFileSync(path.join(src, file), 'utf8')
          .split('\n')
          .map((line, index) => ({
            line: line.replace(/^\s*(?:\*|\/\/|\/\*).*/, ''),
            at: `${file}:${index + 1}`,
          }))
          .filter(({ line }) => forbidden.test(line))
          .map(({ line, at }) => `${at} ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it('leaves nothing in the environment of later steps', () => {
    const forbidden = /GITHUB_ENV|GITHUB_PATH|GITHUB_STATE|exportVariable|addPath|saveState/;
    const found = files.filter((file) =>
      forbidden.test(readFileSync(path.join(src, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('has no default export, no file over 250 lines, and half of its files within 60', () => {
    const lengths = files
      .filter((file) => file !== 'schema/types.ts')
      .map((file) => {
        const text = readFileSync(path.join(src, file), 'utf8');
        expect(text, file).not.toMatch(/^export default/m);
        return { file, lines: text.split('\n').length - 1 };
      })
      .sort((a, b) => a.lines - b.lines);
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60);
  });

  it('is what the docs say: every path that they name is there', () => {
    const root = path.resolve(src, '..');
    const docs = [
      ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`),
      'README.md',
      'CONTRIBUTING.md',
    ].filter((file) => file.endsWith('.md'));
    const missing = docs.flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(
          /`((?:src|test|scripts)\/[\w./-]+)`/g,
        ),
      ]
        .map(([, named = '']) => named.replace(/\/$/, ''))
        .filter((named) => !existsSync(path.join(root, named)))
        .map((named) => `${file} names ${named}`),
    );
    expect(missing).toEqual([]);
  });

  it('has one thing for one word: no two types are exported under one name', () => {
    const names = files
      .filter((file) => layerOf(file) !== 'schema')
      .flatMap((file) =>
        [...read(file).matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(
          ([, name]) => name,
        ),
      );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
