/** The event types as trials, for forms that list tests. */
import type { Trial } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { InvalidDefect, ValidationReport } from '../../schema/types.ts';
import { describeKind } from '../describe-kind.ts';
import { groupByKind, groupListed } from './group-listed.ts';
import { failsForEvents } from './judge.ts';

/** Invalid events fail their type where they are a reason to fail at all. */
export function trials(validation: ValidationReport): Trial[] {
  const { byType, missingTypes } = validation;
  const fails = failsForEvents(validation);
  const kinds = validation.defects ?? groupListed(validation.findings);
  const listed = groupByKind(validation.findings);
  const lines = (kind: InvalidDefect) => [
    `${describeKind(kind)} (${counted(kind.count, 'finding')})`,
    ...(listed.get(kindKey(kind)) ?? []).map(locateMessage),
  ];
  const counts = Object.entries(byType).filter(([, { valid, invalid }]) => valid + invalid > 0);
  return [
    ...counts.map(([type, { valid, invalid }]): Trial => {
      const failed = fails && invalid > 0;
      const message = `${formatCount(invalid)} of ${counted(valid + invalid, 'event')} invalid`;
      return {
        name: type,
        outcome: failed ? 'failed' : 'passed',
        message: failed ? message : null,
        details: kinds.filter(({ eventType }) => eventType === type).flatMap(lines),
      };
    }),
    ...missingTypes
      // One with invalid events only has its line already.
      .filter((type) => !counts.some(([name]) => name === type))
      .map(
        (type): Trial => ({
          name: type,
          outcome: 'failed',
          message: 'no valid event of this required type',
          details: [],
        }),
      ),
  ];
}
