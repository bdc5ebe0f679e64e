/** The findings by group, and the list of all of them that the page's script fills, searches and filters. */
import { counted, formatCount } from '../../contracts/rate.ts';
import { plain } from '../../contracts/text/plain.ts';
import { shortened } from '../../contracts/text/shortened.ts';
import type { ListedFinding } from '../findings.ts';
import type { Outline } from '../outline.ts';
import { ruleId } from '../rule-id.ts';
import { embedJson, escapeHtml } from './escape.ts';

interface FindingGroup {
  readonly rule: string;
  readonly level: ListedFinding['level'];
  readonly first: ListedFinding;
  count: number;
  readonly files: Set<string>;
}

const MOST_GROUPS = 200;
const MOST_OF_A_MESSAGE = 2_000;

export function explorer({ findings, unlisted }: Outline): string[] {
  if (findings.length === 0) return [];
  const groups = groupFindings(findings);
  return [
    '<section id="findings" aria-labelledby="findings-heading">',
    `<h2 id="findings-heading">${counted(findings.length, 'finding')} of ${counted(groups.length, 'kind')}</h2>`,
    ...(unlisted === 0
      ? []
      : [
          `<p class="muted">${counted(unlisted, 'more finding')} counted, and not listed: max-findings and quality-max-findings say how many are.</p>`,
        ]),
    ...groupList(groups),
    ...searchPart(groups),
    `<script type="application/json" id="data">${embedJson(pageData(findings))}</script>`,
    '</section>',
  ];
}

/** In order of their first finding. */
function groupFindings(findings: readonly ListedFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const rule = plain(ruleId(finding));
    const key = `${finding.level} ${rule}`;
    const group = groups.get(key) ?? {
      rule,
      level: finding.level,
      first: finding,
      count: 0,
      files: new Set(),
    };
    groups.set(key, group);
    group.count += 1;
    group.files.add(finding.file);
  }
  return [...groups.values()];
}

function groupList(groups: readonly FindingGroup[]): string[] {
  const rest = groups.length - MOST_GROUPS;
  return [
    '<ul class="groups">',
    ...groups.slice(0, MOST_GROUPS).map(groupItem),
    '</ul>',
    ...(rest > 0 ? [`<p class="muted">${counted(rest, 'more kind')} in the list below.</p>`] : []),
  ];
}

function groupItem({ rule, level, first, count, files }: FindingGroup, at: number): string {
  const place = `${first.file}:${first.line}`;
  return [
    `<li><button type="button" class="pick" data-group="${at}">`,
    `<span class="tag ${level}">${level}</span> ${escapeHtml(rule)}</button>`,
    ` <span class="muted">${counted(count, 'finding')} in ${counted(files.size, 'file')}, first</span>`,
    `<div><code>${escapeHtml(place)}</code> ${escapeHtml(shortened(first.message, 300))}</div></li>`,
  ].join('');
}

function searchPart(groups: readonly FindingGroup[]): string[] {
  const options = groups.map(
    ({ rule, level, count }, at) =>
      `<option value="${at}">${escapeHtml(`${rule} (${level}, ${formatCount(count)})`)}</option>`,
  );
  return [
    '<form id="search" role="search" aria-label="Findings" hidden>',
    '<label>Search <input type="search" id="text" autocomplete="off" spellcheck="false" placeholder="file, event, person, words"></label>',
    '<label>Level <select id="level"><option value="">all</option><option value="error">errors</option><option value="warning">warnings</option></select></label>',
    `<label>Kind <select id="group"><option value="">all</option>${options.join('')}</select></label>`,
    '<button type="reset">Show all</button>',
    '</form>',
    '<p id="count" role="status"></p>',
    '<div id="list" class="list" role="listbox" tabindex="0" aria-label="Findings" hidden><div id="rows" role="presentation"></div></div>',
    '<div id="detail" class="chosen" role="status" hidden></div>',
    '<noscript><p class="muted">The list of all findings needs the script of this page.</p></noscript>',
  ];
}

/** Each name once: of 100,000 findings most share rule and file. */
function pageData(findings: readonly ListedFinding[]) {
  const groups = new Map<string, number>();
  const files = new Map<string, number>();
  const names: (readonly [string, string])[] = [];
  const rows = findings.map((finding) => {
    const id = plain(ruleId(finding));
    const group = place(groups, `${finding.level} ${id}`);
    if (group === names.length) names.push([finding.level, id]);
    const message = shortened(plain(finding.message), MOST_OF_A_MESSAGE);
    return [group, place(files, plain(finding.file)), finding.line, message];
  });
  return { groups: names, files: [...files.keys()], rows };
}

function place(places: Map<string, number>, name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  places.set(name, places.size);
  return places.size - 1;
}
