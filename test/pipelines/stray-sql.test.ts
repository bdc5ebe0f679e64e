/** SQL that looks as if it would be run, and lies where nobody reads it. */
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/checks/quality/load-rules.ts';
import { BUILTIN_SCRIPTS } from '../../src/pipelines/reference/scripts.ts';
import { loadScripts } from '../../src/pipelines/sql-folder/load-scripts.ts';
import { aFolder } from '../support/fixture-folder.ts';
import { workspaceAt } from '../support/outside.ts';

const RULE = "-- Never.\nSELECT event_id, 'x' AS message FROM events\n";
const pipelineOf = (files: Readonly<Record<string, string>>) =>
  loadScripts('sql', workspaceAt(aFolder(files)), BUILTIN_SCRIPTS);
const rulesOf = (files: Readonly<Record<string, string>>) =>
  loadRules(
    {
      'quality.rules': 'rules',
      'quality.severity': {},
      'quality.max-findings': 20,
      findPlace: (key) => key,
    },
    workspaceAt(aFolder(files)),
  );

describe('a folder of SQL', () => {
  it.each(['balances.SQL', 'deep/balances.sql', 'a/b/Balances.sql'])(
    'does not leave the built-in script in the place of %s',
    async (stray) => {
      const files = { 'sql/annual_limits.sql': '', [`sql/${stray}`]: '' };
      await expect(pipelineOf(files)).rejects.toThrow(`no step runs ${stray}`);
    },
  );

  it('may have other SQL in folders below', async () => {
    const { balances } = await pipelineOf({
      'sql/balances.sql': 'own',
      'sql/old/balances.sql': 'old',
      'sql/quality/mine.sql': RULE,
    });
    expect(balances.sql).toBe('own');
  });
});

describe('a folder of rules', () => {
  it.each(['other.SQL', 'deep/other.sql', 'a/b/c/other.sql'])(
    'says that %s would not be run',
    async (stray) => {
      await expect(rulesOf({ 'rules/fine.sql': RULE, [`rules/${stray}`]: RULE })).rejects.toThrow(
        `rules/${stray}: it would not be run; a rule lies in rules itself, and its name ends in .sql`,
      );
    },
  );

  it('may hold what is no SQL', async () => {
    const rules = await rulesOf({
      'rules/fine.sql': RULE,
      'rules/README.md': '',
      'rules/deep/a.csv': '',
    });
    expect(rules.map(({ name }) => name)).toContain('fine');
  });
});
