/** Broken rules: each with the type of the events that break it, and with what follows from them. */

import { type Defect, fixing, type NextStep } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import type { QualityDefect, QualityReport, TestedCause } from '../../schema/types.ts';
import {
  countEvents,
  countFollowers,
  exampleWords,
  revealedWords,
  spreadWords,
  withFollowers,
} from '../defect-words.ts';
import { describeWhose } from './sections.ts';
import { defectId } from './trials.ts';

export function listDefects(quality: QualityReport, tested: readonly TestedCause[]): Defect[] {
  return (quality.defects ?? groupByRule(quality)).map((defect) => {
    const { rule, severity, eventType, count, first } = defect;
    const cause = tested.find(
      (one) => one.check === 'quality' && one.rule === rule && one.eventType === eventType,
    );
    const breaks = count === 1 ? 'breaks' : 'break';
    const what =
      eventType === null && first.eventId === null
        ? `${rule}, ${first.message}`
        : `${countEvents(count, eventType)}${spreadWords(defect)} ${breaks} ${rule}${exampleWords(count, first.place, describeWhose(first))}`;
    return {
      id: defectId(rule, eventType),
      name: eventType === null ? rule : `${rule} of ${eventType}`,
      count,
      following: countFollowers(cause ?? null),
      level: severity,
      title: `Rule ${rule}`,
      sentence: withFollowers(what, count, cause?.followers ?? []),
      place: first.place,
      next: correcting(defect, cause ?? null),
    };
  });
}

function correcting({ count, first }: QualityDefect, cause: TestedCause | null): NextStep {
  const command =
    first.place === null
      ? typed('gate')
      : typed(`validate ${shellWord(first.place.file)} --quality`);
  if (cause === null)
    return fixing('Correct this event, or the earlier one that it contradicts.', command);
  const gone = count > 1 ? 'the first of these is gone' : 'all of this is gone';
  return fixing(
    `Correct the event. Tried in memory: ${cause.repair}, ${gone}${revealedWords(cause)}.`,
    command,
  );
}

/** Of a report that does not hold its defects. */
function groupByRule({ rules }: QualityReport): QualityDefect[] {
  return rules.flatMap(({ rule, severity, count, findings: [first] }) =>
    severity === 'off' || count === 0 || first === undefined
      ? []
      : [{ rule, severity, eventType: first.eventType, count, files: null, persons: 0, first }],
  );
}
