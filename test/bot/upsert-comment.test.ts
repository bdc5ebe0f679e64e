import { beforeEach, describe, expect, it } from 'vitest';
import { formatMarker, parseMarker } from '../../src/bot/sticky-comment.ts';
import { type OwnComment, upsertComment } from '../../src/bot/upsert-comment.ts';
import { GitHubRefusal } from '../../src/contracts/github-refusal.ts';
import { aFakeGitHub, BOT, type FakeGitHub } from '../support/fake-github.ts';

const SHA = 'a'.repeat(40);

function own(runId: number, create = true) {
  const identity = { key: 'gate', headSha: SHA, runId, attempt: 1 };
  return { number: 1, identity, body: `${formatMarker(identity)}\nrun ${runId}\n`, create };
}

let said: string[];
beforeEach(() => {
  said = [];
});

function keep(github: FakeGitHub, comment: OwnComment) {
  return upsertComment(github, comment, { note: (text) => void said.push(text) });
}

function runsOf(github: FakeGitHub): (number | undefined)[] {
  return github.state.comments.map(({ body }) => parseMarker(body)?.runId);
}

describe('the comment', () => {
  it('is written, changed, left alone and not overwritten', async () => {
    const github = aFakeGitHub();
    expect(await keep(github, own(5))).toBe('written');
    expect(await keep(github, own(5))).toBe('kept');
    expect(await keep(github, own(6))).toBe('written');
    expect(await keep(github, own(4))).toBe('outdated');
    expect(runsOf(github)).toEqual([6]);
  });

  it('is one where it becomes the comment of somebody that the token did not name', async () => {
    const github = aFakeGitHub();
    const { create } = github.comments;
    github.comments.create = async (issue, body) => {
      const comment = await create(issue, body);
      github.state.comments = [{ ...comment, author: 'app[bot]' }];
      return { ...comment, author: 'app[bot]' };
    };
    expect(await keep(github, own(5))).toBe('written');
    expect(runsOf(github)).toEqual([5]);
  });

  it('is not made where none is wanted, and kept true where one is there', async () => {
    const github = aFakeGitHub();
    expect(await keep(github, own(5, false))).toBe('none');
    expect(github.requests).toEqual([]);
    await keep(github, own(5));
    expect(await keep(github, own(6, false))).toBe('written');
    expect(runsOf(github)).toEqual([6]);
  });

  it('is made again where somebody removed it between our look and our word', async () => {
    const github = aFakeGitHub({ comments: [{ id: 7, author: BOT, body: own(4).body }] });
    const { update } = github.comments;
    let first = true;
    github.comments.update = async (id, body) => {
      if (first) github.state.comments = [];
      first = false;
      return update(id, body);
    };
    expect(await keep(github, own(5))).toBe('written');
    expect(runsOf(github)).toEqual([5]);
  });

  it("is one, and the newer run's, where two runs write their first at once", async () => {
    for (const [mine, other] of [
      [5, 6],
      [6, 5],
    ] as const) {
      const github = aFakeGitHub();
      const { create } = github.comments;
      let first = true;
      github.comments.create = async (issue, body) => {
        if (first) {
          first = false;
          await create(issue, own(other).body);
        }
        return create(issue, body);
      };
      await keep(github, own(mine));
      expect(runsOf(github)).toEqual([6]);
    }
  });

  it('is written again where an older run overwrote it in the same moment', async () => {
    const github = aFakeGitHub({ comments: [{ id: 7, author: BOT, body: own(3).body }] });
    const { update } = github.comments;
    let first = true;
    github.comments.update = async (id, body) => {
      const done = await update(id, body);
      if (first) await update(id, own(4).body);
      first = false;
      return done;
    };
    await keep(github, own(5));
    expect(runsOf(github)).toEqual([5]);
  });

  it('gives up on a quarrel without end', async () => {
    const github = aFakeGitHub({ comments: [{ id: 7, author: BOT, body: own(3).body }] });
    const { update } = github.comments;
    github.comments.update = async (id, body) => {
      await update(id, body);
      return update(id, own(4).body);
    };
    expect(await keep(github, own(5))).toBe('written');
    expect(github.requests.length).toBeLessThan(20);
  });

  it('is refused where it cannot be written and cannot be told from one that is gone', async () => {
    const github = aFakeGitHub({ comments: [{ id: 7, author: BOT, body: own(3).body }] });
    github.comments.update = async () => false;
    await expect(keep(github, own(5))).rejects.toThrow(/write a comment.*pull-requests: write/);
    expect(runsOf(github)).toEqual([3]);
  });

  it('is true though another of ours cannot be removed', async () => {
    const github = aFakeGitHub({
      comments: [
        { id: 7, author: BOT, body: own(3).body },
        { id: 8, author: BOT, body: own(3).body },
      ],
    });
    const facts = { action: 'remove a comment', status: 403, detail: 'no', permission: null };
    github.comments.remove = () => Promise.reject(new GitHubRefusal(facts));
    await expect(keep(github, own(5))).rejects.toThrow('Could not remove a comment');
    expect(runsOf(github)).toEqual([5, 3]);
  });

  it('is made once where GitHub lists it late', async () => {
    const github = aFakeGitHub();
    github.comments.list = async () => [];
    expect(await keep(github, own(5))).toBe('written');
    expect(runsOf(github)).toEqual([5]);
  });

  it('says so where another of ours stays, whatever GitHub says of it', async () => {
    const two = [7, 8].map((id) => ({ id, author: BOT, body: own(3).body }));
    const github = aFakeGitHub({ comments: two });
    github.comments.remove = async () => undefined;
    await expect(keep(github, own(5))).rejects.toThrow('Could not remove a comment: 404');
    expect(runsOf(github)).toEqual([5, 3]);
  });

  it("is not somebody else's with our marker, and that is said", async () => {
    const fake = { id: 7, author: 'mallory', body: own(9).body };
    const github = aFakeGitHub({ comments: [fake, { ...fake, id: 8 }] });
    expect(await keep(github, own(5))).toBe('written');
    expect(github.state.comments.slice(0, 2)).toEqual([fake, { ...fake, id: 8 }]);
    expect(said).toEqual([
      "A comment by mallory has this gate's marker: it is not ours, and left alone.",
    ]);
  });
});
