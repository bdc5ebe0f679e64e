import { type PairedRule, totalAlpha } from '../../src/statistics/paired-rule.ts';

/**
 * The rule for each of `metrics` metrics, made so strict that Holm never takes an alarm back: with many
 * metrics it is better to take more pairs than to find a slowdown and drop it. Up to ten, at the default
 * levels, it is the rule itself.
 */
export function ruleForMetrics(rule: PairedRule, metrics: number, level: number): PairedRule {
  const share = Math.min(1, level / metrics / totalAlpha(rule));
  return { ...rule, looks: rule.looks.map((look) => ({ ...look, alpha: look.alpha * share })) };
}
