/**
 * The corpus through every kind of block, in the forms that people read: whatever a check or a command
 * shows is text, also in blocks that no report uses today.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../../src/contracts/section.ts';
import type { ListedFinding } from '../../src/report/findings.ts';
import { FORMS } from '../../src/report/forms.ts';
import type { ListedDefect } from '../../src/report/listed-defects.ts';
import type { Outline } from '../../src/report/outline.ts';
import { HOSTILE_STRINGS, harmlessAs } from './strings.ts';

/** Each kind; the type asks for one that is added. */
function allBlocks(text: string): Readonly<Record<Block['kind'], Block>> {
  const rows = [{ cells: [text, text], sentence: text }];
  return {
    text: { kind: 'text', text },
    list: { kind: 'list', items: [text], total: 1 },
    facts: { kind: 'facts', header: [text, text], rows: [[text, text]] },
    table: { kind: 'table', header: [text, text], figures: [], rows, total: 1 },
    groups: {
      kind: 'groups',
      header: [text, text],
      figures: [],
      groups: [{ name: text, rows: [[text, text]], items: [text], total: 1 }],
    },
    chart: { kind: 'chart', series: [{ name: text, values: [1, 2], last: text }] },
    plot: {
      kind: 'plot',
      title: text,
      drawing: { shape: 'bars', rows: [{ name: text, base: 1, head: 2 }] },
    },
    choice: { kind: 'choice', title: text, command: text, options: [{ name: text, note: text }] },
  };
}

function anOutline(text: string): Outline {
  const blocks = Object.values(allBlocks(text));
  const cells: Block = {
    kind: 'table',
    header: [text],
    figures: [],
    rows: [{ cells: [text] }],
    total: 1,
  };
  const section: Section = { rank: 'failure', heading: text, folded: null, blocks };
  return {
    headline: {
      verdict: 'fail',
      reasons: [text],
      steps: [{ rank: 'failure', sentence: text, command: text }],
    },
    sections: [
      section,
      { ...section, rank: 'detail', heading: null, folded: text, blocks: [cells] },
    ],
    facts: [{ label: text, value: text, parts: [text] }],
    versions: text,
    files: [text],
    findings: [aListedFinding(text)],
    defects: [aListedDefect(text)],
    unlisted: 1,
    suites: [
      {
        name: text,
        tests: [{ name: text, outcome: 'failed', message: text, details: [text] }],
      },
    ],
    data: null,
  };
}

function aListedDefect(text: string): ListedDefect {
  const findings = [aListedFinding(text)];
  const followers = { count: 1, listed: findings };
  const said = { name: text, sentence: text };
  return { level: 'error', ...said, count: 1, findings, isElsewhere: false, followers };
}

function aListedFinding(text: string): ListedFinding {
  const said = { title: text, message: text, rule: text, about: [text] };
  return { check: 'quality', level: 'error', file: text, line: 1, ...said };
}

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Every tag, in order, but for what only sets a word as code. */
function skeleton(markup: string): string {
  return [...markup.matchAll(/<(?!\/?(?:code|span)>)[!/a-z?][^>]*>/gi)]
    .map(([tag]) => tag)
    .join('');
}

const TAG = /<[!/a-z][^>]*>/gi;
const SCRIPT = /<script[^>]*>.*?<\/script>/gs;

const options = { colour: false };
const CASES = HOSTILE_STRINGS.map(
  (text, at) => [at, JSON.stringify(text).slice(0, 40), String(text)] as const,
);

/** By the word, as many texts have the same. */
const harmless = new Map<string, string>();

function harmlessSkeleton(text: string): string {
  const word = harmlessAs(text);
  const known = harmless.get(word) ?? skeleton(html(FORMS.markdown(anOutline(word), options)));
  harmless.set(word, known);
  return known;
}

/** Every tag of the page, without the values of its attributes. */
async function tagsOfPage(text: string): Promise<string> {
  const page = (await FORMS.html(anOutline(text), options))
    .replace(SCRIPT, '<script>')
    .replace(/<\/?code>/g, '')
    .replace(/"[^"]*"/g, '""');
  return [...page.matchAll(TAG)].map(([tag]) => tag).join('');
}

const HARMLESS_PAGE = await tagsOfPage('harmless');
const HARMLESS_LINES = FORMS.human(anOutline('harmless'), options).split('\n').length;

describe('hostile text in a block', () => {
  it.each(CASES)('%i %s is text in Markdown', (_at, _name, text) => {
    const markup = html(FORMS.markdown(anOutline(text), options));
    // Of nothing at all there are fewer tags; of very much, the report says less.
    if (text.trim() !== '' && text.length < 1_000)
      expect(skeleton(markup)).toBe(harmlessSkeleton(text));
    // In code GitHub finds neither mentions nor links.
    const words = markup.replace(/<code>.*?<\/code>/gs, '');
    expect(words).not.toMatch(/@[A-Za-z0-9]/);
    expect(words).not.toMatch(/https?:\/\//);
  });

  it.each(CASES)('%i %s is text in the page', async (_at, _name, text) => {
    expect(await tagsOfPage(text)).toBe(HARMLESS_PAGE);
  });

  it.each(CASES)('%i %s is text in a terminal', (_at, _name, text) => {
    const human = FORMS.human(anOutline(text), options);
    expect(human).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(human.split('\n').length).toBe(HARMLESS_LINES);
  });
});
