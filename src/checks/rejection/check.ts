/** Whether the schema rejects what it must reject. */

import { fixing, type Judgement, type NextStep } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { list, type Section, text } from '../../contracts/section.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { InvalidFixturesReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { rejectInvalidFixtures } from './reject-fixtures.ts';

export const REJECTION: RunnableCheck<InvalidFixturesReport> = {
  stage: 'reject',
  isAskedFor: (config) => config['fixtures.invalid'].length > 0,
  run: ({ ports, config, engine }) => rejectInvalidFixtures(ports, config, engine.schema),
  split: { by: 'first' },
  standsAlone: false,
  judge,
  sections,
  findings: ({ accepted }) =>
    accepted.map(({ file, line, message, index }) => ({
      level: 'error',
      file,
      line,
      title: 'Accepted, but must be rejected',
      message,
      rule: 'accepted',
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

function judge({ accepted, events }: InvalidFixturesReport): Judgement {
  const places = accepted.map(({ file, line }) => `${file}:${line}`);
  const reasons =
    places.length > 0
      ? [
          `the schema accepts ${counted(places.length, 'event')} that it must reject: ${firstFew(places)}`,
        ]
      : events === 0
        ? ['the invalid fixtures hold no event']
        : [];
  return { reasons, doubts: [], grounds: [] };
}

function sections({ accepted, events, files }: InvalidFixturesReport): Section[] {
  if (accepted.length === 0 && events > 0) return [];
  const block =
    accepted.length > 0
      ? list(accepted.map(locateMessage))
      : text(`${counted(files, 'file')} of invalid fixtures, and no event in any of them.`);
  const heading =
    accepted.length > 0 ? 'Accepted, but must be rejected' : 'No event that must be rejected';
  return [{ rank: 'failure', heading, folded: null, blocks: [block] }];
}

function nextStep({ accepted, events }: InvalidFixturesReport): NextStep | null {
  if (accepted.length > 0)
    return fixing('Make the schema reject these events, or move them to the valid fixtures.');
  if (events > 0) return null;
  return fixing(
    'Add events that the schema must reject, or correct fixtures.invalid in the config.',
  );
}
