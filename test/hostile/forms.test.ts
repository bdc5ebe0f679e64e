/**
 * The corpus through the forms of other tools and through the page: whatever a fixture, a file name or a rule
 * holds is text there too, and none of it makes a file that its reader refuses.
 */
import { describe, expect, it } from 'vitest';
import { plain } from '../../src/contracts/text/plain.ts';
import type { Form } from '../../src/report/form-names.ts';
import { codeQualityProblems, junitProblems, sarifProblems } from '../support/published.ts';
import { rendered } from '../support/rendered.ts';
import { reportWith } from './report-with.ts';
import { HOSTILE_STRINGS } from './strings.ts';

const CASES = HOSTILE_STRINGS.map(
  (text, at) => [at, JSON.stringify(text).slice(0, 40), text] as const,
);

/** Every tag of a page, without the values of its attributes; but for what only sets a word as code. */
function skeleton(html: string): string {
  return [
    ...html
      .replace(/<script[^>]*>.*?<\/script>/gs, '<script>')
      .replace(/<\/?code>/g, '')
      .replace(/"[^"]*"/g, '""')
      .matchAll(/<[!/a-z][^>]*>/gi),
  ]
    .map(([tag]) => tag)
    .join('');
}

/** What the page's script is handed. */
function embedded(html: string): { rows: [number, number, number, string][]; files: string[] } {
  const [, json = ''] =
    /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

const HARMLESS = skeleton(await rendered(reportWith('harmless'), 'html'));

describe('hostile text in the page', () => {
  it.each(CASES)('%i %s opens and closes no tag, and is shown', async (_at, _name, text) => {
    const html = await rendered(reportWith(text), 'html');
    expect(skeleton(html)).toBe(HARMLESS);
    expect(embedded(html).files).toContain(plain(text));
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('hostile text in the forms of other tools', () => {
  it.each(CASES)('%i %s leaves each of them what it is', async (_at, _name, text) => {
    const report = reportWith(text);
    expect(sarifProblems(await rendered(report, 'sarif'))).toEqual([]);
    expect(codeQualityProblems(await rendered(report, 'gitlab'))).toEqual([]);
    expect(junitProblems(await rendered(report, 'junit'))).toEqual([]);
  });

  const FORMS: Exclude<Form, 'human'>[] = ['sarif', 'gitlab', 'junit', 'ctrf', 'html'];
  it.each(FORMS)('is no command to a runner in %s', async (form) => {
    for (const text of HOSTILE_STRINGS.slice(0, 30)) {
      const lines = (await rendered(reportWith(text), form)).split(/\r\n|\r|\n/);
      const obeyed = lines.filter((line) => /^\s*::/.test(line) || line.includes('##['));
      expect(obeyed, text).toEqual([]);
    }
  });
});
