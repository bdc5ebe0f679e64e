/** A change of the event schema that loses events, as what it causes: the events are invalid now. */
import { type Defect, fixing } from '../../contracts/check.ts';
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import type { EvolutionReport } from '../../schema/types.ts';

/** With a label the guard fails for it, and this follows. */
export function listDefects({ broken, isGuarded, allow, replays }: EvolutionReport): Defect[] {
  if (broken.length === 0) return [];
  const lost = replays.flatMap(({ byField }) => byField);
  return [
    {
      level: isGuarded ? 'warning' : 'error',
      title: 'Schema loses events',
      sentence: brokenWords(allow, broken),
      place: null,
      next: fixing(EVOLUTION_STEP),
      explains: lost.map(({ rule, pointer }) => `schema ${rule} ${pointer}`),
      because: isGuarded ? ['evolution'] : [],
      asConsequence: counted(broken.length, 'change loses events', 'changes lose events'),
    },
  ];
}

export const EVOLUTION_STEP =
  'Undo these changes of the schema, or make them so that no event is lost. In a pull request a maintainer can approve them with a label.';

export function brokenWords(allow: string | null, broken: readonly string[]): string {
  return `"evolution: ${allow}" does not allow this change of the event schema: ${firstFew(broken)}`;
}
