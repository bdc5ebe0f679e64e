/** What is said of a second opinion: who the two sides are, whether they agree, and of what there is none. */
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import type { ReconstructionReport } from '../../schema/types.ts';

type Opinion = Pick<
  ReconstructionReport,
  'secondOpinion' | 'loading' | 'tables' | 'declared' | 'disagreementCount'
>;

/** What the two are called at the head of a table: that of the pipeline, that of the second opinion. */
export function nameSides({ secondOpinion, loading }: Opinion): readonly [string, string] {
  return [
    loading === null ? 'pipeline' : 'SQL',
    secondOpinion.by === 'builtin' ? 'TypeScript' : 'second opinion',
  ];
}

/** null where they agree. */
export function describeDisagreement(opinion: Opinion): string | null {
  const { disagreementCount, secondOpinion, loading } = opinion;
  if (disagreementCount === 0) return null;
  const places = counted(disagreementCount, 'place');
  if (secondOpinion.by !== 'builtin')
    return `the pipeline and its second opinion "${secondOpinion.by}" disagree in ${places}`;
  return `the ${loading === null ? 'command' : 'SQL'} and the TypeScript reconstruction disagree in ${places}`;
}

/** What a pass rests on. */
export function opinionGrounds({ secondOpinion, tables, declared }: Opinion): string[] {
  const { by } = secondOpinion;
  const isOther = by !== 'builtin' && by !== 'none';
  const unique =
    declared.length === 1
      ? 'the key of 1 declared table is unique'
      : `the keys of ${declared.length} declared tables are unique${emptyWords(declared)}`;
  const them = declared.length === 1 ? 'it' : 'them';
  return [
    ...(isOther
      ? [`"${by}" makes the same of ${counted(secondOpinion.tables.length, 'table')}`]
      : []),
    ...(tables.length > 0 && by === 'builtin' ? ['both reconstructions agree'] : []),
    ...(tables.length > 0 && by === 'none'
      ? [`no second opinion of ${counted(tables.length, 'table')} of the plan`]
      : []),
    ...(declared.length === 0
      ? []
      : [isOther ? unique : `${unique}, without a second opinion of ${them}`]),
  ];
}

/** A key is unique where there is no row, which says little. */
function emptyWords(declared: Opinion['declared']): string {
  const empty = declared.filter(({ rows }) => rows === 0);
  if (empty.length === 0) return '';
  return ` (${firstFew(empty.map(({ name }) => name))} without a row)`;
}

/** Where nothing at all was made of the events, no key and no column has been looked at; null else. */
export function describeEmpty({
  tables,
  declared,
  events,
}: Pick<ReconstructionReport, 'tables' | 'declared' | 'events'>): string | null {
  if (tables.length > 0 || declared.length === 0 || declared.some(({ rows }) => rows > 0))
    return null;
  const none =
    declared.length === 1
      ? `the declared table ${declared[0]?.name} has no row`
      : `none of the ${declared.length} declared tables has a row`;
  return `${none}: nothing shows that the pipeline makes anything of ${counted(events, 'event')}`;
}
