/** Which settings of a config let more pass than before. */

import { partPatterns } from '../../events/fixture-patterns.ts';
import type { Config } from '../../project/config.ts';
import { COMMENT_MODES } from '../../project/config.ts';
import type { SettingKey } from '../../project/settings.ts';
import { type Severity, severityOf } from '../quality/rules.ts';
import { loosenedMeasuring } from './loosened-measuring.ts';
import { type Loosened, moved } from './loosened-setting.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { off: 0, warning: 1, error: 2 };

/**
 * Every setting but the two `max-findings`, which say how much is listed and decide nothing.
 * @returns what head lets pass that base did not, setting by setting
 */
export function loosenedSettings(base: Config, head: Config): Loosened[] {
  return [
    ...minimumRate(base, head),
    ...requiredTypes(base, head),
    ...severities(base, head),
    ...patterns('fixtures.valid', base.fixtures.valid, head.fixtures.valid),
    ...patterns('fixtures.invalid', base.fixtures.invalid, head.fixtures.invalid),
    ...named('schema', base.schema, head.schema),
    ...named('pipeline', base.pipeline, head.pipeline),
    ...asOf(base, head),
    ...moved('github.label', base.github.label, head.github.label),
    ...moved('github.history', base.github.history, head.github.history),
    ...comment(base, head),
    ...moved('golden.path', base.golden.path, head.golden.path),
    ...moved('quality.rules', base.quality.rules, head.quality.rules),
    ...moved('snapshots', base.snapshots, head.snapshots),
    ...loosenedMeasuring(base, head),
  ];
}

function minimumRate({ validation: base }: Config, { validation: head }: Config): Loosened[] {
  if (Number(head.minimumRate) >= Number(base.minimumRate)) return [];
  return [{ setting: 'validation.minimum-rate', base: base.minimumRate, head: head.minimumRate }];
}

function requiredTypes({ validation: base }: Config, { validation: head }: Config): Loosened[] {
  const dropped = base.requireTypes.filter((type) => !head.requireTypes.includes(type));
  if (dropped.length === 0) return [];
  return [
    { setting: 'validation.require-types', base: dropped.join(', '), head: 'no longer required' },
  ];
}

function severities({ quality: base }: Config, { quality: head }: Config): Loosened[] {
  const rules = [...new Set([...Object.keys(base.severity), ...Object.keys(head.severity)])].sort();
  return rules.flatMap((rule) => {
    const before = severityOf(rule, base.severity);
    const after = severityOf(rule, head.severity);
    if (WEIGHT[after] >= WEIGHT[before]) return [];
    return [
      { setting: 'quality.severity' as const, base: `${rule} ${before}`, head: `${rule} ${after}` },
    ];
  });
}

type Named = Config['schema'] | Config['pipeline'];

/**
 * Another schema may take what this one refuses, and SQL that is named no more is tested no more. What is
 * in their files is the change itself, which fixtures and goldens judge.
 */
function named(setting: SettingKey, base: Named, head: Named): Loosened[] {
  const nameOf = (own: Named) => (own.kind === 'builtin' ? 'builtin' : own.path);
  return moved(setting, nameOf(base), nameOf(head));
}

/** A pull request that falls silent is looked at less. */
function comment({ github: base }: Config, { github: head }: Config): Loosened[] {
  if (COMMENT_MODES.indexOf(head.comment) <= COMMENT_MODES.indexOf(base.comment)) return [];
  return [{ setting: 'github.comment', base: base.comment, head: head.comment }];
}

/** Events after the day are not looked at. */
function asOf({ asOf: base }: Config, { asOf: head }: Config): Loosened[] {
  if (head === null || (base !== null && head >= base)) return [];
  return [{ setting: 'as-of', base: base ?? 'the latest event', head }];
}

/** A pattern that is gone, and one more that leaves out, may each mean fewer fixtures. */
function patterns(
  setting: SettingKey,
  base: readonly string[],
  head: readonly string[],
): Loosened[] {
  const [before, after] = [partPatterns(base), partPatterns(head)];
  const gone = before.wanted.filter((glob) => !after.wanted.includes(glob));
  const left = after.left.filter((glob) => !before.left.includes(glob));
  return [
    ...gone.map((glob) => ({ setting, base: glob, head: 'not in the list' })),
    ...left.map((glob) => ({ setting, base: 'not in the list', head: `!${glob}` })),
  ];
}
