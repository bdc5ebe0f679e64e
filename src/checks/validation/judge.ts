import type { Judgement } from '../../contracts/check.ts';
import {
  counted,
  formatCount,
  formatPercent,
  percent,
  reachesMinimum,
} from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { isUnread } from '../../events/validation/block-source.ts';
import type { ValidationReport } from '../../schema/types.ts';

export function judge(validation: ValidationReport): Judgement {
  const { events, rate, missingTypes } = validation;
  return {
    reasons: [
      ...incompleteFiles(validation),
      ...unreadRecords(validation),
      ...rateReasons(validation),
      ...(missingTypes.length === 0 ? [] : [missingWords(missingTypes)]),
      // A rate of nothing is no evidence.
      ...(events === 0 ? ['the fixtures hold no event'] : []),
    ],
    doubts: [],
    grounds: [`${formatPercent(rate)} % of ${counted(events, 'event')} valid`],
  };
}

/** Whether the invalid events themselves are a reason to fail; under a rate that passes they only warn. */
export function failsForEvents(validation: ValidationReport): boolean {
  return (
    incompleteFiles(validation).length > 0 ||
    unreadRecords(validation).length > 0 ||
    !reachesRates(validation)
  );
}

/** All events, the events of each type, and those that were there before: the rate holds for each. */
export function reachesRates(validation: ValidationReport): boolean {
  return rateReasons(validation).length === 0;
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

export function rateReasons(validation: ValidationReport): string[] {
  const { valid, events, minimumRate } = validation;
  // Said once: where all events together are too few, so are some of them.
  return reachesMinimum(valid, events, minimumRate)
    ? [...typeReasons(validation), ...beforeReasons(validation)]
    : [rateReason(validation)];
}

function unreadRecords({ defects = [] }: ValidationReport): string[] {
  const count = defects.filter(isUnread).reduce((sum, defect) => sum + defect.count, 0);
  return count === 0 ? [] : [unreadWords(count)];
}

export function unreadWords(count: number): string {
  return `${counted(count, 'record is', 'records are')} too long for one event, so nobody knows how many events are lost there`;
}

/** An event of no known type has no rate: it counts among all, and its type as missing. */
function typeReasons({ byType, minimumRateByType: minimum }: ValidationReport): string[] {
  const under = Object.entries(byType).filter(
    ([type, { valid, invalid }]) =>
      type !== 'unknown' && !reachesMinimum(valid, valid + invalid, minimum),
  );
  if (under.length === 0) return [];
  const each = under.map(([type, { valid, invalid }]) => {
    const rate = formatPercent(percent(valid, valid + invalid));
    return `${type} ${rate} % (${formatCount(invalid)} of ${counted(valid + invalid, 'event')} invalid)`;
  });
  return [`too few events of a type are valid (minimum ${minimum} %): ${firstFew(each)}`];
}

function beforeReasons({ before, minimumRate }: ValidationReport): string[] {
  if (before === null || reachesMinimum(before.valid, before.events, minimumRate)) return [];
  const { events, valid, worse } = before;
  const rate = formatPercent(percent(valid, events));
  const files =
    worse.length === 0 ? '' : `; worse than before: ${firstFew(worse.map(({ file }) => file))}`;
  return [
    `of the events that the base has too, only ${rate} % are valid (minimum ${minimumRate} %): ${formatCount(events - valid)} of ${counted(events, 'event')} ${events - valid === 1 ? 'is' : 'are'} invalid, and new events do not make up for that${files}`,
  ];
}

function rateReason({ rate, minimumRate, invalid, events }: ValidationReport): string {
  return `only ${formatPercent(rate)} % of the events are valid (minimum ${minimumRate} %): ${formatCount(invalid)} of ${counted(events, 'event')} ${invalid === 1 ? 'is' : 'are'} invalid`;
}

export function missingWords(types: readonly string[]): string {
  return `no valid event of ${types.length === 1 ? 'the required type' : 'the required types'} ${types.join(', ')}`;
}
