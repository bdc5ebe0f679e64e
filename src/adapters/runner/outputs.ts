/** The outputs of action.yml. */
import { setOutput } from '@actions/core';
import { shortened } from '../../contracts/text/shortened.ts';

/** @internal A test holds action.yml to it. */
export const OUTPUTS = [
  'verdict',
  'validation-rate',
  'golden-match',
  'report-json',
  'report-markdown',
  'report-html',
  'report-sarif',
  'report-junit',
  'report-ctrf',
  'report-gitlab',
  'reason',
] as const;

type OutputName = (typeof OUTPUTS)[number];
export type RunnerOutputs = Readonly<Partial<Record<OutputName, string>>>;

/**
 * UTF-16 units of one output. A job may hand on 1 MB in all, so ours leave room for others'.
 * @internal Tests go to the limit.
 */
export const OUTPUT_LIMIT = 16_384;

/**
 * @throws Error where the runner's file cannot be written. Without GITHUB_OUTPUT there is nobody to
 * hand them to, and nothing happens.
 */
export function writeOutputs(env: NodeJS.ProcessEnv, outputs: RunnerOutputs): void {
  if (!env.GITHUB_OUTPUT) return;
  for (const name of OUTPUTS) {
    const value = outputs[name];
    if (value !== undefined) setOutput(name, shortened(value, OUTPUT_LIMIT));
  }
}
