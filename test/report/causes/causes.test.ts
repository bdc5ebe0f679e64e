/**
 * What somebody sees of a fault first: the terminal's first three lines, what of the comment is open, and the
 * first annotation. The expected files are for a person to read; `-u` rewrites them.
 */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatMarker } from '../../../src/bot/sticky-comment.ts';
import { listCauses } from '../../../src/checks/list-causes.ts';
import { decide } from '../../../src/commands/verdict.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderHuman } from '../../../src/report/human.ts';
import { outlineReport } from '../../../src/report/outline.ts';
import type { Report } from '../../../src/schema/types.ts';
import { runHere } from '../../support/command-line.ts';
import { writeConsumer } from '../../support/consumer.ts';
import { aReport } from '../../support/report.ts';
import { COMPARED_FAULTS } from './compared-faults.ts';
import { EVENT_FAULTS } from './event-faults.ts';
import { asLines, somePeople } from './people.ts';
import { REPOSITORY_FAULTS } from './repository-faults.ts';

const HEAD = 'c0ffee'.repeat(6).padEnd(40, '0');
const REPOSITORY = 'https://github.example/org/plan';
const SAID = {
  marker: formatMarker({ key: 'gate', headSha: HEAD, runId: 7001, attempt: 1 }),
  headSha: HEAD,
  runUrl: `${REPOSITORY}/actions/runs/7001`,
  links: { root: `${REPOSITORY}/blob/${HEAD}`, folder: '' },
};

function aFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'fault-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeConsumer(folder);
  return folder;
}

async function gate(folder: string, words: readonly string[] = []): Promise<Report> {
  const { stdout, stderr } = await runHere(folder, ['gate', '--format', 'json', ...words]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

/** As GitHub shows it before anything is clicked: no folded part, no footer, no marker. */
function visible(comment: string): string {
  return comment
    .replace(/<!--[\s\S]*?-->\n/, '')
    .replace(/<details>[\s\S]*?<\/details>\n*/g, '')
    .replace(/<sub>[\s\S]*?<\/sub>\n*/g, '')
    .trim();
}

async function expectShown(fault: string, report: Report): Promise<void> {
  const terminal = renderHuman(outlineReport(report), { colour: false }).split('\n').slice(0, 3);
  const [first] = annotations(report);
  const pinned =
    first === undefined
      ? `(no line) error: ${report.reasons.join('; ')}`
      : `${first.file}:${first.line} ${first.level}: ${first.title}\n${first.message}`;
  const shown = {
    'terminal.txt': terminal.join('\n'),
    'comment.md': visible(renderComment(report, SAID)),
    'annotation.txt': pinned,
  };
  for (const [file, text] of Object.entries(shown))
    await expect(`${text.trimEnd()}\n`).toMatchFileSnapshot(`expected/${fault}/${file}`);
}

/** Of each fault one thing is told as what is wrong. */
function countCauses(report: Report): number {
  return listCauses(report).filter(({ level }) => level === 'error').length;
}

describe('a fault in the events', () => {
  it.each(Object.entries(EVENT_FAULTS))('%s is told by its cause', async (name, spoil) => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'fixtures/valid/people.ndjson'), asLines(spoil(somePeople())));
    const report = await gate(folder);
    expect(report.verdict, report.reasons.join()).toBe('fail');
    expect(countCauses(report)).toBe(name === 'many-misspelt-and-another' ? 2 : 1);
    await expectShown(name, report);
  });

  it('is none where nothing is spoilt: then nothing is tried', async () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'fixtures/valid/people.ndjson'), asLines(somePeople()));
    const report = await gate(folder);
    expect(report.verdict, report.reasons.join()).toBe('pass');
    expect(report.quality?.causes).toEqual([]);
  });
});

describe('a fault around the events', () => {
  it.each(Object.entries(REPOSITORY_FAULTS))('%s is told by its cause', async (name, spoil) => {
    const folder = aFolder();
    const report = await gate(folder, spoil(folder));
    expect(report.verdict, report.reasons.join()).toBe('fail');
    expect(countCauses(report), report.reasons.join()).toBe(1);
    await expectShown(name, report);
  });
});

describe('a fault that needs a base', () => {
  it.each(Object.entries(COMPARED_FAULTS))('%s is told by its cause', async (name, find) => {
    const results = aReport(await find());
    const report = { ...results, ...decide(results) };
    expect(report.verdict, report.reasons.join()).toBe('fail');
    expect(countCauses(report), report.reasons.join()).toBe(1);
    await expectShown(name, report);
  });
});
