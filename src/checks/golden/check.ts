/** Whether the golden cases still come out as they are expected. */

import {
  fixing,
  type Judgement,
  type NextStep,
  type ReadingContext,
} from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import type { GoldenReport } from '../../schema/types.ts';
import type { CheckContext } from '../context.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { inShares } from '../split.ts';
import { acceptingStep, FINDINGS_STEP, listDefects } from './causes.ts';
import { checkGoldens, loadCases } from './check-goldens.ts';
import { findings } from './findings.ts';
import { mergeGoldens } from './merge-goldens.ts';
import { sections } from './sections.ts';
import { trials, unlisted } from './trials.ts';
import { areEventsUnread } from './unread-events.ts';
import { unreviewedCases } from './unreviewed.ts';

export const GOLDEN: RunnableCheck<GoldenReport> = {
  stage: 'rebuild',
  isAskedFor: (config) => config['golden.path'] !== null,
  ...inShares<GoldenReport, GoldenReport>({
    async measure(context) {
      const golden = await measureGoldens(context);
      const isUnread = golden !== null && (await areEventsUnread(context, golden));
      return isUnread ? { ...golden, unread: true } : golden;
    },
    merge: mergeGoldens,
  }),
  lookAhead: async ({ ports, config, engine, goldenCases }) => {
    const path = config['golden.path'];
    if (path !== null) await loadCases(ports, path, engine, goldenCases);
    return [];
  },
  standsAlone: true,
  judge,
  defects: (golden, _tested, context) => listDefects(golden, context),
  sections,
  findings,
  unlisted,
  trials,
  nextStep,
  facts: (golden) => [
    {
      label: 'golden',
      value: `${golden.matched} of ${counted(golden.cases, 'case')} matched${unreviewedWords(golden)}${apartWords(golden)}${golden.only === undefined ? '' : '; others were not asked for'}`,
    },
  ],
  factWhenOff: { label: 'golden', value: 'off (golden.path is none)' },
  figures: ({ matched, cases }) => ({ 'golden.matched': matched, 'golden.cases': cases }),
  concern: ({ matched, cases }) => (matched < cases || cases === 0 ? 'golden' : null),
  isNotable: (golden) => unreviewedCases(golden).length > 0,
};

function measureGoldens(context: CheckContext): Promise<GoldenReport | null> {
  const { ports, config, engine, goldenCases, shard, besideFixtures } = context;
  const choice = { only: goldenCases, shard, besideFixtures };
  // However it ends, the fixtures wait for no case.
  return checkGoldens(ports, config, engine, choice).finally(() => besideFixtures([]));
}

const UNREAD =
  'each golden case gives the same tables as the fixtures, from other events: nothing shows that the pipeline reads its events';

const READ_EVENTS = fixing(
  'Let the pipeline read the file that DC_EVENT_GATE_EVENTS names, and no other; or add a case that gives other tables.',
);

function judge(golden: GoldenReport): Judgement {
  const { results, cases, matched, path, unread } = golden;
  const names = results.filter(({ status }) => status !== 'matched').map(({ name }) => name);
  const reasons =
    cases === 0
      ? [`${path} holds no golden case`]
      : names.length === 0
        ? []
        : [
            `${names.length} of ${counted(cases, 'golden case')} ${names.length === 1 ? 'does' : 'do'} not match: ${firstFew(names)}`,
          ];
  return {
    reasons,
    doubts: [
      ...(unread === true ? [UNREAD] : []),
      // What the gate wrote itself it will find again: that nothing moved is no proof that it was right.
      ...(cases > 0 &&
      results.every(({ tables, unreviewed }) => unreviewed.length === tables.length)
        ? [
            'nobody has checked the golden files yet: they hold only what the gate itself has rebuilt',
          ]
        : []),
    ],
    grounds: [`${matched} of ${counted(cases, 'golden case')} matched${unreviewedWords(golden)}`],
  };
}

/** "; rebuilt in 2 runs, kept apart by /scenario_id, and alone too: first" */
function apartWords({ apart }: GoldenReport): string {
  if (apart === undefined) return '';
  const { by, runs, alone } = apart;
  const too = alone.length === 0 ? '' : `, and alone too: ${alone.join(', ')}`;
  return `; rebuilt in ${counted(runs, 'run')}, kept apart by ${by}${too}`;
}

/** " (2 files not reviewed)" */
function unreviewedWords(golden: GoldenReport): string {
  const { length } = unreviewedCases(golden).flatMap(({ unreviewed }) => unreviewed);
  return length === 0 ? '' : ` (${counted(length, 'file')} not reviewed)`;
}

function nextStep(golden: GoldenReport, context: ReadingContext): NextStep | null {
  if (judge(golden).reasons.length === 0)
    return golden.unread === true ? READ_EVENTS : reviewing(golden);
  if (golden.cases === 0)
    return fixing(
      'Add a golden case; or correct golden.path in the config, where "none" turns this check off.',
    );
  if (differsInFindings(golden)) return fixing(FINDINGS_STEP);
  return fixing(acceptingStep(context), typed('golden update'));
}

function reviewing(golden: GoldenReport): NextStep | null {
  const [first] = unreviewedCases(golden);
  if (first === undefined) return null;
  return {
    rank: 'warning',
    sentence: `Check the figures of ${first.unreviewed[0]} against their source, then remove "unreviewed" from ${golden.path}/${first.name}/case.yml.`,
  };
}

/** And in nothing else, so that rewriting the tables changes nothing. */
function differsInFindings({ results }: GoldenReport): boolean {
  const failing = results.filter(({ status }) => status !== 'matched');
  return failing.every(
    ({ differences, findings: problems }) =>
      problems.length === 0 &&
      differences.length > 0 &&
      differences.every(({ table }) => table === 'quality_findings'),
  );
}
