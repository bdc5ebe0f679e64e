import type { Judgement } from '../../contracts/check.ts';
import { counted, formatPercent, reachesMinimum } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import type { ValidationReport } from '../../schema/types.ts';

export function judge(validation: ValidationReport): Judgement {
  const { events, rate, missingTypes } = validation;
  return {
    reasons: [
      ...incompleteFiles(validation),
      ...(reachesRate(validation) ? [] : [rateReason(validation)]),
      ...(missingTypes.length === 0
        ? []
        : [
            `no valid event of ${counted(missingTypes.length, 'required type')}: ${missingTypes.join(', ')}`,
          ]),
      // A rate of nothing is no evidence.
      ...(events === 0 ? ['no event was found in the fixtures'] : []),
    ],
    doubts: [],
    grounds: [`${formatPercent(rate)} % of ${counted(events, 'event')} valid`],
  };
}

/** Whether the invalid events themselves are a reason to fail; under a rate that passes they only warn. */
export function failsForEvents(validation: ValidationReport): boolean {
  return incompleteFiles(validation).length > 0 || !reachesRate(validation);
}

export function reachesRate({ valid, events, minimumRate }: ValidationReport): boolean {
  return reachesMinimum(valid, events, minimumRate);
}

function incompleteFiles({ findings, incompleteFiles: files }: ValidationReport): string[] {
  const incomplete = findings.filter((finding) => finding.incomplete === true);
  const empty = incomplete.filter(({ rule }) => rule === 'empty').map(({ file }) => file);
  const cut = incomplete.filter(({ rule }) => rule !== 'empty').map(({ file }) => file);
  const unlisted = files - incomplete.length;
  return [
    ...(unlisted > 0 ? [`${counted(unlisted, 'more file')} could not be read to the end`] : []),
    ...(cut.length > 0
      ? [`${counted(cut.length, 'file')} could not be read to the end: ${firstFew(cut)}`]
      : []),
    ...(empty.length > 0
      ? [`${counted(empty.length, 'file holds', 'files hold')} no event: ${firstFew(empty)}`]
      : []),
  ];
}

function rateReason({ rate, minimumRate, invalid, events }: ValidationReport): string {
  return `the validation rate ${formatPercent(rate)} % is under the minimum of ${minimumRate} %: ${invalid.toLocaleString('en-US')} of ${counted(events, 'event')} ${invalid === 1 ? 'is' : 'are'} invalid`;
}
