import { describe, expect, it } from 'vitest';
import { findAskedCases } from '../../src/bot/asked-cases.ts';
import type { ApprovalEvent, TimedComment } from '../../src/contracts/ports/github.ts';

const LABEL = 'update-baselines';
const THERE = ['a', 'b', 'two words', "it's"];
const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString();

const labeled = (minute: number, actor = 'ada'): ApprovalEvent => ({
  kind: 'labeled',
  label: LABEL.toUpperCase(),
  actor,
  at: at(minute),
});

function said(body: string, overrides: Partial<TimedComment> = {}): TimedComment {
  return { id: 1, author: 'ada', body, at: at(20), editedAt: at(20), ...overrides };
}

function ask(
  comments: readonly TimedComment[],
  events: readonly ApprovalEvent[] = [labeled(30)],
  config: string | null = null,
) {
  return findAskedCases({
    github: {
      approvalEvents: async () => [...events],
      comments: { list: async () => [...comments] },
    },
    number: 7,
    label: LABEL,
    by: 'ada',
    config,
    there: THERE,
  });
}

describe('the cases of an update', () => {
  it.each([
    ['plain', 'dc-event-gate golden update b a b', ['b', 'a']],
    [
      'as the page gives it',
      "npx dc-event-gate golden update a 'two words' 'it'\\''s'",
      ['a', 'two words', "it's"],
    ],
    [
      'in a block of code, among other words',
      'Looks right.\r\n```sh\r\n$ npx dc-event-gate golden update a\r\n```',
      ['a'],
    ],
    ['in backticks', '`dc-event-gate golden update a`', ['a']],
    ['on two lines', 'dc-event-gate golden update a\ndc-event-gate golden update b', ['a', 'b']],
    ['all, where none is named', 'dc-event-gate golden update', []],
    ['all, where nobody asks for less', 'please update a', []],
  ])('are named %s', async (_, body, names) => {
    expect(await ask([said(body)])).toEqual({ kind: 'cases', names });
  });

  it.each([
    ['plans/a.yml', 'plans/a.yml'],
    ["plans/it's a.yml", "'plans/it'\\''s a.yml'"],
  ])('are named by the line of the page, which names the config: %s', async (config, word) => {
    const line = `npx dc-event-gate golden update --config ${word} a b`;
    expect(await ask([said(line)], undefined, config)).toEqual({
      kind: 'cases',
      names: ['a', 'b'],
    });
    const unclear = { kind: 'unclear', reason: expect.stringContaining(`--config ${word} CASE`) };
    expect(await ask([said(line.replace(word, `${word}x`))], undefined, config)).toMatchObject(
      unclear,
    );
    expect(await ask([said(line)], undefined, 'plans/b.yml')).toMatchObject({ kind: 'unclear' });
    expect(await ask([said(line)])).toMatchObject({ kind: 'unclear' });
  });

  it.each([
    'dc-event-gate golden update $(rm -rf /)',
    'dc-event-gate golden update a; rm -rf /',
    'dc-event-gate golden update a && b',
    'dc-event-gate golden update --golden-path /etc a',
    'dc-event-gate golden update "a"',
    "dc-event-gate golden update 'a",
    'dc-event-gate golden update a > b',
    'dc-event-gate golden update a `b`',
  ])('are not guessed from %s', async (body) => {
    expect(await ask([said(body)])).toMatchObject({
      kind: 'unclear',
      reason: expect.stringContaining('only names of cases are read'),
    });
  });

  it.each([
    ['c', '"c"'],
    ['../../etc', '"../../etc"'],
    ["'x\u202e@octocat'", 'is not there'],
    ['1 2 3 4 5 6 7', ' and 2 more'],
  ])('that are not there are told: %s', async (names, told) => {
    const asked = await ask([said(`dc-event-gate golden update a ${names}`)]);
    expect(asked).toMatchObject({ kind: 'unclear', reason: expect.stringContaining(told) });
    expect(JSON.stringify(asked)).not.toContain('\u202e');
  });

  it('are those of the newest comment of who set the label, since it came or went before', async () => {
    const old = said('dc-event-gate golden update b', { at: at(5), editedAt: at(5) });
    const other = said('dc-event-gate golden update b', { author: 'mallory' });
    const late = said('dc-event-gate golden update b', { at: at(31), editedAt: at(31) });
    const own = said('dc-event-gate golden update a');
    const gone: ApprovalEvent = { kind: 'unlabeled', label: LABEL, actor: 'bot', at: at(10) };
    const events = [labeled(8), gone, labeled(30)];
    expect(await ask([old, own, other, late], events)).toEqual({ kind: 'cases', names: ['a'] });
    expect(await ask([old, other, late], events)).toEqual({ kind: 'cases', names: [] });
    const newer = said('dc-event-gate golden update b', { at: at(25), editedAt: at(25) });
    expect(await ask([own, newer], events)).toEqual({ kind: 'cases', names: ['b'] });
  });

  it('are not known where the comment was edited after the label was set', async () => {
    const edited = said('dc-event-gate golden update a', { editedAt: at(31) });
    expect(await ask([edited])).toMatchObject({
      kind: 'unclear',
      reason: expect.stringContaining('edited after the label was set; set it again'),
    });
  });
});
