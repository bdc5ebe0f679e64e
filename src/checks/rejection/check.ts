/** Whether the schema rejects what it must reject. */

import { fixing, type Judgement, type NextStep } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { type Block, list, type Section, text } from '../../contracts/section.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { InvalidFixturesReport, ReportFinding } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { NO_EVENT, rejectInvalidFixtures } from './reject-fixtures.ts';

export const REJECTION: RunnableCheck<InvalidFixturesReport> = {
  stage: 'reject',
  isAskedFor: (config) => config['fixtures.invalid'].length > 0,
  run: ({ ports, config, engine }) => rejectInvalidFixtures(ports, config, engine.schema),
  split: { by: 'first' },
  standsAlone: false,
  judge,
  sections,
  findings: ({ accepted }) =>
    accepted.map(({ file, line, message, index, rule }) => ({
      level: 'error',
      file,
      line,
      title: rule === NO_EVENT ? HOLDS_NONE : ACCEPTED,
      message,
      rule: rule === NO_EVENT ? NO_EVENT : 'accepted',
      about: [String(index ?? '')],
    })),
  nextStep,
  facts: ({ rejected, events }) => [
    {
      label: 'invalid fixtures',
      value: `${formatCount(rejected)} of ${counted(events, 'event')} rejected`,
    },
  ],
  figures: () => ({}),
  concern: ({ accepted }) => (accepted.length > 0 ? 'validation' : null),
  isNotable: () => false,
};

const ACCEPTED = 'Accepted, but must be rejected';
const HOLDS_NONE = 'No event that must be rejected';

function judge({ accepted, events }: InvalidFixturesReport): Judgement {
  const places = eventsOf(accepted).map(({ file, line }) => `${file}:${line}`);
  const files = eventless(accepted).map(({ file }) => file);
  const reasons: string[] = [];
  if (places.length > 0)
    reasons.push(
      `the schema accepts ${counted(places.length, 'event')} that it must reject: ${firstFew(places)}`,
    );
  if (events === 0) reasons.push('the invalid fixtures hold no event');
  else if (files.length > 0)
    reasons.push(
      `${counted(files.length, 'file')} of the invalid fixtures without any event: ${firstFew(files)}`,
    );
  return { reasons, doubts: [], grounds: [] };
}

function sections({ accepted, events, files }: InvalidFixturesReport): Section[] {
  const found: Section[] = [];
  const add = (heading: string, block: Block): void => {
    found.push({ rank: 'failure', heading, folded: null, blocks: [block] });
  };
  const wrong = eventsOf(accepted);
  const empty = eventless(accepted);
  if (wrong.length > 0) add(ACCEPTED, list(wrong.map(locateMessage)));
  if (events === 0)
    add(
      HOLDS_NONE,
      text(`${counted(files, 'file')} of invalid fixtures, and no event in any of them.`),
    );
  else if (empty.length > 0) add(HOLDS_NONE, list(empty.map(locateMessage)));
  return found;
}

function nextStep({ accepted, events }: InvalidFixturesReport): NextStep | null {
  if (eventsOf(accepted).length > 0)
    return fixing('Make the schema reject these events, or move them to the valid fixtures.');
  if (events === 0)
    return fixing(
      'Add events that the schema must reject, or correct fixtures.invalid in the config.',
    );
  return accepted.length > 0 ? fixing('Put the events into these files, or remove them.') : null;
}

function eventsOf(accepted: readonly ReportFinding[]): ReportFinding[] {
  return accepted.filter(({ rule }) => rule !== NO_EVENT);
}

function eventless(accepted: readonly ReportFinding[]): ReportFinding[] {
  return accepted.filter(({ rule }) => rule === NO_EVENT);
}
