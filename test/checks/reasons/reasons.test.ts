/**
 * Every reason not to pass, and what to do about it, as a person reads them at a terminal. `-u` rewrites reasons.txt;
 * docs/MESSAGES.md is made from it.
 */
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/commands/verdict.ts';
import { describeSteps } from '../../../src/report/next-step.ts';
import { outlineReport } from '../../../src/report/outline.ts';
import { aReport } from '../../support/report.ts';
import { EXAMPLES } from './examples.ts';

const blocks = Object.entries(EXAMPLES).map(([check, examples]) => {
  const told = examples.map((overrides) => {
    const report = aReport(overrides);
    const { headline } = outlineReport({ ...report, ...decide(report) });
    const steps = describeSteps(headline?.steps ?? []);
    const lines = (headline?.reasons ?? []).map((reason, at) => {
      const { words, command } = steps[at] ?? { words: 'NOTHING', command: null };
      return `  ${headline?.verdict}: ${reason}\n  next: ${words}${command === null ? '' : ` ${command}`}`;
    });
    return { verdict: headline?.verdict, text: lines.join('\n') };
  });
  return { check, told };
});

describe('the reasons of a verdict', () => {
  it('are told with what to do, each', async () => {
    const text = blocks.map(
      ({ check, told }) => `${check}\n${told.map((one) => one.text).join('\n')}`,
    );
    await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('reasons.txt');
  });

  it.each(blocks.map(({ check, told }) => [check, told] as const))(
    'have a next step, of %s',
    (_, told) => {
      for (const { verdict, text } of told) {
        expect(verdict).not.toBe('pass');
        expect(text).not.toContain('NOTHING');
        expect(text).not.toContain('Do what the message says');
      }
    },
  );
});
