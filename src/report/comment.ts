/** The comment of a pull request, and the text of an alert: a report, with who says it and where. */
import type { Report } from '../schema/types.ts';
import type { LineLinks } from './line-links.ts';
import { renderMarkdown } from './markdown.ts';
import { outlineReport } from './outline.ts';

/**
 * GitHub refuses a longer body. Counted in UTF-16 units, which are never fewer than its characters, and have 3
 * bytes at most, so that its 262,144 bytes are never reached.
 */
export const BODY_LIMIT = 65_536;

export interface Said {
  /** First line of the comment, by which its writer finds it again. */
  readonly marker: string;
  /** The commit that the report is of. */
  readonly headSha: string;
  /** Address of the run. */
  readonly runUrl: string;
  /** Where the lines of the commit's files are to be seen; without it nothing is linked. */
  readonly links?: LineLinks;
  /** Sentences of our own that the report does not hold. */
  readonly notes?: readonly string[];
}

/** @returns marker, report in the fullest form that fits, link; never cut */
export function renderComment(report: Report, said: Said, limit = BODY_LIMIT): string {
  const { marker, headSha, runUrl, links = null, notes = [] } = said;
  const head = `${marker}\n`;
  const tail = [
    ...notes.map((note) => `\n${note}\n`),
    `\n<sub>For ${headSha.slice(0, 12)} by [this run](${runUrl}).</sub>\n`,
  ].join('');
  const room = limit - head.length - tail.length;
  return head + renderMarkdown(outlineReport(report), room, undefined, links) + tail;
}
