/** A file that is not what it stands for cannot be judged; then nothing else is judged by it either. */
import { NO_RESULTS } from '../checks/checks.ts';
import { inspectContent } from '../checks/content/inspect-content.ts';
import type { GitHubFacts } from '../checks/context.ts';
import type { Part, ReadSettings } from '../checks/list-read-files.ts';
import type { Ports } from '../contracts/ports.ts';
import type { ContentReport, Report } from '../schema/types.ts';
import { createReport } from './evaluate.ts';

export interface ContentQuestion {
  readonly command: Report['command'];
  readonly config: ReadSettings;
  readonly parts: readonly Part[];
  readonly facts?: GitHubFacts;
}

/** @param judge what is done where every file holds its content */
export async function judgeContent(
  ports: Pick<Ports, 'workspace' | 'environment'>,
  { command, config, parts, facts = NO_RESULTS }: ContentQuestion,
  judge: () => Promise<Report>,
): Promise<Report> {
  const content = await inspectContent(ports, config, parts);
  if (content.standIns.length === 0) return { ...(await judge()), content };
  return contentReport(ports, command, content, facts);
}

/** Where a file does not hold its content. */
export function contentReport(
  { environment }: Pick<Ports, 'environment'>,
  command: Report['command'],
  content: ContentReport,
  { guard, update, trend, evolution = null }: GitHubFacts,
): Report {
  const results = { ...NO_RESULTS, content, evolution, guard, update, trend };
  return createReport(command, results, environment, null);
}
