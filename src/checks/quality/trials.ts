/** The quality rules as trials, for forms that list tests; and what tells one finding from another. */
import type { Trial } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import type { QualityFinding, QualityReport, QualityRuleReport } from '../../schema/types.ts';
import { locateFinding } from './sections.ts';

/** A rule each; of one that only warns, the warnings are told and nothing failed. */
export function trials({ rules }: QualityReport): Trial[] {
  return rules.map(trial);
}

function trial({ rule, severity, count, says, findings }: QualityRuleReport): Trial {
  if (severity === 'off')
    return { name: rule, outcome: 'skipped', message: 'switched off in the config', details: [] };
  const details = findings.map(locateFinding);
  if (severity === 'warning' || count === 0)
    return { name: rule, outcome: 'passed', message: null, details };
  const message = `${counted(count, 'finding')}${says === null ? '' : `: ${says}`}`;
  return { name: rule, outcome: 'failed', message, details };
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
