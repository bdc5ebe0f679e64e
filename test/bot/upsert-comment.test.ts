import { beforeEach, describe, expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../src/bot/sticky-comment.ts';
import { type OwnComment, upsertComment } from '../../src/bot/upsert-comment.ts';
import { GitHubRefusal } from '../../src/contracts/github-refusal.ts';
import { BOT } from '../support/github-server/a-github.ts';
import { aServedGitHub, type ServedGitHub } from '../support/served-github.ts';

const SHA = 'a'.repeat(40);

let served: ServedGitHub;
let number: number;
let said: string[];
beforeEach(() => {
  said = [];
});

/** A pull request with comments. */
async function aPullWith(...comments: { author: string; body: string }[]) {
  served = await aServedGitHub();
  const { github, there } = served;
  number = there.pull({ head: 'topic' });
  for (const { author, body } of comments) there.comment(number, author, body);
  return { github, comments: there.repository.comments };
}

function own(runId: number, create = true) {
  const identity = { key: 'gate', headSha: SHA, runId, attempt: 1 };
  return { number, identity, body: `${formatMarker(identity)}\nrun ${runId}\n`, create };
}

function ours(runId: number) {
  return { author: BOT, body: own(runId).body };
}

function keep(comment: OwnComment) {
  return upsertComment(served.github, comment, { note: (text) => void said.push(text) });
}

function findRuns(): (number | undefined)[] {
  return served.there.repository.comments.map(({ body }) => parseMarker(body)?.runId);
}

describe('the comment', () => {
  it('is written, changed, left alone and not overwritten', async () => {
    await aPullWith();
    expect(await keep(own(5))).toBe('written');
    expect(await keep(own(5))).toBe('kept');
    expect(await keep(own(6))).toBe('written');
    expect(await keep(own(4))).toBe('outdated');
    expect(findRuns()).toEqual([6]);
  });

  it('is one where it becomes the comment of somebody that the token did not name', async () => {
    const { github, comments } = await aPullWith();
    const { create } = github.comments;
    github.comments.create = async (issue, body) => {
      const comment = await create(issue, body);
      for (const written of comments) written.author = 'app[bot]';
      return { ...comment, author: 'app[bot]' };
    };
    expect(await keep(own(5))).toBe('written');
    expect(findRuns()).toEqual([5]);
  });

  it('is not made where none is wanted, and kept true where one is there', async () => {
    await aPullWith();
    expect(await keep(own(5, false))).toBe('none');
    expect(served.writes()).toEqual([]);
    await keep(own(5));
    expect(await keep(own(6, false))).toBe('written');
    expect(findRuns()).toEqual([6]);
  });

  it('is made again where somebody removed it between our look and our word', async () => {
    const { github, comments } = await aPullWith(ours(4));
    const { update } = github.comments;
    let first = true;
    github.comments.update = async (id, body) => {
      if (first) comments.length = 0;
      first = false;
      return update(id, body);
    };
    expect(await keep(own(5))).toBe('written');
    expect(findRuns()).toEqual([5]);
  });

  it("is one, and the newer run's, where two runs write their first at once", async () => {
    for (const [mine, other] of [
      [5, 6],
      [6, 5],
    ] as const) {
      const { github } = await aPullWith();
      const { create } = github.comments;
      let first = true;
      github.comments.create = async (issue, body) => {
        if (first) {
          first = false;
          await create(issue, own(other).body);
        }
        return create(issue, body);
      };
      await keep(own(mine));
      expect(findRuns()).toEqual([6]);
    }
  });

  it('is written again where an older run overwrote it in the same moment', async () => {
    const { github } = await aPullWith(ours(3));
    const { update } = github.comments;
    let first = true;
    github.comments.update = async (id, body) => {
      const done = await update(id, body);
      if (first) await update(id, own(4).body);
      first = false;
      return done;
    };
    await keep(own(5));
    expect(findRuns()).toEqual([5]);
  });

  it('gives up on a quarrel without end', async () => {
    const { github } = await aPullWith(ours(3));
    const { update } = github.comments;
    github.comments.update = async (id, body) => {
      await update(id, body);
      return update(id, own(4).body);
    };
    expect(await keep(own(5))).toBe('written');
    expect(served.writes().length).toBeLessThan(20);
  });

  it('is refused where it cannot be written and cannot be told from one that is gone', async () => {
    const { github } = await aPullWith(ours(3));
    github.comments.update = async () => false;
    await expect(keep(own(5))).rejects.toThrow(/write a comment.*pull-requests: write/);
    expect(findRuns()).toEqual([3]);
  });

  it('is true though another of ours cannot be removed', async () => {
    const { github } = await aPullWith(ours(3), ours(3));
    const facts = { action: 'remove a comment', status: 403, detail: 'no', permission: null };
    github.comments.remove = () => Promise.reject(new GitHubRefusal(facts));
    await expect(keep(own(5))).rejects.toThrow('Could not remove a comment');
    expect(findRuns()).toEqual([5, 3]);
  });

  it('is made once where GitHub lists it late', async () => {
    const { github } = await aPullWith();
    github.comments.list = async () => [];
    expect(await keep(own(5))).toBe('written');
    expect(findRuns()).toEqual([5]);
  });

  it('says so where another of ours stays, whatever GitHub says of it', async () => {
    const { github } = await aPullWith(ours(3), ours(3));
    github.comments.remove = async () => undefined;
    await expect(keep(own(5))).rejects.toThrow('Could not remove a comment: 404');
    expect(findRuns()).toEqual([5, 3]);
  });

  it("is not somebody else's with our marker, and that is said", async () => {
    const fake = { author: 'mallory', body: own(9).body };
    const { comments } = await aPullWith(fake, fake);
    expect(await keep(own(5))).toBe('written');
    expect(comments.slice(0, 2)).toEqual([
      expect.objectContaining(fake),
      expect.objectContaining(fake),
    ]);
    expect(said).toEqual([
      "A comment by mallory has this gate's marker: it is not ours, and left alone.",
    ]);
  });
});
