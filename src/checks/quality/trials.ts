/** The quality rules as trials, for forms that list tests; and what tells one finding from another. */
import type { Trial } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import type {
  QualityFinding,
  QualityReport,
  QualityRuleReport,
  TestedCause,
} from '../../schema/types.ts';
import { describeKind } from '../describe-kind.ts';
import { locateFinding } from './sections.ts';

/** A rule each; of one that only warns, the warnings are told and nothing failed. */
export function trials({ rules, causes = [] }: QualityReport): Trial[] {
  return rules.map((rule) => trial(rule, causes));
}

function trial(report: QualityRuleReport, causes: readonly TestedCause[]): Trial {
  const { rule, severity, count, following = 0, says } = report;
  if (severity === 'off')
    return { name: rule, outcome: 'skipped', message: 'switched off in the config', details: [] };
  const details = detailLines(report, causes);
  if (severity === 'warning' || count === 0)
    return { name: rule, outcome: 'passed', message: null, details };
  const follow = following === 0 ? '' : `, ${following === count ? 'all' : following} following`;
  const message = `${counted(count, 'finding')}${follow}${says === null ? '' : `: ${says}`}`;
  return { name: rule, outcome: 'failed', message, details };
}

/** Those that follow from others stand behind a line that says from what. */
function detailLines(
  { rule, following = 0, findings }: QualityRuleReport,
  causes: readonly TestedCause[],
): string[] {
  const own = findings.filter(({ follows }) => follows !== true).map(locateFinding);
  if (following === 0) return own;
  const from = causes
    .filter(({ followers }) => followers.some((each) => each.rule === rule))
    .map(({ check, ...cause }) =>
      check === 'validation' ? describeKind(cause) : `${cause.rule} of ${cause.eventType}`,
    );
  const follow = following === 1 ? 'follows' : 'follow';
  return [
    ...own,
    `${counted(following, 'finding')} ${follow} from ${firstFew(from)}`,
    ...findings.filter(({ follows }) => follows === true).map(locateFinding),
  ];
}

/** Of all findings of a rule about events of one type. */
export function defectId(rule: string, eventType: string | null): string {
  return JSON.stringify([rule, eventType]);
}

/** Without the message: its figures move when another event does. */
export function aboutEvent(finding: QualityFinding): string[] {
  const { eventId, scenario, employee, message } = finding;
  return eventId === null ? [message] : [eventId, scenario ?? '', employee ?? ''];
}

/** Those that follow from others are counted there, and not here. Those that belong to no line are counted here too: no form that names lines can list them. */
export function unlisted({ rules }: QualityReport): number {
  return rules
    .filter(({ severity }) => severity !== 'off')
    .reduce(
      (sum, { count, following = 0, findings }) =>
        sum +
        count -
        following -
        findings.filter(({ place, follows }) => place !== null && follows !== true).length,
      0,
    );
}
