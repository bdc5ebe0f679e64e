/** The quality rules that a run asks for: the built-in ones, and a consumer's own beside them. */

import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import { sqlFilesIn } from '../../contracts/sql/sql-files.ts';
import { splitStatements } from '../../contracts/sql/sql-statements.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { readRuleHeader } from './rule-header.ts';
import {
  BUILTIN_RULES,
  DEFAULT_SEVERITY,
  findBuiltinRule,
  findConfigured,
  type RuleFile,
  type Severity,
} from './rules.ts';
import type { QualitySettings } from './settings.ts';

export interface QualityRule {
  readonly name: string;
  /** A rule that is off is reported, and not run. */
  readonly severity: Severity;
  /** What it finds, in a sentence; null where its file does not say. */
  readonly says: string | null;
  /** As `RuleHeader`. */
  readonly scope: 'person' | null;
  /** `builtin`, or the path of the file. */
  readonly source: string;
  /** One SELECT of event_id and message. */
  readonly sql: string;
}

/** @throws GateError QUALITY_RULES, QUALITY_RULE_HEADER, QUALITY_RULE_UNKNOWN */
export async function loadRules(
  settings: QualitySettings & SettingPlaces,
  workspace: Workspace,
): Promise<QualityRule[]> {
  const { 'quality.rules': folder, 'quality.severity': configured } = settings;
  const weighed = ({ severity, ...rule }: RuleFile, source: string): QualityRule => ({
    ...rule,
    severity: findConfigured(rule.name, configured) ?? severity ?? DEFAULT_SEVERITY,
    source,
  });
  const own = folder === null ? [] : await readOwnRules(folder, workspace);
  const rules = [
    ...BUILTIN_RULES.map((rule) => weighed(rule, 'builtin')),
    ...own.map(({ path, ...rule }) => weighed(rule, path)),
  ];
  const names = rules.map(({ name }) => name);
  for (const rule of Object.keys(configured)) {
    if (!names.includes(rule)) rejectUnknown(settings, rule, names);
  }
  return rules;
}

async function readOwnRules(
  folder: string,
  workspace: Workspace,
): Promise<(RuleFile & { readonly path: string })[]> {
  const { files, strays } = await sqlFilesIn(workspace, folder);
  const [stray] = strays;
  if (stray !== undefined)
    throw new GateError('QUALITY_RULES', {
      path: `${folder}/${stray}`,
      detail: `it would not be run; a rule lies in ${folder} itself, and its name ends in .sql`,
    });
  if (files.length === 0)
    throw new GateError('QUALITY_RULES', { path: folder, detail: 'there is no .sql file' });
  return Promise.all(
    files.map(async (file) => {
      const path = `${folder}/${file}`;
      const name = file.slice(0, -'.sql'.length);
      const reject = (detail: string): never => {
        throw new GateError('QUALITY_RULES', { path, detail });
      };
      if (!/^[a-z][a-z0-9_]*$/.test(name)) reject(`"${name}" is no rule name (a-z, 0-9 and _)`);
      if (findBuiltinRule(name) !== null) reject(`"${name}" is the name of a built-in rule`);
      const sql = await workspace.readText(path);
      if (splitStatements(sql).length === 0) reject('it holds no query');
      return { name, path, sql, ...readRuleHeader(sql, path) };
    }),
  );
}

function rejectUnknown(
  { findPlace }: SettingPlaces,
  rule: string,
  names: readonly string[],
): never {
  const meant = nearest(rule, names);
  throw new GateError('QUALITY_RULE_UNKNOWN', {
    place: findPlace('quality.severity', rule),
    rule,
    hint: meant === undefined ? ` Known are ${names.join(', ')}.` : ` Did you mean ${meant}?`,
  });
}
