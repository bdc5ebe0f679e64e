import { expect, it } from 'vitest';
import { requireSplittable } from '../../../src/commands/shards/require-splittable.ts';

type Asked = Parameters<typeof requireSplittable>[0];

const withRule = (overrides: object) =>
  ({
    tables: { plan: [], declared: [] },
    rules: [
      { name: 'hire_absent', source: 'builtin', severity: 'error', scope: null, sql: 'SELECT 1' },
      {
        name: 'own',
        source: 'rules/own.sql',
        severity: 'error',
        scope: 'person',
        sql: 'FROM events',
        ...overrides,
      },
    ],
  }) as unknown as Asked;

it('lets shards share what looks at one person at a time', () => {
  expect(() => requireSplittable(withRule({}))).not.toThrow();
  expect(() => requireSplittable(withRule({ scope: null, severity: 'off' }))).not.toThrow();
});

it.each([
  [
    'a rule that does not say where it looks',
    withRule({ scope: null }),
    /^The quality rule rules\/own\.sql .*header/,
  ],
  [
    'a rule over gate_events',
    withRule({ sql: 'FROM Gate_Events' }),
    /^The quality rule rules\/own\.sql .*gate_events/,
  ],
  [
    'a declared table',
    { ...withRule({}), tables: { plan: [], declared: [{ name: 'totals' }] } } as unknown as Asked,
    /^The table totals, /,
  ],
])('refuses %s', (_, asked, words) => {
  expect(() => requireSplittable(asked)).toThrow(words);
});
