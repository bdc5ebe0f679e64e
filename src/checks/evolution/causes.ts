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
      sentence: `the event schema changes in a way that "evolution: ${allow}" does not allow: ${firstFew(broken)}`,
      place: null,
      next: fixing(
        'Take the changes of the schema back that are listed, or make them so that no event is lost; in a pull request a maintainer can approve them by the label.',
      ),
      explains: lost.map(({ rule, pointer }) => `schema ${rule} ${pointer}`),
      because: isGuarded ? ['evolution'] : [],
      asConsequence: counted(broken.length, 'change loses events', 'changes lose events'),
    },
  ];
}
