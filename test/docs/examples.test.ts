/** The examples of the pages: each block of YAML is one, a config is one that the gate takes, and a step gives inputs that there are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ACTION } from '../../src/contracts/product.ts';
import { parseConfig } from '../../src/project/config-file.ts';
import { resolveConfig } from '../../src/project/resolve.ts';
import schema from '../../src/schema/config.schema.json' with { type: 'json' };
import { ROOT, readBlocks, readPages } from './pages.ts';

const blocks = readPages()
  .flatMap(readBlocks)
  .filter(({ language }) => ['yaml', 'yml'].includes(language));
const { inputs, outputs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
const keys = Object.keys(schema.properties);

const isConfig = (text: string) => {
  const value = parse(text);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length > 0 &&
    Object.keys(value).some((key) => keys.includes(key)) &&
    // A golden case has an as-of date too.
    !('title' in value)
  );
};
const configs = blocks.filter(({ text }) => isConfig(text));

describe('the YAML of the pages', () => {
  it('is YAML', () => {
    expect(blocks.length).toBeGreaterThan(30);
    for (const { file, line, text } of blocks)
      for (const document of parseAllDocuments(text))
        expect([`${file}:${line}`, 'errors' in document ? document.errors : []]).toEqual([
          `${file}:${line}`,
          [],
        ]);
  });

  it('is a config that the gate takes, where it is one', () => {
    expect(configs.length).toBeGreaterThan(12);
    for (const { file, line, text } of configs) {
      const config = parseConfig(text, `${file}:${line}`);
      expect(() => resolveConfig({ file: config, overrides: {}, place: String })).not.toThrow();
    }
  });

  it('gives the action inputs that it has, and asks for outputs that it has', () => {
    const all = blocks.map(({ text }) => text).join('\n');
    const steps = all.split(`uses: ${ACTION}@`).slice(1);
    expect(steps.length).toBeGreaterThan(8);
    const given = steps.flatMap((step) => {
      const [, indent = '', body = ''] = /^v1\n( *)with:\n((?:\1 +.*\n?)+)/.exec(step) ?? [];
      return [...body.matchAll(new RegExp(`^${indent}  ([\\w-]+):`, 'gm'))].map(
        ([, name = '']) => name,
      );
    });
    expect(given.length).toBeGreaterThan(8);
    expect(given.filter((name) => !(name in inputs))).toEqual([]);
    const asked = [...all.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => !(name in outputs))).toEqual([]);
  });
});
