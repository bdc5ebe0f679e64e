/** Whether the events make sense together: the quality rules, built in and the team's own. */

import {
  type Annotation,
  type FollowingFinding,
  fixing,
  type Judgement,
} from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { EventPlace, QualityFinding, QualityReport, TestedCause } from '../../schema/types.ts';
import { measureQuality, mergeQuality } from '../judge-quality.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { listDefects } from './causes.ts';
import { describeEvent, sections } from './sections.ts';
import { aboutEvent, defectId, trials, unlisted } from './trials.ts';

export const QUALITY: RunnableCheck<QualityReport> = {
  stage: 'rebuild',
  isAskedFor: () => true,
  ...inShares({ measure: measureQuality, merge: mergeQuality }),
  standsAlone: false,
  judge,
  defects: listDefects,
  sections,
  findings: (quality) => [...annotations(quality, 'error'), ...annotations(quality, 'warning')],
  followers,
  unlisted,
  trials,
  nextStep: ({ errors }) => (errors === 0 ? null : fixing('Correct the events that break a rule.')),
  facts: (quality) => [{ label: 'quality', value: describeCounts(quality) }],
  figures: ({ errors, warnings }) => ({ 'quality.errors': errors, 'quality.warnings': warnings }),
  concern: (quality) => (countErrors(quality) > 0 ? 'data quality' : null),
  isNotable: ({ warnings }) => warnings > 0,
};

/** Errors that follow from no event that is left out: these concern the events that are there. */
function countErrors({ errors, causes = [] }: QualityReport): number {
  const following = causes
    .filter(({ check }) => check !== 'quality')
    .flatMap(({ followers }) => followers)
    .filter(({ severity }) => severity === 'error');
  return errors - following.reduce((sum, { count }) => sum + count, 0);
}

function judge({ errors, warnings, rules }: QualityReport): Judgement {
  const broken = rules
    .filter(({ severity, count }) => severity === 'error' && count > 0)
    .map(({ rule, count }) => `${rule} (${formatCount(count)})`);
  const run = rules.filter(({ severity }) => severity !== 'off').length;
  const warned = warnings === 0 ? '' : ` (${counted(warnings, 'warning')})`;
  return {
    reasons: errors === 0 ? [] : [`${counted(errors, 'quality error')}: ${firstFew(broken)}`],
    doubts: [],
    grounds: rules.length === 0 ? [] : [`no error by ${counted(run, 'quality rule')}${warned}`],
  };
}

function annotations({ rules }: QualityReport, level: Annotation['level']): Annotation[] {
  return rules
    .filter(({ severity }) => severity === level)
    .flatMap(({ rule, findings }) =>
      findings.flatMap((finding) => {
        // What follows is counted with its cause.
        if (finding.place === null || finding.follows === true) return [];
        return [annotation(level, rule, finding, finding.place)];
      }),
    );
}

function annotation(
  level: Annotation['level'],
  rule: string,
  finding: QualityFinding,
  { file, line }: EventPlace,
): Annotation {
  const title = `Rule ${rule}`;
  const defect = defectId(rule, finding.eventType);
  const about = aboutEvent(finding);
  return { level, file, line, title, message: describeEvent(finding), rule, about, defect };
}

/** "27 rules (2 off): 3 errors, 14 warnings" */
function describeCounts({ rules, errors, warnings }: QualityReport): string {
  if (rules.length === 0) return 'the built-in rules are for tables of the plan, and none is made';
  const off = rules.filter(({ severity }) => severity === 'off').length;
  const run = counted(rules.length - off, 'rule');
  return `${run}${off === 0 ? '' : ` (${off} off)`}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

/** Of a report that does not say which cause it is: the first that has such followers. */
function followers({ rules, causes = [] }: QualityReport): FollowingFinding[] {
  return rules.flatMap(({ rule, severity, findings }) =>
    findings.flatMap((finding): FollowingFinding[] => {
      if (finding.follows !== true || finding.place === null || severity === 'off') return [];
      const cause = causes.find((one) => one.followers.some((each) => each.rule === rule));
      if (cause === undefined) return [];
      const told = annotation(severity, rule, finding, finding.place);
      return [{ ...told, cause: { check: cause.check, defect: causeId(cause) } }];
    }),
  );
}

function causeId({ check, rule, eventType, pointer }: TestedCause): string {
  return check === 'quality' ? defectId(rule, eventType) : kindKey({ rule, eventType, pointer });
}
