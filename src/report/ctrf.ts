/** CTRF, the Common Test Report Format: the same tests as in JUnit XML, as JSON. */
import { PRODUCT, VERSION } from '../contracts/product.ts';
import { jsonWithoutCommands } from '../contracts/text/log-text.ts';
import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';
import type { Outline } from './outline.ts';
import type { SuiteTest } from './suites.ts';

const MOST_OF_A_LINE = 1_000;
const STATUS = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  undecided: 'other',
} as const;

/** A run of the gate is not timed test by test: the times that the form asks for are 0. */
export function renderCtrf({ suites }: Outline): string {
  const tests = suites.flatMap(({ name, tests }) =>
    tests.map((test) => ctrfTest(PRODUCT, name, test)),
  );
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const report = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    generatedBy: PRODUCT,
    results: {
      tool: { name: PRODUCT, version: VERSION },
      summary: {
        tests: tests.length,
        passed: count('passed'),
        failed: count('failed'),
        skipped: count('skipped'),
        pending: 0,
        other: count('other'),
        suites: suites.length,
        start: 0,
        stop: 0,
      },
      tests,
    },
  };
  return `${jsonWithoutCommands(JSON.stringify(report, null, 2))}\n`;
}

function ctrfTest(product: string, suite: string, test: SuiteTest) {
  const { name, outcome, message, details } = test;
  return {
    name: line(name),
    status: STATUS[outcome],
    duration: 0,
    suite: [product, suite],
    rawStatus: outcome,
    ...(message === null ? {} : { message: line(message) }),
    ...(details.length === 0 ? {} : { trace: details.map(line).join('\n') }),
  };
}

function line(text: string): string {
  return shortened(plain(text), MOST_OF_A_LINE);
}
