import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMarker,
  type Identity,
  parseMarker,
  planComment,
} from '../../src/bot/sticky-comment.ts';
import type { Comment } from '../../src/contracts/ports/github.ts';

const SHA = 'a'.repeat(40);
const OTHER_SHA = 'b'.repeat(40);
const BOT = 'github-actions[bot]';

function anIdentity(overrides: Partial<Identity> = {}): Identity {
  return { key: '.github/gate.yml', headSha: SHA, runId: 100, attempt: 1, ...overrides };
}

function bodyOf(identity: Identity, text = 'pass'): string {
  return `${formatMarker(identity)}\n${text}\n[run](https://github.com/o/r/actions/runs/${identity.runId})`;
}

function aComment(id: number, identity: Identity, overrides: Partial<Comment> = {}): Comment {
  return { id, author: BOT, body: bodyOf(identity), ...overrides };
}

function plan(comments: readonly Comment[], identity = anIdentity(), text = 'pass') {
  return planComment(comments, { identity, author: BOT, body: bodyOf(identity, text) });
}

describe('the marker', () => {
  it('names the run, whatever the key holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        const marker = formatMarker(anIdentity({ key }));
        expect(marker).not.toMatch(/[\r\n]/);
        expect(marker.slice('<!--'.length, -'-->'.length)).not.toContain('--');
        expect(parseMarker(`${marker}\ntext`)).toMatchObject({ headSha: SHA, runId: 100 });
      }),
      { seed: 505 },
    );
  });

  it.each([
    ['in the middle of a line', `x ${formatMarker(anIdentity())}`],
    ['on a later line', `hello\n${formatMarker(anIdentity())}\n`],
    ['with words after it', `${formatMarker(anIdentity())} and more`],
    ['of another gate', formatMarker(anIdentity()).replace('dc-event-gate', 'dc-event-gates')],
    ['without a commit', formatMarker(anIdentity({ headSha: 'HEAD' }))],
  ])('is none %s', (_where, body) => {
    expect(parseMarker(body)).toBeNull();
  });

  it('is read with the line ends that GitHub gives back', () => {
    expect(parseMarker(`${formatMarker(anIdentity())}\r\ntext`)).toMatchObject({ runId: 100 });
  });
});

describe('the comment', () => {
  it('is made where there is none of ours', () => {
    const others = [
      aComment(1, anIdentity(), { author: 'mallory' }),
      aComment(2, anIdentity({ key: 'another' })),
      { id: 3, author: BOT, body: 'hello' },
    ];
    expect(plan(others)).toEqual({ kind: 'create', remove: [] });
  });

  it('is changed where an older run wrote it', () => {
    const older = aComment(7, anIdentity({ runId: 99, headSha: OTHER_SHA }));
    expect(plan([older])).toEqual({ kind: 'update', id: 7, remove: [] });
    const attempt = aComment(7, anIdentity({ attempt: 1 }));
    expect(plan([attempt], anIdentity({ attempt: 2 }), 'fail')).toMatchObject({ kind: 'update' });
  });

  it('is left alone where a newer run wrote it', () => {
    const newer = aComment(7, anIdentity({ runId: 101 }));
    expect(plan([newer], anIdentity(), 'fail')).toEqual({ kind: 'outdated', id: 7, remove: [] });
    const attempt = aComment(7, anIdentity({ attempt: 3 }));
    expect(plan([attempt], anIdentity({ attempt: 2 }), 'fail')).toMatchObject({ kind: 'outdated' });
  });

  it('is left alone where it says the same of the same commit', () => {
    const same = aComment(7, anIdentity({ runId: 99 }));
    expect(plan([same])).toEqual({ kind: 'keep', id: 7, remove: [] });
    const crlf = { ...same, body: same.body.replaceAll('\n', '\r\n') };
    expect(plan([crlf])).toEqual({ kind: 'keep', id: 7, remove: [] });
    const ofAnother = aComment(7, anIdentity({ runId: 99, headSha: OTHER_SHA }));
    expect(plan([ofAnother])).toMatchObject({ kind: 'update' });
  });

  it("is one: of our own, the newest run's stays, and of one run's the oldest", () => {
    const comments = [
      aComment(1, anIdentity({ runId: 90 })),
      aComment(2, anIdentity({ runId: 95 })),
      aComment(3, anIdentity({ runId: 95 })),
      aComment(4, anIdentity({ runId: 95 }), { author: 'mallory' }),
    ];
    expect(plan(comments, anIdentity(), 'fail')).toEqual({ kind: 'update', id: 2, remove: [3, 1] });
  });

  it('ends as the newest run says, in whatever order runs look and write', () => {
    const runs = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(runs, (order) => {
        const comments: Comment[] = [];
        let next = 1;
        for (const runId of order) {
          const identity = anIdentity({ runId });
          const todo = plan(comments, identity, `run ${runId}`);
          const body = bodyOf(identity, `run ${runId}`);
          if (todo.kind === 'create') comments.push({ id: next++, author: BOT, body });
          if (todo.kind === 'update') {
            const at = comments.findIndex(({ id }) => id === todo.id);
            comments[at] = { id: todo.id, author: BOT, body };
          }
        }
        expect(comments).toHaveLength(1);
        expect(parseMarker(comments[0]?.body ?? '')?.runId).toBe(Math.max(...order));
      }),
      { seed: 506 },
    );
  });
});
