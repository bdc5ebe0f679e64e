/** The table of settings against everything that repeats it: a setting is never half there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../src/contracts/text/yaml-file.ts';
import { SETTINGS, type SettingKey } from '../../src/project/settings.ts';
import schema from '../../src/schema/config.schema.json' with { type: 'json' };
import { OWN_INPUTS } from '../support/own-inputs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Node {
  readonly properties?: Record<string, Node>;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly default?: unknown;
}

/** Dotted keys of the config's schema, with what it says of each. */
function keysOf(node: Node, prefix: string): [string, Node][] {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]): [string, Node][] => {
    const key = `${prefix}${name}`;
    if (child.properties === undefined) return [[key, child]];
    const below = keysOf(child, `${key}.`);
    // A text, or a map that has that text as its path, its command, or what it allows.
    if (!child.type?.includes('string')) return below;
    const same = [`${key}.path`, `${key}.run`, `${key}.allow`];
    return [[key, child], ...below.filter(([inner]) => !same.includes(inner))];
  });
}

const inSchema = keysOf(schema as Node, '');
const inDocs = [
  ...read('docs/CONFIG.md').matchAll(/^\| `([a-z.-]+)` \| `([a-z-]+)` \| (.+?) \|/gm),
];

describe('every setting', () => {
  it('is in the schema of the config file, and nothing else is', () => {
    expect(inSchema.map(([key]) => key).sort()).toEqual(SETTINGS.map(({ key }) => key).sort());
  });

  it('has the default that the schema of the config file names', () => {
    for (const [key, node] of inSchema.filter(([, node]) => node.default !== undefined)) {
      const row = SETTINGS.find((setting) => setting.key === (key as SettingKey));
      const reject = (detail: string): never => expect.unreachable(detail);
      expect([key, row?.kind.read(node.default, reject, readYaml)]).toEqual([
        key,
        row?.kind.byDefault,
      ]);
    }
  });

  it('is an input of the action, and the action has no other but its own', () => {
    const inputs = Object.keys(parse(read('action.yml')).inputs);
    expect(inputs.sort()).toEqual([...SETTINGS.map(({ name }) => name), ...OWN_INPUTS].sort());
  });

  it('is a row of docs/CONFIG.md, with its flag and the default that the help names', () => {
    expect(inDocs.map(([, key, name]) => `${key} ${name}`).sort()).toEqual(
      SETTINGS.map(({ key, name }) => `${key} ${name}`).sort(),
    );
    for (const { key, help } of SETTINGS) {
      const told = /\(default ([^ )]+)\)/.exec(help)?.[1];
      const documented = inDocs.find(([, documentedKey]) => documentedKey === key)?.[3];
      const [value] = documented?.replaceAll('`', '').split(';') ?? [];
      if (told !== undefined) expect([key, value]).toEqual([key, told]);
    }
  });
});
