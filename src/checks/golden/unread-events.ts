/**
 * Whether anything shows that a command reads its events. One that reads a file of its own instead makes the same tables
 * for the fixtures and for each golden case, and every comparison matches for ever.
 */
import { tableText } from '../../contracts/tables/table-lines.ts';
import { readTables } from '../../pipelines/declared/built-tables.ts';
import type { GoldenReport } from '../../schema/types.ts';
import type { CheckContext } from '../context.ts';
import { loadCases } from './check-goldens.ts';
import type { LoadedCase } from './load-case.ts';

type UnreadContext = Pick<
  CheckContext,
  'ports' | 'engine' | 'events' | 'goldenCases' | 'useFixtures'
>;

/**
 * Asked where nothing else counts what the tables rest on: where the plan's are not made, and all cases match.
 * @returns whether each case expects the very tables of the fixtures, though it has another number of events
 */
export async function areEventsUnread(
  { ports, engine, events, goldenCases, useFixtures }: UnreadContext,
  { path, cases, matched }: Pick<GoldenReport, 'path' | 'cases' | 'matched'>,
): Promise<boolean> {
  const { plan, declared } = engine.tables;
  if (events !== 'rebuilt' || plan.length > 0 || matched < cases) return false;
  const loaded = await loadCases(ports, path, engine, goldenCases);
  const counts = await Promise.all(
    loaded.map(async ({ eventsFile }) => countLines(await ports.workspace.readText(eventsFile))),
  );
  const fixtures = await useFixtures(async ({ database, report }) => {
    if (counts.includes(report.valid)) return null;
    const built = [...(await readTables(database, declared)).values()];
    return built.flatMap((one) =>
      one.kind === 'table' && one.lines.length > 0 ? [tableText(one.shape, one.lines)] : [],
    );
  });
  return fixtures !== null && loaded.every(({ expected }) => areAmong(expected, fixtures));
}

/** An empty table is that of many events. */
function areAmong(expected: LoadedCase['expected'], fixtures: readonly string[]): boolean {
  const filled = expected.filter(({ text }) => countLines(text) > 1);
  return filled.length > 0 && filled.every(({ text }) => fixtures.includes(text));
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}
