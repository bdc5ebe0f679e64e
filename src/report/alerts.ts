/**
 * Findings one by one, for tools that keep an alert for each place: the first of each defect, causes first, with all
 * that is said of the defect; then the others. So no defect is behind another one's repeats.
 */
import { counted } from '../contracts/rate.ts';
import type { ListedFinding } from './findings.ts';
import type { ListedDefect } from './listed-defects.ts';

export interface Alert {
  readonly finding: ListedFinding;
  readonly defect: ListedDefect;
  readonly isFirst: boolean;
  /** Without its place; of one that is not the first, without where that is. */
  readonly words: string;
}

export function listAlerts(defects: readonly ListedDefect[]): Alert[] {
  return [
    ...defects.flatMap((defect) => defect.findings.slice(0, 1).map((one) => first(one, defect))),
    ...defects.flatMap((defect) => defect.findings.slice(1).map((one) => repeated(one, defect))),
  ];
}

function first(finding: ListedFinding, defect: ListedDefect): Alert {
  const { sentence, isElsewhere } = defect;
  const own = plainWords(finding);
  const words =
    sentence === null
      ? own
      : isElsewhere
        ? `${own}; it follows from this: ${sentence}`
        : // Where it stands is seen.
          sentence.replace(`${finding.file}:${finding.line}: `, '');
  return { finding, defect, isFirst: true, words };
}

function repeated(finding: ListedFinding, defect: ListedDefect): Alert {
  const words = `${plainWords(finding)} (one of ${counted(defect.count, 'finding')} of the same defect)`;
  return { finding, defect, isFirst: false, words };
}

/** It has to be said with something. */
function plainWords({ message, title }: ListedFinding): string {
  return message === '' ? title : message;
}
