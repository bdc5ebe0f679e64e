/** What does not fit says less, step by step, and is never cut. */
import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, renderComment } from '../../src/report/comment.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { outlineReport } from '../../src/report/outline.ts';
import { markdown } from '../support/rendered.ts';
import {
  aDifference,
  aFinding,
  aGolden,
  aGoldenCase,
  aReport,
  aValidation,
} from '../support/report.ts';

const SAID = {
  marker: '<!-- dc-event-gate key=gate -->',
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.example/org/plan/actions/runs/1',
};

/** As much as there can be, in words of a length. */
function aLongReport(word: string) {
  const many = <T>(item: T): T[] => Array.from({ length: 60 }, () => item);
  return aReport({
    verdict: 'fail',
    reasons: [word, word],
    validation: aValidation({
      invalid: 60,
      findingCount: 60,
      findings: many(aFinding({ file: word, message: word })),
    }),
    golden: aGolden([
      aGoldenCase({
        status: 'different',
        differences: many(aDifference({ case: word, expected: word, actual: word })),
        differenceCount: 60,
      }),
    ]),
    guard: {
      base: 'b'.repeat(40),
      label: word,
      files: many({ path: word, status: 'modified' as const }),
      settings: many({ setting: 'as-of', base: word, head: word }),
      breaks: many(word),
      checkout: [],
      approval: { state: 'missing', by: null, at: null, detail: null },
    },
  });
}

/** Tables whose rows have not as many cells as their heads, and sections that are opened and not closed. */
function cutIn(text: string): string[] {
  const cells = (line: string) => line.replace(/\\./g, '').split('|').length;
  const lines = text.split('\n');
  const torn = lines.filter((line, at) => {
    const before = lines[at - 1] ?? '';
    if (!line.startsWith('|')) return false;
    return !line.endsWith('|') || (before.startsWith('|') && cells(before) !== cells(line));
  });
  const count = (tag: string) => text.split(tag).length;
  return count('<details>') === count('</details>') ? torn : [...torn, '<details>'];
}

describe.each([
  ['one-byte', 'x'.repeat(200)],
  ['two-unit', '😀'.repeat(100)],
  ['three-byte', '鯨'.repeat(200)],
  ['escaped', '|`*<'.repeat(50)],
])('a report in %s characters', (_what, word) => {
  const report = aLongReport(word);
  const whole = markdown(report, Number.POSITIVE_INFINITY);

  it('keeps every limit, whole at each step', () => {
    const outline = outlineReport(report);
    const limits = [whole.length + 1];
    for (let limit = whole.length; limit > 20; limit = Math.floor(limit * 0.7)) limits.push(limit);
    const forms = new Set<string>();
    for (const limit of limits) {
      const text = renderMarkdown(outline, limit);
      expect(text.length).toBeLessThanOrEqual(Math.max(0, limit));
      if (forms.has(text)) continue;
      forms.add(text);
      expect(forms.size).toBeLessThanOrEqual(7);
      expect(cutIn(text)).toEqual([]);
      // It is the same to its last character, and with one less there is another.
      expect(renderMarkdown(outline, text.length) === text).toBe(true);
      limits.push(text.length - 1);
    }
    // Fifty rows, ten, three, counts, the first causes, the verdict, nothing.
    expect(forms.size).toBe(7);
  });

  it('keeps a limit of bytes', () => {
    const bytes = (text: string) => Buffer.byteLength(text);
    for (const limit of [65_535, 20_000, 5_000]) {
      const text = markdown(report, limit, bytes);
      expect(bytes(text)).toBeLessThanOrEqual(limit);
      expect(text).toContain('dc-event-gate');
      expect(cutIn(text)).toEqual([]);
    }
  });

  it('is a comment with its marker and its link, whatever is in between', () => {
    const body = renderComment(report, SAID);
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144);
    expect(body).toMatch(/^<!-- dc-event-gate .* -->\n### dc-event-gate: ❌ fail/);
    expect(body.trimEnd()).toMatch(/\(https:.*\)\.<\/sub>$/);
    expect(cutIn(body)).toEqual([]);
  });
});
