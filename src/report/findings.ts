/** The findings of all checks with a line, errors first and the worst check's first, for forms that list them. */
import { askChecks, type CheckName, WORST_FIRST } from '../checks/checks.ts';
import type { Annotation, FollowingFinding } from '../contracts/check.ts';
import type { Report } from '../schema/types.ts';

export interface ListedFinding extends Annotation {
  readonly check: CheckName;
}

export interface ListedFollower extends ListedFinding, Pick<FollowingFinding, 'cause'> {}

export function listFindings(report: Report): ListedFinding[] {
  const all = WORST_FIRST.flatMap((check) =>
    askChecks(report, [check], (asked, result) => asked.findings(result)).map((finding) => ({
      ...finding,
      check,
      message: withoutPlace(finding),
    })),
  );
  return [
    ...all.filter(({ level }) => level === 'error'),
    ...all.filter(({ level }) => level === 'warning'),
  ];
}

/** Those that follow from a finding. */
export function listFollowers(report: Report): ListedFollower[] {
  return WORST_FIRST.flatMap((check) =>
    askChecks(report, [check], (asked, result) => asked.followers?.(result) ?? []).map(
      (follower) => ({ ...follower, check, message: withoutPlace(follower) }),
    ),
  );
}

/** Those that the report counts and does not list. */
export function countUnlisted(report: Report): number {
  return askChecks(report, WORST_FIRST, (check, result) => [check.unlisted?.(result) ?? 0]).reduce(
    (sum, count) => sum + count,
    0,
  );
}

/** Some messages begin with their place, which such forms show beside it. */
function withoutPlace({ file, line, message }: Annotation): string {
  const place = `${file}:${line}: `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
