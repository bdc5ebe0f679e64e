/** The client as the action has it, speaking to GitHub on this machine: for what the bot decides. */
import { expect, onTestFinished } from 'vitest';
import { createGitHub } from '../../src/adapters/github/create-github.ts';
import type { GitHub } from '../../src/contracts/ports/github.ts';
import { aGitHub, type TestGitHub } from './github-server/a-github.ts';
import { startGitHubServer } from './github-server/server.ts';

export interface ServedGitHub {
  /** A test may replace a method by one that does something else in between. */
  readonly github: GitHub;
  /** What is there. */
  readonly there: TestGitHub;
  /** What was asked for and changes something, in order. */
  writes(): string[];
}

/** For one test. Nothing may have been said that GitHub would not understand. */
export async function aServedGitHub(): Promise<ServedGitHub> {
  const there = aGitHub();
  const server = await startGitHubServer(there.state);
  onTestFinished(async () => {
    await server.close();
    there.remove();
    expect(server.violations).toEqual([]);
  });
  const github = createGitHub('org/plan', {
    apiUrl: server.url,
    token: 'full',
    userAgent: 'test',
    now: () => 0,
    sleep: async () => undefined,
    budget: 10_000,
    note: () => undefined,
  });
  return {
    github,
    there,
    writes: () =>
      server.requests
        .map(({ operation }) => operation)
        .filter((operation) => !/^(?:GET|query) /.test(operation)),
  };
}
