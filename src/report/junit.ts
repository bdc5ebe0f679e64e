/** JUnit XML, as Jenkins and GitLab read it: a suite for each check, a test for each of its trials. */
import { PRODUCT } from '../contracts/product.ts';
import { shortened } from '../contracts/text/shortened.ts';
import type { Outline } from './outline.ts';
import type { Suite, SuiteTest } from './suites.ts';
import { type Element, element, xmlDocument } from './xml.ts';

const MOST_OF_A_LINE = 1_000;

export function renderJunit({ suites }: Outline): string {
  const tests = suites.flatMap((suite) => suite.tests);
  const all = { name: PRODUCT, ...counts(tests) };
  return xmlDocument(element('testsuites', all, ...suites.map(suiteElement)));
}

function counts(tests: readonly SuiteTest[]) {
  const count = (outcome: SuiteTest['outcome']) =>
    tests.filter((test) => test.outcome === outcome).length;
  return { tests: tests.length, failures: count('failed'), errors: count('undecided') };
}

function suiteElement({ name, tests }: Suite): Element {
  const skipped = tests.filter(({ outcome }) => outcome === 'skipped').length;
  const cases = tests.map((test) =>
    element(
      'testcase',
      { classname: `${PRODUCT}.${name}`, name: line(test.name) },
      ...result(test),
    ),
  );
  return element('testsuite', { name, ...counts(tests), skipped }, ...cases);
}

function result({ outcome, message, details }: SuiteTest): Element[] {
  const text = details.map(line).join('\n');
  const attributes = { message: line(message ?? '') };
  switch (outcome) {
    case 'passed':
      // Warnings of a rule that only warns.
      return text === '' ? [] : [element('system-out', {}, text)];
    case 'skipped':
      return [element('skipped', attributes)];
    case 'failed':
      return [element('failure', { ...attributes, type: 'failure' }, text)];
    case 'undecided':
      return [element('error', { ...attributes, type: 'inconclusive' }, text)];
  }
}

function line(text: string): string {
  return shortened(text.replaceAll('\n', ' '), MOST_OF_A_LINE);
}
