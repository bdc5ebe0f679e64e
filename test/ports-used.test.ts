/** Functions name the ports that they use. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** What puts a run together: the context of the checks, which each takes its own from, and who make it. */
const ALL_PORTS = [
  'bot/bot-run.ts',
  'checks/context.ts',
  'checks/create-context.ts',
  'commands/changed.ts',
  'commands/evaluate.ts',
  'commands/gate.ts',
  'commands/perform-other.ts',
  'commands/perform.ts',
  'commands/reports.ts',
  'commands/run.ts',
  'commands/shards/by-invocation.ts',
  'commands/shards/merge.ts',
  'commands/shards/shard.ts',
  'run-action.ts',
  'wiring.ts',
];

it('all ports are handed only to what puts a run together', () => {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => {
      const text = readFileSync(path.join(src, file), 'utf8');
      return /(?<!<)\bports?: Ports\b|\}: Ports\b(?!\[)/.test(text);
    });
  expect(found.sort()).toEqual(ALL_PORTS);
});
