/** What is pinned to lines: the cells and rows that differ, and why a case could not be compared. */
import type { Annotation } from '../../contracts/check.ts';
import type {
  GoldenCaseReport,
  GoldenDifferenceReport,
  GoldenReport,
  ReportFinding,
} from '../../schema/types.ts';
import { differsId, incomparableId } from './causes.ts';

export function findings({ results }: GoldenReport): Annotation[] {
  return [
    ...results.flatMap((result) => result.differences.map((found) => difference(result, found))),
    ...results.flatMap((result) => result.findings.map((finding) => problem(result, finding))),
  ];
}

/** The message begins with file and line, so it tells nothing apart that stays. */
function difference(result: GoldenCaseReport, found: GoldenDifferenceReport): Annotation {
  const { case: name, file, line, message, kind, table, column, key } = found;
  return {
    level: 'error',
    file,
    line,
    title: `Golden case ${name} differs`,
    message,
    rule: [table, column ?? kind].join('.'),
    about: [kind, ...key],
    defect: differsId(result),
  };
}

function problem(
  result: GoldenCaseReport,
  { file, line, message, rule, pointer }: ReportFinding,
): Annotation {
  return {
    level: 'error',
    file,
    line,
    title: `Golden case ${result.name} cannot be compared`,
    message,
    rule,
    about: [pointer, message],
    defect: incomparableId(rule, result),
  };
}
