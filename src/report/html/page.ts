/**
 * The report as one page: everything is in it, nothing is fetched, and nothing runs but the page's own
 * script, which its policy names by digest.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { PRODUCT } from '../../contracts/product.ts';
import { describeSteps, type StepWords } from '../next-step.ts';
import type { Headline, Outline } from '../outline.ts';
import choiceStyle from './browser/choice.css';
import choose from './browser/choose.browser.js';
import script from './browser/page.browser.js';
import pageStyle from './browser/page.css';
import partsStyle from './browser/parts.css';
import { escapeHtml, sentenceHtml } from './escape.ts';
import { explorer } from './explorer.ts';
import { factsPart, sectionsPart } from './sections.ts';

/** Each is a module of its own. */
const SCRIPTS = [script, choose];
const style = `${pageStyle}${partsStyle}${choiceStyle}`;

const VERDICTS = {
  pass: { words: 'Pass', sign: '✓' },
  fail: { words: 'Fail', sign: '✗' },
  inconclusive: { words: 'Could not decide', sign: '?' },
} as const;

export function renderHtml(outline: Outline): string {
  const { headline, sections, facts, versions } = outline;
  const verdict = headline === null ? null : VERDICTS[headline.verdict].words;
  const title = [PRODUCT, verdict].filter(Boolean).join(': ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    ...(headline === null ? [`<header><h1>${PRODUCT}</h1></header>`] : headerPart(headline)),
    '<main>',
    ...explorer(outline),
    ...sectionsPart(sections),
    ...factsPart(facts),
    '</main>',
    ...(versions === null ? [] : [`<footer><p>${escapeHtml(versions)}</p></footer>`]),
    ...SCRIPTS.map((text) => `<script type="module">${text}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function headerPart({ verdict, reasons, steps }: Headline): string[] {
  const { words, sign } = VERDICTS[verdict];
  const next = describeSteps(steps);
  return [
    `<header class="${verdict}">`,
    `<h1><span class="badge"><span aria-hidden="true">${sign}</span> ${words}</span> ${PRODUCT}</h1>`,
    '<ul class="reasons">',
    ...reasons.map((reason, at) => `<li>${sentenceHtml(reason)}${nextPart(next[at] ?? null)}</li>`),
    '</ul>',
    '</header>',
  ];
}

function nextPart(step: StepWords | null): string {
  if (step === null) return '';
  const { words, command } = step;
  const typed = command === null ? '' : ` <code>${escapeHtml(command)}</code>`;
  return `<p class="next"><strong>Next:</strong> ${sentenceHtml(words)}${typed}</p>`;
}

function policy(): string {
  return [
    "default-src 'none'",
    `script-src ${SCRIPTS.map((text) => `'sha256-${base64(text)}'`).join(' ')}`,
    `style-src 'sha256-${base64(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}
