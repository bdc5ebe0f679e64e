/** Files that are cut off, and events that are invalid: what is wrong with them, each thing once. */

import { type Defect, fixing, type NextStep } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import { isUnread } from '../../events/validation/block-source.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import { SEVERAL_EVENTS } from '../../events/validation/several-events.ts';
import type { InvalidDefect, TestedCause, ValidationReport } from '../../schema/types.ts';
import {
  countFollowers,
  exampleWords,
  joinSentences,
  revealedWords,
  spreadWords,
  withFollowers,
  withSuspected,
} from '../defect-words.ts';
import { describeKind } from '../describe-kind.ts';
import { groupListed } from './group-listed.ts';
import { missingWords, rateReasons, unreadWords } from './judge.ts';

export function listDefects(
  validation: ValidationReport,
  tested: readonly TestedCause[],
): Defect[] {
  const { events } = validation;
  const kinds = validation.defects ?? groupListed(validation.findings);
  const cut = kinds.filter(({ first }) => first.incomplete === true);
  const unread = kinds.filter(isUnread);
  const invalid = kinds.filter((kind) => kind.first.incomplete !== true && !isUnread(kind));
  return [
    ...unlistedCuts(validation),
    ...cut.map(cutFile),
    ...(events === 0 && cut.length === 0 ? [noEvent()] : []),
    ...unread.map(unreadRecord),
    ...invalidEvents(validation, invalid, tested),
    ...missingTypes(validation),
  ];
}

function cutFile(kind: InvalidDefect): Defect {
  const { rule, count, first } = kind;
  const { file, line, message } = first;
  const [one, many] =
    rule === 'empty'
      ? ['file holds no event', 'files hold no event']
      : ['file could not be read to the end', 'files could not be read to the end'];
  return {
    ...named(kind),
    level: 'error',
    title: rule === 'empty' ? 'No event in the file' : 'File not read to its end',
    sentence: `${counted(count, one, many)}${exampleWords(count, first, message)}`,
    place: { file, line },
    next: fixing(
      rule === 'empty'
        ? 'Put events into the file, or remove it.'
        : 'Replace the file by the whole one, or remove it.',
      validating(file),
    ),
  };
}

function unlistedCuts({ findings, incompleteFiles }: ValidationReport): Defect[] {
  const listed = findings.filter((finding) => finding.incomplete === true).length;
  if (incompleteFiles <= listed) return [];
  const sentence = `${counted(incompleteFiles - listed, 'more file')} could not be read to the end`;
  const next = fixing('Replace these files by whole ones, or remove them.', typed('validate'));
  return [{ level: 'error', title: 'File not read to its end', sentence, place: null, next }];
}

function unreadRecord(kind: InvalidDefect): Defect {
  const { count, first } = kind;
  const { file, line, message } = first;
  return {
    ...named(kind),
    level: 'error',
    title: 'Record not read',
    sentence: `${unreadWords(count)}${exampleWords(count, first, message)}`,
    place: { file, line },
    next: fixing(
      `Correct ${count === 1 ? 'the record' : 'these records'}: each event is a record of its own.`,
      validating(file),
    ),
  };
}

function validating(file: string): string {
  return typed(`validate ${shellWord(file)}`);
}

function noEvent(): Defect {
  return {
    level: 'error',
    title: 'No event',
    sentence: 'the fixtures hold no event',
    place: null,
    next: fixing(
      'Add fixtures that hold events, or correct fixtures.valid in the config.',
      typed('validate'),
    ),
  };
}

/** Under a rate that passes they only warn, as long as nothing follows from them that fails. */
function invalidEvents(
  validation: ValidationReport,
  kinds: readonly InvalidDefect[],
  tested: readonly TestedCause[],
): Defect[] {
  const reasons = rateReasons(validation);
  const { invalid, missingTypes, events } = validation;
  if (kinds.length === 0 && reasons.length > 0 && invalid > 0)
    return [{ ...ofRate(reasons), sentence: reasons.join('; ') }];
  const defects = kinds.map((kind) => {
    const cause = tested.find(
      ({ check, rule, eventType, pointer }) =>
        check === 'validation' &&
        rule === kind.rule &&
        eventType === kind.eventType &&
        pointer === kind.pointer,
    );
    // Of a field of the envelope nobody knows of which types the events are.
    const isMissed =
      events > 0 &&
      (kind.eventType === 'unknown'
        ? missingTypes.some((type) => (validation.byType[type]?.invalid ?? 0) > 0)
        : missingTypes.includes(kind.eventType));
    const fails = cause !== undefined && causesFailure(cause);
    const level = reasons.length > 0 || isMissed || fails ? 'error' : 'warning';
    return invalidEvent(kind, cause ?? null, level);
  });
  const [first, ...others] = defects;
  if (first === undefined || reasons.length === 0) return defects;
  return [{ ...first, sentence: joinSentences(first.sentence, reasons.join('; ')) }, ...others];
}

/** Also where it only may: what comes first is not to look like a mere warning. */
function causesFailure({ followers, isNeeded = false, suspected = 0 }: TestedCause): boolean {
  return isNeeded || suspected > 0 || followers.some(({ severity }) => severity === 'error');
}

function ofRate(reasons: readonly string[]): Defect {
  const next = fixing('Correct the invalid events, or the schema.', typed('validate'));
  const sentence = reasons.join('; ');
  return { level: 'error', title: 'Invalid events', sentence, place: null, next };
}

function invalidEvent(
  kind: InvalidDefect,
  cause: TestedCause | null,
  level: Defect['level'],
): Defect {
  const { rule, pointer, count, first } = kind;
  const { file, line, message } = first;
  const [one, many] =
    rule === SEVERAL_EVENTS
      ? ['record with several events', 'records with several events']
      : ['invalid event', 'invalid events'];
  const what = `${counted(count, one, many)}${spreadWords(kind)}${exampleWords(count, first, message)}`;
  return {
    ...named(kind),
    following: countFollowers(cause),
    level,
    title: 'Invalid event',
    sentence: withSuspected(withFollowers(what, count, cause?.followers ?? []), count, cause),
    place: { file, line },
    next: correcting(kind, cause),
    because: [`schema ${rule} ${pointer}`],
    asConsequence: counted(count, 'event is invalid', 'events are invalid'),
  };
}

/** As its findings name it. */
function named(kind: InvalidDefect): Pick<Defect, 'id' | 'name' | 'count'> {
  return { id: kindKey(kind), name: describeKind(kind), count: kind.count };
}

function correcting({ count, first }: InvalidDefect, cause: TestedCause | null): NextStep {
  const them = count === 1 ? 'the event' : 'these events';
  if (cause === null) return fixing(`Correct ${them}, or the schema.`, validating(first.file));
  if (cause.repair === '')
    return fixing(
      `Correct ${them}. What follows could not be tried, because nothing says what was meant.`,
      judging(first.file),
    );
  return fixing(
    `Correct ${them}. Tried in memory: ${cause.repair}, what follows is gone${revealedWords(cause)}.`,
    judging(first.file),
  );
}

function judging(file: string): string {
  return `${validating(file)} --quality`;
}

/** Those of which all events are invalid follow from that. */
function missingTypes({ missingTypes: types, byType, events }: ValidationReport): Defect[] {
  const missing = types.filter((type) => events === 0 || (byType[type]?.invalid ?? 0) === 0);
  if (missing.length === 0) return [];
  const sentence = missingWords(missing);
  return [
    {
      level: 'error',
      title: 'Required type without an event',
      sentence,
      place: null,
      next: fixing(
        'Add a valid event of each missing type to the fixtures, or remove the type from validation.require-types.',
        typed('validate'),
      ),
    },
  ];
}
