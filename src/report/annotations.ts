/** What the runner pins to lines of the diff: each thing that is wrong once, what causes others first. */
import { listCauses } from '../checks/list-causes.ts';
import type { Report } from '../schema/types.ts';

export interface PinnedCause {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

export function annotations(report: Report): PinnedCause[] {
  return listCauses(report).flatMap(({ level, title, sentence, place }) => {
    if (place === null) return [];
    const { file, line } = place;
    const start = `${file}:${line}: `;
    // Where it stands is seen.
    const message = sentence.replace(start, '');
    return [{ level, file, line, title, message: message[0]?.toUpperCase() + message.slice(1) }];
  });
}
