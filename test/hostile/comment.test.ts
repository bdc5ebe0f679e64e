/**
 * The corpus through every field of a report that a pull request can fill, rendered as GitHub renders: all
 * of it is text, and the comment is what it is without it.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../src/bot/sticky-comment.ts';
import { renderAlert, webhookBody } from '../../src/report/alert.ts';
import { renderComment } from '../../src/report/comment.ts';
import { reportWith } from './report-with.ts';
import { HOSTILE_STRINGS, harmlessAs } from './strings.ts';

const SAID = {
  marker: formatMarker({ key: 'gate', headSha: 'a'.repeat(40), runId: 5, attempt: 1 }),
  headSha: 'a'.repeat(40),
  runUrl: 'https://github.com/org/plan/actions/runs/5',
};

function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Every tag, in order: what the text is made of, whatever it says; but for what only sets a word as code. */
function skeleton(markup: string): string {
  return [...markup.matchAll(/<(?!\/?(?:code|span)>)[!/a-z?][^>]*>/gi)]
    .map(([tag]) => tag)
    .join('');
}

/** By the word, as many texts have the same. */
const harmless = new Map<string, string>();

function harmlessSkeleton(text: string): string {
  const word = harmlessAs(text);
  const known = harmless.get(word) ?? skeleton(html(renderComment(reportWith(word), SAID)));
  harmless.set(word, known);
  return known;
}

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
      if (text !== '' && String(text).length < 1_000)
        expect(skeleton(markup)).toBe(harmlessSkeleton(String(text)));
      expect(comment.match(/<!-- dc-event-gate /g)).toHaveLength(1);
      expect(parseMarker(comment)).toMatchObject({ runId: 5 });
      expect(comment.length).toBeLessThanOrEqual(65_536);
      expect(comment.isWellFormed()).toBe(true);
      // In code GitHub finds neither mentions nor links.
      const visible = markup.replaceAll(SAID.runUrl, '').replace(/<code>.*?<\/code>/gs, '');
      expect(visible).not.toMatch(/@[A-Za-z0-9]/);
      expect(visible).not.toMatch(/#[0-9]/);
      expect(visible).not.toMatch(/https?:\/\//);
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
