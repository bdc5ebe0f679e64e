/** The quality rules that a run asks for: the built-in ones, and a consumer's own beside them. */

import { GateError } from '../../contracts/errors.ts';
import type { Workspace } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { BUILTIN_RULES } from './builtin-rules.ts';
import { type BuiltinRule, RULE_SEVERITIES, type Severity, severityOf } from './rules.ts';
import type { QualitySettings } from './settings.ts';

export interface QualityRule {
  readonly name: string;
  /** A rule that is off is reported, and not run. */
  readonly severity: Severity;
  /** `builtin`, or the path of the file. */
  readonly source: string;
  /** One SELECT of event_id and message. */
  readonly sql: string;
}

/** @throws GateError QUALITY_RULES, QUALITY_RULE_UNKNOWN */
export async function loadRules(
  settings: QualitySettings & SettingPlaces,
  workspace: Workspace,
): Promise<QualityRule[]> {
  const { 'quality.rules': folder, 'quality.severity': severity } = settings;
  const builtin = Object.keys(RULE_SEVERITIES).map((name) => ({
    name,
    severity: severityOf(name, severity),
    source: 'builtin',
    sql: BUILTIN_RULES[name as BuiltinRule],
  }));
  const own = folder === null ? [] : await ownRules(folder, severity, workspace);
  const rules = [...builtin, ...own];
  const names = rules.map(({ name }) => name);
  for (const rule of Object.keys(severity)) {
    if (!names.includes(rule)) rejectUnknown(settings, rule, names);
  }
  return rules;
}

async function ownRules(
  folder: string,
  severity: QualitySettings['quality.severity'],
  workspace: Workspace,
): Promise<QualityRule[]> {
  const files = (await workspace.filesIn(folder)).filter((file) => file.endsWith('.sql'));
  if (files.length === 0)
    throw new GateError('QUALITY_RULES', { path: folder, detail: 'there is no .sql file' });
  return Promise.all(
    files.map(async (file) => {
      const path = `${folder}/${file}`;
      const name = file.slice(0, -'.sql'.length);
      const refuse = (detail: string): never => {
        throw new GateError('QUALITY_RULES', { path, detail });
      };
      if (!/^[a-z][a-z0-9_]*$/.test(name)) refuse(`"${name}" is no rule name (a-z, 0-9 and _)`);
      if (Object.hasOwn(RULE_SEVERITIES, name)) refuse(`"${name}" is the name of a built-in rule`);
      return {
        name,
        severity: severityOf(name, severity),
        source: path,
        sql: await workspace.readText(path),
      };
    }),
  );
}

function rejectUnknown({ placeOf }: SettingPlaces, rule: string, names: readonly string[]): never {
  const meant = nearest(rule, names);
  throw new GateError('QUALITY_RULE_UNKNOWN', {
    place: placeOf('quality.severity', rule),
    rule,
    hint: meant === undefined ? ` Known are ${names.join(', ')}.` : ` Did you mean ${meant}?`,
  });
}
