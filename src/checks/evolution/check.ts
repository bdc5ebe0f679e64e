/** Whether the event schema has changed in a way that loses events, of before or of now. */
import { fixing, type Judgement } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import type { EvolutionReport } from '../../schema/types.ts';
import type { RunnableCheck } from '../runnable-check.ts';
import { brokenWords, EVOLUTION_STEP, listDefects } from './causes.ts';
import { sections } from './sections.ts';

export const EVOLUTION: RunnableCheck<EvolutionReport> = {
  // It is found before the others, since the guard asks whether somebody has approved it.
  stage: 'github',
  isAskedFor: () => true,
  run: async ({ facts }) => facts.evolution ?? null,
  split: { by: 'merge' },
  standsAlone: false,
  judge,
  defects: listDefects,
  sections,
  findings: () => [],
  nextStep: (evolution) => (judge(evolution).reasons.length === 0 ? null : fixing(EVOLUTION_STEP)),
  facts: ({ allow, changes, replays, base }) => {
    if (base === null)
      return [{ label: 'schema', value: 'compared with nothing: there is no base' }];
    if (changes.length === 0) return [];
    const lost = replays.reduce((sum, each) => sum + each.lost, 0);
    const parts = [
      counted(changes.length, 'change'),
      `${counted(lost, 'earlier event')} lost`,
      allow === null ? 'nothing asked of them' : `allowed: ${allow}`,
    ];
    return [{ label: 'schema', value: parts.join(', ') }];
  },
  figures: () => ({}),
  concern: () => null,
  isNotable: ({ changes, meaning }) => changes.length > 0 || meaning !== null,
};

/** With a label, the guard says it: a maintainer may have approved. */
function judge({ broken, isGuarded, allow, replays, changes }: EvolutionReport): Judgement {
  const isJudge = !isGuarded && broken.length > 0;
  const events = replays.reduce((sum, each) => sum + each.events, 0);
  return {
    reasons: isJudge ? [brokenWords(allow, broken)] : [],
    doubts: [],
    grounds:
      changes.length === 0 || allow === null
        ? []
        : [
            `${counted(changes.length, 'schema change')} within "${allow}", ${counted(events, 'earlier event')} replayed`,
          ],
  };
}
