/** What the header of a rule's file says, of ours and of a team's own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/checks/quality/load-rules.ts';
import { readRuleHeader } from '../../../src/checks/quality/rule-header.ts';
import { BUILTIN_RULES, type Severity } from '../../../src/checks/quality/rules.ts';
import type { Workspace } from '../../../src/contracts/ports.ts';

const domain = readFileSync(path.resolve(import.meta.dirname, '../../../docs/DOMAIN.md'), 'utf8');

/** [rule, severity] of each row of docs/DOMAIN.md. */
const documented = [...domain.matchAll(/^\| `([a-z0-9_]+)` \| (error|warning) \|/gm)].map(
  ([, rule, severity]) => [rule, severity],
);

describe('a built-in rule', () => {
  it('has the severity and the place that docs/DOMAIN.md gives it', () => {
    expect(documented.length).toBeGreaterThanOrEqual(27);
    expect(BUILTIN_RULES.map(({ name, severity }) => [name, severity])).toEqual(documented);
  });

  it('says that it looks at one person at a time, and at nothing else', () => {
    const read = (scope: string) => readRuleHeader(`-- Scope: ${scope}\nSELECT 1`, 'rules/a.sql');
    expect(read('person').scope).toBe('person');
    expect(() => read('year')).toThrow('rules/a.sql:1: "year" is not a scope (person is).');
  });

  it.each(BUILTIN_RULES)('says in a sentence what it finds: $name', ({ sql, says }) => {
    expect(says).toMatch(/^[A-Z].*[^.]\.$/);
    expect(sql.split('\n').slice(0, 2)).toEqual([
      `-- Says:     ${says}`,
      expect.stringMatching(/^-- Severity: (?:error|warning)$/),
    ]);
  });
});

describe('the header of a rule', () => {
  it.each([
    ['both', '-- Severity: warning\n-- Says: Late pay.\nSELECT 1', 'warning', 'Late pay.'],
    ['neither', 'SELECT 1', null, null],
    ['another comment', '-- Payrolls are numbered.\n\nSELECT 1', null, null],
    ['words with spaces around', '  --severity :  error  \r\nSELECT 1', 'error', null],
    ['a comment within the query', 'SELECT 1\n-- Severity: fatal', null, null],
  ])('with %s is read', (_, sql, severity, says) => {
    expect(readRuleHeader(sql, 'rules/a.sql')).toEqual({ severity, says, scope: null });
  });

  it.each([
    [
      'an unknown severity',
      '-- Ours.\n-- Severity: fatal\nSELECT 1',
      /^rules\/a\.sql:2: "fatal" is/,
    ],
    [
      'off, which only a config can say',
      '-- Severity: off\nSELECT 1',
      /^rules\/a\.sql:1: "off" is/,
    ],
    ['no severity', '-- Severity:\nSELECT 1', /^rules\/a\.sql:1: "" is/],
    [
      'two severities',
      '-- Severity: error\n\n-- Severity: error\nSELECT 1',
      /^rules\/a\.sql:3: a second severity\./,
    ],
    ['an empty sentence', '-- Says:  \nSELECT 1', /^rules\/a\.sql:1: the sentence is empty\./],
    [
      'two sentences',
      '-- Says: A.\n-- Says: B.\nSELECT 1',
      /^rules\/a\.sql:2: a second sentence\./,
    ],
  ])('with %s is an error with file and line', (_, sql, message) => {
    expect(() => readRuleHeader(sql, 'rules/a.sql')).toThrow(message);
  });
});

describe("a team's own rule", () => {
  async function severityIn(sql: string, configured: Readonly<Record<string, Severity>>) {
    const workspace = {
      filesIn: async () => ['late_pay.sql'],
      directories: async () => [],
      readText: async () => sql,
    };
    const settings = {
      'quality.rules': 'rules',
      'quality.severity': configured,
      'quality.max-findings': 0,
      findPlace: (key: string) => key,
    };
    const rules = await loadRules(settings, workspace as unknown as Workspace);
    expect(rules.slice(0, -1).map(({ name }) => name)).toEqual(
      BUILTIN_RULES.map(({ name }) => name),
    );
    return rules.at(-1);
  }

  it.each([
    ['its header', '-- Severity: warning\nSELECT 1', {}, 'warning'],
    [
      'the config, whatever its header',
      '-- Severity: warning\nSELECT 1',
      { late_pay: 'error' },
      'error',
    ],
    ['the default where neither says any', 'SELECT 1', {}, 'error'],
  ] as const)('has the severity of %s', async (_, sql, configured, severity) => {
    expect(await severityIn(sql, configured)).toMatchObject({ name: 'late_pay', severity });
  });

  it('brings its sentence along', async () => {
    expect(await severityIn('-- Says: Pay that came late.\nSELECT 1', {})).toMatchObject({
      says: 'Pay that came late.',
      source: 'rules/late_pay.sql',
    });
  });

  it.each(['', '\n', '-- Severity: error\n/* SELECT 1 */ ;\n'])(
    'without a query is an error: %j',
    (sql) =>
      expect(severityIn(sql, {})).rejects.toThrow(/^rules\/late_pay\.sql: it holds no query\. /),
  );

  it('with a malformed header is an error with file and line', async () => {
    await expect(severityIn('\n-- Severity: fatal\nSELECT 1', {})).rejects.toThrow(
      /^rules\/late_pay\.sql:2: "fatal" is not a severity\. The header of a rule may have/,
    );
  });
});
