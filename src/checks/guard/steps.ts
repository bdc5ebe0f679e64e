/** Which commits a change is compared between. */
import type { Repository } from '../../contracts/ports/repository.ts';
import type { PullRequestEvent, Subject } from '../../contracts/ports/trigger.ts';

export interface Steps {
  readonly from: string;
  readonly to: string;
}

export interface Compared {
  /** What the commits of a pull request show. */
  readonly own: readonly Steps[];
  /** What comes with a merge, or by a branch that no pull request is known of. */
  readonly arriving: readonly Steps[];
  /** From what it is told against to what is judged. */
  readonly whole: Steps;
}

/** @throws GateError BASE_UNKNOWN */
export async function findSteps(repository: Repository, subject: Subject): Promise<Compared> {
  switch (subject.kind) {
    case 'pull': {
      const own = await branchSteps(repository, subject.pull);
      const merged = await findMerge(repository, subject.pull);
      const arriving = merged === null ? [] : [merged];
      return { own, arriving, whole: merged ?? own[0] };
    }
    case 'group': {
      const { baseSha, headSha, pull } = subject;
      const whole = { from: baseSha, to: headSha };
      // A group that squashes has none of the commits of its pull request.
      const isHere = pull !== null && (await repository.commitAt(pull.headSha)) !== null;
      return { own: isHere ? await branchSteps(repository, pull) : [], arriving: [whole], whole };
    }
    case 'branch': {
      const arriving = await branchSteps(repository, subject);
      return { own: [], arriving, whole: arriving[0] };
    }
  }
}

async function branchSteps(
  repository: Repository,
  { baseSha, headSha }: Pick<PullRequestEvent, 'baseSha' | 'headSha'>,
): Promise<readonly [Steps, ...Steps[]]> {
  const [first, ...others] = await repository.mergeBases(baseSha, headSha);
  return [{ from: first, to: headSha }, ...others.map((from) => ({ from, to: headSha }))];
}

/**
 * The merge, where that is what this run judges: what it does to the target. Git follows a file that was
 * moved on one side, so that a change to an old name can arrive under a new one.
 */
async function findMerge(repository: Repository, pull: PullRequestEvent): Promise<Steps | null> {
  const [from, to] = [await repository.mergedInto(pull.headSha), await repository.head()];
  return from === null || to === null ? null : { from, to };
}
