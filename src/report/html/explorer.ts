/** What is wrong, causes first, and the list of all findings that the page's script fills, searches and filters. */
import { counted, formatCount } from '../../contracts/rate.ts';
import { plain } from '../../contracts/text/plain.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import type { ListedFinding } from '../findings.ts';
import type { ListedDefect } from '../listed-defects.ts';
import type { Outline } from '../outline.ts';
import { ruleId } from '../rule-id.ts';
import { embedJson, escapeHtml, sentenceHtml } from './escape.ts';

const MOST_DEFECTS = 200;
const MOST_OF_A_MESSAGE = 2_000;

export function explorer({ headline, defects, unlisted }: Outline): string[] {
  if (defects.length === 0) return [];
  return [
    '<section id="findings" aria-labelledby="findings-heading">',
    `<h2 id="findings-heading">${headingWords(defects)}</h2>`,
    ...(unlisted === 0
      ? []
      : [
          `<p class="muted">${counted(unlisted, 'more finding')} counted, and not listed: max-findings and quality-max-findings say how many are.</p>`,
        ]),
    ...defectList(defects, headline?.reasons ?? []),
    ...searchPart(defects),
    `<script type="application/json" id="data">${embedJson(pageData(defects))}</script>`,
    '</section>',
  ];
}

/** "86 findings of 2 defects, and 19 that follow" */
function headingWords(defects: readonly ListedDefect[]): string {
  const findings = defects.reduce((sum, { findings: own }) => sum + own.length, 0);
  const followers = defects.reduce((sum, each) => sum + each.followers.count, 0);
  const more = followers === 0 ? '' : `, and ${followersWords(followers)}`;
  return `${counted(findings, 'finding')} of ${counted(defects.length, 'defect')}${more}`;
}

function followersWords(count: number): string {
  return `${formatCount(count)} that ${count === 1 ? 'follows' : 'follow'}`;
}

/** @param said what the page has said already */
function defectList(defects: readonly ListedDefect[], said: readonly string[]): string[] {
  const rest = defects.length - MOST_DEFECTS;
  return [
    '<ol class="groups">',
    ...defects.slice(0, MOST_DEFECTS).map((defect, at) => defectItem(defect, at, said)),
    '</ol>',
    ...(rest > 0
      ? [`<p class="muted">${counted(rest, 'more defect')} in the list below.</p>`]
      : []),
  ];
}

function defectItem(defect: ListedDefect, at: number, said: readonly string[]): string {
  const { level, name, sentence, count, findings, followers } = defect;
  const [first] = findings as [ListedFinding];
  const files = new Set(findings.map(({ file }) => file)).size;
  const where = `${counted(count, 'finding')} in ${counted(files, 'file')}`;
  const more = followers.count === 0 ? '' : `, and ${followersWords(followers.count)}`;
  const place = `<code>${escapeHtml(`${first.file}:${first.line}`)}</code>`;
  const words = sentenceHtml(shortened(sentence ?? first.message, MOST_OF_A_MESSAGE));
  const isSaid = sentence !== null && said.includes(sentence);
  return [
    `<li><button type="button" class="pick" data-group="${at}">`,
    `<span class="tag ${level}">${level}</span> ${escapeHtml(name)}</button>`,
    ` <span class="muted">${where}${more}</span>`,
    ...(isSaid ? [] : [`<div>${sentence === null ? `${place} ` : ''}${words}</div>`]),
    '</li>',
  ].join('');
}

function searchPart(defects: readonly ListedDefect[]): string[] {
  const options = defects.map(
    ({ name, level, count }, at) =>
      `<option value="${at}">${escapeHtml(`${name} (${level}, ${formatCount(count)})`)}</option>`,
  );
  const follow = defects.some(({ followers }) => followers.listed.length > 0)
    ? '<option value="follows">what follows</option>'
    : '';
  return [
    '<form id="search" role="search" aria-label="Findings" hidden>',
    '<label>Search <input type="search" id="text" autocomplete="off" spellcheck="false" placeholder="file, event, person, words"></label>',
    `<label>Level <select id="level"><option value="">all</option><option value="error">errors</option><option value="warning">warnings</option>${follow}</select></label>`,
    `<label>Defect <select id="group"><option value="">all</option>${options.join('')}</select></label>`,
    '<button type="reset">Show all</button>',
    '</form>',
    '<p id="count" role="status"></p>',
    '<div id="list" class="list" role="listbox" tabindex="0" aria-label="Findings" hidden><div id="rows" role="presentation"></div></div>',
    '<div id="detail" class="chosen" role="status" hidden></div>',
    '<noscript><p class="muted">The list of all findings needs the script of this page.</p></noscript>',
  ];
}

/** Each name once: of 100,000 findings most share rule and file. Behind the findings of a defect what follows. */
function pageData(defects: readonly ListedDefect[]) {
  const files = createNames();
  const rules = createNames();
  const row = (at: number, finding: ListedFinding, follows: 0 | 1) => [
    at,
    rules.place(plain(ruleId(finding))),
    files.place(plain(finding.file)),
    finding.line,
    shortened(plain(finding.message), MOST_OF_A_MESSAGE),
    follows,
  ];
  const rows = defects.flatMap(({ findings, followers }, at) => [
    ...findings.map((finding) => row(at, finding, 0)),
    ...followers.listed.map((finding) => row(at, finding, 1)),
  ]);
  const levels = defects.map(({ level }) => level);
  return { levels, rules: rules.all(), files: files.all(), rows };
}

function createNames() {
  const places = new Map<string, number>();
  return {
    place(name: string): number {
      const known = places.get(name) ?? places.size;
      places.set(name, known);
      return known;
    },
    all: () => [...places.keys()],
  };
}
