/** What GitHub knows of an approval, given by a test. */
import type { ApprovalRecords } from '../../src/checks/guard/find-approval.ts';
import type { ApprovalEvent, Push } from '../../src/contracts/ports/github.ts';
import { BOT } from './github-server/a-github.ts';

export interface GivenRecords {
  approvalEvents: ApprovalEvent[];
  permissions: Record<string, 'admin' | 'write' | 'read'>;
  /** null: a server that keeps no record. */
  pushes: Push[] | null;
  /** Commits that GitHub signed for the bot. */
  ownCommits: string[];
  /** Commits that somebody made in the bot's name, and GitHub did not sign. */
  forgedCommits: string[];
}

export interface TestRecords extends ApprovalRecords {
  readonly given: GivenRecords;
}

export function approvalRecords(overrides: Partial<GivenRecords> = {}): TestRecords {
  const given: GivenRecords = {
    approvalEvents: [],
    permissions: {},
    pushes: [],
    ownCommits: [],
    forgedCommits: [],
    ...overrides,
  };
  return {
    given,
    login: async () => BOT,
    approvalEvents: async () => [...given.approvalEvents],
    permission: async (login) => given.permissions[login] ?? 'none',
    pushes: async () => given.pushes,
    commit: async (sha) => ({
      sha,
      author: [...given.ownCommits, ...given.forgedCommits].includes(sha) ? BOT : 'someone',
      signedByGitHub: given.ownCommits.includes(sha),
    }),
  };
}
