import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainAnswer } from '../../src/contracts/answer.ts';
import type { Plot, Section } from '../../src/contracts/section.ts';
import { FORMS } from '../../src/report/forms.ts';
import { embedJson } from '../../src/report/html/escape.ts';
import { type Outline, outlineAnswer, outlineReport } from '../../src/report/outline.ts';
import { rendered } from '../support/rendered.ts';
import { aFinding, aReport, aValidation } from '../support/report.ts';
import { aRichReport } from '../support/rich-report.ts';

const page = await rendered(aRichReport(), 'html');

/** The page of sections alone. */
function withSections(sections: readonly Section[]): Promise<string> {
  const outline: Outline = { ...outlineReport(aReport()), sections };
  return FORMS.html(outline, { colour: false });
}

const ofBlocks = (...blocks: Section['blocks']) =>
  withSections([{ rank: 'failure', heading: 'H', folded: null, blocks }]);

const plot = (drawing: Plot['drawing']): Plot => ({ kind: 'plot', title: 'T', drawing });

describe('the page', () => {
  it('lets nothing run or apply but its own script and style, named by digest', () => {
    const digests = (tag: string, kind: string) =>
      [...page.matchAll(new RegExp(`<${tag}${kind}>(.*?)</${tag}>`, 'gs'))]
        .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        .join(' ');
    expect(page.match(/<script type="module">/g)).toHaveLength(2);
    expect(/Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]).toBe(
      [
        "default-src 'none'",
        `script-src ${digests('script', ' type="module"')}`,
        `style-src ${digests('style', '')}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
    // An attribute of style would not apply, and one that runs would not run.
    expect(page).not.toMatch(/<[^>]*\s(?:style|on\w+)=/);
  });

  it('names no address', () => {
    expect(page).not.toMatch(/\bhttps?:|\bsrc=|\bhref=|url\(|@import/);
  });

  it('says the verdict, its reasons and what to do first', () => {
    const body = page.slice(page.indexOf('<body>'));
    const order = ['Fail', '1 of 2 golden cases', 'Next:', '18 findings of 5 defects', 'Summary'];
    const places = order.map((words) => body.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('opens what failed, and folds what warns and the details', () => {
    expect(page).toContain('<section class="rank-failure">\n<h2>Golden differences</h2>');
    expect(page).toContain('<details class="rank-warning"><summary>5 findings in the fixtures');
    expect(page).toContain('<details class="rank-detail"><summary>The last 5 runs');
  });

  it('of an answer without a verdict shows the answer', async () => {
    const answer = await FORMS.html(outlineAnswer(plainAnswer('wrote a <b>', {})), {
      colour: false,
    });
    expect(answer).toContain('<title>dc-event-gate</title>');
    expect(answer).toContain('<p>wrote a &lt;b&gt;</p>');
  });

  it('counts what it does not list', async () => {
    const items = Array.from({ length: 120 }, (_, at) => `item ${at}`);
    const html = await ofBlocks({ kind: 'list', items, total: 150 });
    expect(html.match(/<li>item/g)).toHaveLength(100);
    expect(html).toContain('50 more rows in the JSON report.');
    expect(page).toContain('6 more findings counted, and not listed');
    const findings = items
      .map((rule) => aFinding({ rule }))
      .concat(items.map((rule) => aFinding({ rule: `${rule} b` })));
    const validation = aValidation({ findings, findingCount: findings.length });
    expect(await rendered(aReport({ validation }), 'html')).toContain(
      '40 more defects in the list',
    );
  });
});

describe('a choice', () => {
  const choice = async (...names: string[]) => {
    const options = names.map((name) => ({ name, note: '3 differences' }));
    const block = { kind: 'choice', title: 'Accept', command: 'npx x update', options } as const;
    return (await ofBlocks(block)).replaceAll('&#39;', "'");
  };

  it('has a box for each name, and the command for all of them where no script runs', async () => {
    const html = await choice('graded-vesting', 'a b');
    expect(html).toContain('<input type="checkbox" value="graded-vesting"> graded-vesting</label>');
    expect(html).toContain("<code>npx x update graded-vesting 'a b'</code>");
  });

  it('gives a shell nothing to obey, and no name that is not what it looks like', async () => {
    const html = await choice("x'; rm -rf ~ #", '-rf', 'a\u202eb', 'a\nb');
    expect(html).toContain("<code>npx x update 'x'\\''; rm -rf ~ &#35;'</code>");
    expect(html.match(/its name cannot be pasted/g)).toHaveLength(3);
  });
});

describe('a drawing', () => {
  const heights = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, d]) => d);

  it('of two series has a line each, and the day from which they part', async () => {
    const series = [
      { name: 'expected', points: [['2024-01-05', 10] as const, ['2024-01-12', 20] as const] },
      { name: 'rebuilt', points: [['2024-01-05', 10] as const, ['2024-01-12', 10] as const] },
    ];
    const mark = { day: '2024-01-03', label: 'vesting of 2024-01-03' };
    const html = await ofBlocks(plot({ shape: 'curves', series, mark, moves: [] }));
    const [expected = '', rebuilt = ''] = heights(html, /class="curve series-\d" d="([^"]+)"/g);
    const [start, end] = [expected, rebuilt].map((path) => path.slice(1).split('L'));
    expect(start?.[0]).toBe(end?.[0]);
    // Upwards is towards 0.
    const y = (point = '') => Number(point.split(',')[1]);
    expect(y(start?.[1])).toBeLessThan(y(start?.[0]));
    expect(y(end?.[1])).toBe(y(end?.[0]));
    // The day is before the first week, and so is its line.
    const x = Number(/<line class="mark" x1="([\d.]+)"/.exec(html)?.[1]);
    expect(x).toBeLessThan(Number(start?.[0]?.split(',')[0]));
    expect(html).toContain('the difference begins with the vesting of 2024-01-03');
  });

  it('of one level line on one day is still a drawing', async () => {
    const series = [{ name: 'a', points: [['2024-01-05', 0] as const] }];
    const html = await ofBlocks(plot({ shape: 'curves', series, mark: null, moves: [] }));
    expect(html).toContain('<figure class="plot">');
    expect(html).not.toContain('NaN');
  });

  it('of pairs has every sample, the interval and the threshold', async () => {
    const pairs = [
      [100, 110],
      [102, 112],
    ] as const;
    const interval = { low: 1.08, high: 1.12 };
    const html = await ofBlocks(
      plot({ shape: 'samples', pairs, ratio: 1.1, interval, threshold: 1.02 }),
    );
    expect(html.match(/<circle class="series-0"/g)).toHaveLength(2);
    expect(html.match(/<circle class="series-1"/g)).toHaveLength(4);
    const [, low, high] =
      /<line class="interval" x1="([\d.]+)"[^>]* x2="([\d.]+)"/.exec(html)?.map(Number) ?? [];
    const threshold = Number(/<line class="mark" x1="([\d.]+)"/.exec(html)?.[1]);
    expect(threshold).toBeLessThan(low ?? 0);
    expect(low).toBeLessThan(high ?? 0);
    expect(html).toContain('Change +10.0 % (+8.0 % to +12.0 %, the bar)');
  });

  it('of work has two bars a row, as long as their figures', async () => {
    const rows = Array.from({ length: 22 }, () => ({ name: 'q.sql', base: 50, head: 100 }));
    const html = await ofBlocks(plot({ shape: 'bars', rows }));
    const widths = heights(html, /<rect class="series-\d"[^>]* width="([\d.]+)"/g).map(Number);
    expect(widths).toHaveLength(40);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBe(2);
    expect(html).toContain('2 more rows are in the table.');
  });

  it('of nothing is nothing', async () => {
    const html = await ofBlocks(
      plot({ shape: 'curves', series: [], mark: null, moves: [] }),
      plot({ shape: 'samples', pairs: [], ratio: null, interval: null, threshold: 1 }),
      plot({ shape: 'bars', rows: [] }),
      { kind: 'chart', series: [] },
    );
    expect(html).not.toContain('<svg');
  });

  it('is left out where a form cannot draw', async () => {
    const outline = outlineReport(aRichReport());
    const sections = outline.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ kind }) => kind !== 'plot'),
    }));
    expect(sections).not.toEqual(outline.sections);
    for (const form of ['human', 'markdown'] as const)
      expect(FORMS[form](outline, { colour: false })).toBe(
        FORMS[form]({ ...outline, sections }, { colour: false }),
      );
  });
});

describe('embedded JSON', () => {
  it('says the same, and holds nothing that ends a script', () => {
    const value = ['</script>', '<!--', '<script', '-->', ']]>', '\u2028', '&amp;', '##[group]x'];
    const text = embedJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).not.toMatch(/[<>&#\u2028]/);
  });
});
