/**
 * The layers of docs/ARCHITECTURE.md, held by a test: who may import whom, and what pure code must
 * not touch.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const ENTRIES = ['action.ts', 'cli.ts', 'worker.ts'];
const PURE_LIBRARIES = [
  'ajv',
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

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'entry';
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
  it('has files in every layer to look at', () => {
    for (const layer of ['core', 'report', 'app', 'adapters']) {
      expect(files.filter((file) => layerOf(file) === layer).length).toBeGreaterThan(3);
    }
    expect(files.filter((file) => ENTRIES.includes(file))).toHaveLength(3);
  });

  it('lets each layer import only the layers below it', () => {
    const found = violations(({ file, specifier }) => {
      if (!specifier.startsWith('.') || specifier === '../package.json') return true;
      return ALLOWED[layerOf(file)]?.layers.includes(layerOf(target(file, specifier))) ?? false;
    });
    expect(found).toEqual([]);
  });

  it('keeps packages and node: modules at the edge', () => {
    const found = violations(({ file, specifier }) => {
      const allowed = ALLOWED[layerOf(file)]?.packages ?? [];
      return (
        specifier.startsWith('.') || allowed === 'any' || allowed.includes(packageOf(specifier))
      );
    });
    expect(found).toEqual([]);
  });

  it('keeps adapters apart: each wraps one outside thing, and knows of the app only its ports', () => {
    const found = violations(({ file, specifier }) => {
      if (layerOf(file) !== 'adapters' || !specifier.startsWith('.')) return true;
      const to = target(file, specifier);
      if (layerOf(to) === 'app') return to === 'app/ports.ts' || to.startsWith('app/ports/');
      if (layerOf(to) !== 'adapters') return true;
      return to.split('/')[1] === file.split('/')[1] || to === 'adapters/native-manifest.json';
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

  it('keeps clock, randomness, process and I/O out of core, report and app', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\.(?:log|error|warn)\b|\bBuffer\b|\bfetch\(|\bsetTimeout\b|\bperformance\.now\b/;
    const found = files
      .filter((file) => ['core', 'report', 'app'].includes(layerOf(file)))
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

  it('has no default export, and no file that needs scrolling', () => {
    const long: string[] = [];
    for (const file of files) {
      const text = readFileSync(path.join(src, file), 'utf8');
      expect(text, file).not.toMatch(/^export default/m);
      const lines = text.split('\n').length;
      if (file !== 'schema/types.ts' && lines > 250) long.push(`${file} (${lines})`);
    }
    expect(long).toEqual([]);
  });
});
