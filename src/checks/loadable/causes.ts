/** Valid events that no table can hold: what is wrong with them, each thing once, with what follows from it. */
import { type Defect, fixing } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { LoadableReport, ReportFinding, TestedCause } from '../../schema/types.ts';
import {
  countFollowers,
  exampleWords,
  revealedWords,
  withFollowers,
  withSuspected,
} from '../defect-words.ts';

export function listDefects(
  { unloadable, findings }: LoadableReport,
  tested: readonly TestedCause[],
): Defect[] {
  const kinds = new Map<string, ReportFinding[]>();
  for (const finding of findings)
    kinds.set(kindKey(finding), [...(kinds.get(kindKey(finding)) ?? []), finding]);
  const defects = [...kinds].flatMap(([key, own]) => {
    const [first] = own;
    const cause = tested.find((one) => one.check === 'loadable' && kindKey(one) === key) ?? null;
    return first === undefined ? [] : [defect(key, first, own.length, cause)];
  });
  return unloadable > 0 && defects.length === 0 ? [unlisted(unloadable)] : defects;
}

const REMEDY =
  'Write the listed values in a form that the tables can hold, and make the schema require that form.';

function defect(
  id: string,
  first: ReportFinding,
  count: number,
  cause: TestedCause | null,
): Defect {
  const { file, line, message } = first;
  const what = `${counted(count, 'event is', 'events are')} valid, but the tables cannot hold ${count === 1 ? 'it' : 'them'}${exampleWords(count, first, message)}`;
  const isTried = cause !== null && cause.repair !== '';
  return {
    id,
    name: `${first.rule}: ${first.pointer}`,
    count,
    following: countFollowers(cause),
    level: 'error',
    title: 'Valid, but not loadable',
    sentence: withSuspected(withFollowers(what, count, cause?.followers ?? []), count, cause),
    place: { file, line },
    next: fixing(
      isTried
        ? `${REMEDY} Tried in memory: ${cause.repair}, what follows is gone${revealedWords(cause)}.`
        : REMEDY,
      typed(`validate ${shellWord(file)} --quality`),
    ),
  };
}

function unlisted(count: number): Defect {
  const sentence = `${counted(count, 'event is', 'events are')} valid, but the tables cannot hold ${count === 1 ? 'it' : 'them'}`;
  const title = 'Valid, but not loadable';
  return { level: 'error', title, sentence, place: null, next: fixing(REMEDY, typed('gate')) };
}
