import { counted } from '../../contracts/rate.ts';
import { type Block, list, type Rank, type Section, text } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type {
  EventReplay,
  EvolutionMeaning,
  EvolutionReport,
  SchemaChangeReport,
  TableMeaning,
} from '../../schema/types.ts';
import { describeFields } from './what-breaks.ts';

export function sections(evolution: EvolutionReport): Section[] {
  const { changes, replays, unmatched, broken, meaning } = evolution;
  const notes = unmatched.map(
    (pattern) =>
      `No tag matches ${pattern}. Where there are tags, the checkout lacks them: fetch-depth: 0 brings them.`,
  );
  const told = meaning === null ? [] : meaningBlocks(meaning);
  if (changes.length === 0 && notes.length === 0 && told.length === 0) return [];
  const lost = replays.filter((each) => each.lost > 0);
  const blocks: Block[] = [
    ...(changes.length === 0 ? [] : [changeTable(changes)]),
    ...lost.flatMap(lostEvents),
    ...replays
      .filter((each) => each.lost === 0)
      .map(({ since, events }) => text(kept(since, events))),
    ...notes.map(text),
    ...told,
  ];
  return [
    {
      rank: findRank(evolution),
      heading: changes.length === 0 ? "Tables of the base's events" : 'Changes of the event schema',
      folded: broken.length > 0 ? null : foldedWords(changes.length),
      blocks,
    },
  ];
}

function foldedWords(changes: number): string {
  if (changes === 0) return "what the base's events give now";
  return counted(changes, 'change of the event schema', 'changes of the event schema');
}

/** Where a label can approve it, the guard says whether it fails. */
function findRank({ broken, isGuarded, replays }: EvolutionReport): Rank {
  if (broken.length > 0) return isGuarded ? 'warning' : 'failure';
  return replays.some(({ lost }) => lost > 0) ? 'warning' : 'detail';
}

function changeTable(changes: readonly SchemaChangeReport[]): Block {
  return {
    kind: 'table',
    header: ['change', 'field', 'before', 'now', 'old events', 'new events, old schema', 'since'],
    figures: [],
    rows: changes.map((change) => ({ cells: cellsOf(change), sentence: sentence(change) })),
    total: changes.length,
  };
}

function cellsOf(change: SchemaChangeReport): string[] {
  const { category, before, after, backward, forward, since, isAllowed } = change;
  const name = isAllowed ? category : `${category} (not allowed)`;
  return [name, fieldWords(change), before.says, after.says, backward, forward, since];
}

function sentence(change: SchemaChangeReport): string {
  const { category, before, after, backward, forward, since, isAllowed } = change;
  const effects = [
    ...effectWords(backward, 'old events'),
    ...effectWords(forward, 'new events under the old schema'),
  ].join(', ');
  const words = `${category}: ${fieldWords(change)} (${before.says} → ${after.says}) since ${since}, ${effects}`;
  return isAllowed ? words : `${words}; not allowed`;
}

function effectWords(effect: SchemaChangeReport['backward'], events: string): string[] {
  switch (effect) {
    case 'keeps':
      return [];
    case 'breaks':
      return [`breaks ${events}`];
    case 'depends':
      return [`breaks ${events} that carry it otherwise`];
    case 'undecided':
      return [`undecided for ${events}`];
  }
}

function fieldWords({ fields, fieldCount }: SchemaChangeReport): string {
  const words = describeFields(fields);
  return fieldCount > fields.length ? `${words} of ${fieldCount}` : words;
}

function lostEvents({ since, lost, events, byType, byField, witnesses }: EventReplay): Block[] {
  const types = Object.entries(byType).map(([type, count]) => `${type} ${count}`);
  const fields = byField.map(
    ({ pointer, rule, findings }) => `${pointer || 'the event'} (${rule}) ${findings}`,
  );
  return [
    text(
      `${lost} of ${counted(events, 'event')} that were valid at ${since} are valid no more: ${types.join(', ')}. By field: ${fields.join(', ')}.`,
    ),
    list(witnesses.map(locateMessage), Math.max(witnesses.length, lost)),
  ];
}

function kept(since: string, events: number): string {
  return events === 0
    ? `${since} has no valid event to replay.`
    : `All ${counted(events, 'event')} that were valid at ${since} still are.`;
}

function meaningBlocks({ note, tables }: EvolutionMeaning): Block[] {
  if (note !== null) return [text(`The tables of the base's events were not compared: ${note}`)];
  const different = tables.filter((table) => table.rows > 0 || table.note !== null);
  if (different.length === 0)
    return [
      text("The base's events give the same tables by the pipeline of the base and by this one."),
    ];
  return [
    text("The base's events give other tables than by the pipeline of the base:"),
    list(different.map(describeTable)),
  ];
}

function describeTable({ table, rows, first, note }: TableMeaning): string {
  const what = [
    ...(note === null ? [] : [note]),
    ...(rows === 0 ? [] : [describeRows(rows, first)]),
  ];
  return `${table}: ${what.join('; ')}`;
}

function describeRows(rows: number, first: TableMeaning['first']): string {
  if (first === null) return counted(rows, 'row');
  const column = first.column === null ? '' : `${first.column} `;
  return `${counted(rows, 'row')}, first (${first.key.join(', ')}): ${column}${first.before} → ${first.after}`;
}
