/**
 * The corpus through every field of a report that a pull request can fill, rendered as GitHub renders: all
 * of it is text, and the comment is what it is without it.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/adapters/runner/log.ts';
import { identityOf } from '../../src/core/github/sticky-comment.ts';
import { renderAlert, webhookBody } from '../../src/report/alert.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderHuman } from '../../src/report/human.ts';
import type { Report } from '../../src/schema/types.ts';
import {
  aDifference,
  aGolden,
  aGoldenCase,
  aQuality,
  aReport,
  aRule,
  aValidation,
} from '../support/report.ts';
import { HOSTILE_STRINGS } from './strings.ts';

const SAID = {
  identity: { key: 'gate', headSha: 'a'.repeat(40), runId: 5, attempt: 1 },
  runUrl: 'https://github.com/org/plan/actions/runs/5',
};

/** The text wherever a pull request can put one: names of files and cases, values, settings, labels, branches. */
function reportWith(text: string): Report {
  const finding = { file: text, line: 1, pointer: text, rule: text, message: text };
  const difference = aDifference({
    case: text,
    employee: text,
    plan: text,
    column: text,
    expected: text,
    actual: text,
    file: text,
    message: text,
  });
  return aReport({
    verdict: 'fail',
    reasons: [`a reason with ${text}`],
    validation: aValidation({
      invalid: 1,
      findingCount: 1,
      findings: [finding],
      // A custom schema may have types of its own, and an artifact says what it likes.
      byType: { [`type ${text}`]: { valid: 0, invalid: 1 } },
    }),
    golden: aGolden([
      aGoldenCase({
        name: text,
        status: 'different',
        differenceCount: 1,
        differences: [difference],
      }),
    ]),
    quality: aQuality([
      aRule({
        rule: text,
        severity: 'error',
        count: 1,
        findings: [
          {
            eventId: text,
            eventType: text,
            scenario: text,
            employee: text,
            effectiveDate: text,
            message: text,
            place: { file: text, line: 1 },
          },
        ],
      }),
    ]),
    guard: {
      base: 'b'.repeat(40),
      label: text,
      files: [{ path: text, status: 'modified' }],
      settings: [{ setting: 'golden.path', base: text, head: text }],
      approval: { state: 'approved', by: text, at: null, detail: null },
    },
    update: {
      status: 'committed',
      detail: text,
      commit: null,
      patch: null,
      files: [
        {
          file: text,
          added: 0,
          removed: 0,
          changed: 1,
          fault: null,
          columns: [{ column: text, rows: 1, sum: text, largest: text }],
        },
      ],
    },
    trend: { branch: text, series: [{ metric: text, values: [1, 2] }] },
  });
}

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Every tag, in order: what the text is made of, whatever it says. */
function skeleton(markup: string): string {
  return [...markup.matchAll(/<[!/a-z?][^>]*>/gi)].map(([tag]) => tag).join('');
}

const HARMLESS = skeleton(html(renderComment(reportWith('harmless'), SAID)));

describe('hostile text', () => {
  it('is there in numbers', () => {
    expect(new Set(HOSTILE_STRINGS).size).toBeGreaterThanOrEqual(150);
  });

  it.each(HOSTILE_STRINGS.map((text, at) => [at, JSON.stringify(text).slice(0, 40), text]))(
    '%i %s is text in a comment, and nothing else',
    (_at, _name, text) => {
      const comment = renderComment(reportWith(String(text)), SAID);
      const markup = html(comment);
      // The same tags as for a harmless word: nothing opened, nothing closed, no link, no image.
      // (Of nothing at all there are fewer; of very much, the comment says less.)
      if (text !== '' && String(text).length < 1_000) expect(skeleton(markup)).toBe(HARMLESS);
      expect(comment.match(/<!-- dc-event-gate /g)).toHaveLength(1);
      expect(identityOf(comment)).toMatchObject({ runId: 5 });
      expect(comment.length).toBeLessThanOrEqual(65_536);
      expect(comment.isWellFormed()).toBe(true);
      const visible = markup.replaceAll(SAID.runUrl, '');
      expect(visible).not.toMatch(/@[A-Za-z0-9]/);
      expect(visible).not.toMatch(/#[0-9]/);
      expect(visible).not.toMatch(/https?:\/\//);
    },
  );

  it.each(HOSTILE_STRINGS.map((text, at) => [at, JSON.stringify(text).slice(0, 40), text]))(
    '%i %s is no command in the log',
    (_at, _name, text) => {
      let log = '';
      const stdout = {
        write(chunk: string) {
          log += chunk;
        },
      };
      const console = createLog({ stdout, env: { NO_COLOR: '1' }, randomToken: () => 'T0KEN' });
      console.result(renderHuman(reportWith(String(text)), false));
      console.note(String(text));
      expect(commandsIn(log)).toEqual([]);
    },
  );

  it.each(HOSTILE_STRINGS.map((text, at) => [at, JSON.stringify(text).slice(0, 40), text]))(
    '%i %s is text in an alert and in a channel',
    (_at, _name, text) => {
      const report = reportWith(String(text));
      const alert = renderAlert(report, SAID, String(text), ['golden']);
      expect(alert.title).not.toMatch(/[\n\r]/);
      expect(alert.title.length).toBeLessThanOrEqual(256);
      expect(alert.body.length).toBeLessThanOrEqual(65_536);
      const facts = {
        report,
        state: 'failing' as const,
        repository: 'org/plan',
        branch: String(text),
        concerns: ['golden' as const],
        runUrl: SAID.runUrl,
        sha: 'a'.repeat(40),
      };
      const { text: message } = webhookBody('slack', facts) as { text: string };
      expect(message.replace(`<${SAID.runUrl}|The run>`, '')).not.toMatch(/[<>]/);
    },
  );
});

/** Lines that the runner would obey: outside of stop-commands, at the start of a line, or `##[` anywhere. */
function commandsIn(log: string): string[] {
  const found: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (token !== null) {
      if (line.trimStart() === `::${token}::`) token = null;
      continue;
    }
    const stop = /^::stop-commands::(T0KEN)$/.exec(line)?.[1];
    if (stop !== undefined) token = stop;
    else if (line.trimStart().startsWith('::') || line.includes('##[')) found.push(line);
  }
  return found;
}
