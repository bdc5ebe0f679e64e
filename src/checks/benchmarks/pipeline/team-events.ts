/** The events that the team's own pipeline is measured with: its valid fixtures, that either side takes. */
import type { EventSchema, FixtureFile } from '../../../contracts/ports/fixtures.ts';
import type { Database, Ports } from '../../../contracts/ports.ts';
import type { MeasuredPipeline } from '../../../schema/types.ts';
import { total } from '../../total.ts';
import type { ValidatedFixtures } from '../../validate-fixtures.ts';
import {
  countCopies,
  countSpace,
  type EventPlaces,
  readTeamEvents,
  writeFirst,
  writeRepeated,
} from './repeat-persons.ts';

export interface TeamEvents extends Omit<MeasuredPipeline, 'startUp'> {
  /** Absolute path of an NDJSON file, in a folder of its own. */
  readonly file: string;
  /** The same with the first event alone. */
  readonly first: string;
  /** Absolute: where both lie. */
  readonly directory: string;
}

export interface TeamEventsRequest {
  readonly fixtures: () => Promise<Pick<ValidatedFixtures, 'spool' | 'aside'>>;
  /** Of the head, and of the base where there is one that can be read. */
  readonly schemas: readonly EventSchema[];
  readonly places: EventPlaces;
  /** So many at least, where persons can be repeated. */
  readonly wanted: number;
}

/** @returns null where there is no event that all schemas take */
export async function collectTeamEvents(
  ports: Pick<Ports, 'validator' | 'warehouse' | 'workspace'>,
  { fixtures, schemas, places, wanted }: TeamEventsRequest,
): Promise<TeamEvents | null> {
  const { spool, aside } = await fixtures();
  const valid = await validByAll(ports, [...spool, ...aside], schemas);
  if (valid.length === 0) return null;
  const directory = await ports.workspace.temporaryDirectory();
  const database = await ports.warehouse.open({
    path: null,
    readable: [directory, ...new Set(valid.map(folderOf))],
  });
  try {
    const own = {
      file: `${directory}/own.ndjson`,
      first: `${directory}/first.ndjson`,
      directory,
      events: await readTeamEvents(database, valid, places),
      copies: 1,
    };
    await writeFirst(database, own.first);
    await writeRepeated(database, 1, 'longer', own.file);
    const repeated = await repeat(ports, database, { own, schemas, wanted });
    return typeof repeated === 'string' ? { ...own, note: repeated } : { ...own, ...repeated };
  } finally {
    database.close();
  }
}

interface Repeating {
  readonly own: Omit<TeamEvents, 'note'>;
  readonly schemas: readonly EventSchema[];
  readonly wanted: number;
}

/** @returns what is other, or why the events stay as they are */
async function repeat(
  ports: Pick<Ports, 'validator'>,
  database: Database,
  { own, schemas, wanted }: Repeating,
): Promise<string | Pick<TeamEvents, 'file' | 'events' | 'copies' | 'note'>> {
  if (own.events >= wanted) return { ...own, note: null };
  const copies = await countCopies(database, wanted);
  if (copies === 1) return 'no event has both an id and a person that are texts';
  const file = `${own.directory}/repeated.ndjson`;
  let why = '';
  for (const naming of ['longer', 'as long'] as const) {
    const possible = naming === 'longer' ? copies : Math.min(copies, await countSpace(database));
    if (possible === 1) break;
    await writeRepeated(database, possible, naming, file);
    const { events, fault } = await judgeCopies(ports, file, schemas);
    if (fault === null) return { file, events, copies: possible, note: null };
    why = fault;
  }
  return `a copy under other ids is not valid (${why})`;
}

/** The first schema is the one that they were validated by. */
async function validByAll(
  { validator, workspace }: Pick<Ports, 'validator' | 'workspace'>,
  spool: readonly string[],
  [, ...others]: readonly EventSchema[],
): Promise<readonly string[]> {
  let left = spool;
  for (const schema of others) {
    const spoolDirectory = await workspace.temporaryDirectory();
    if (left.length === 0) return [];
    const request = { ...inFolder(left), schema, maxFindings: 1, expect: 'valid' } as const;
    // Whether tables take them is the pipeline's affair.
    const spooling = { spoolDirectory, spoolFor: 'anything' } as const;
    left = (await validator.validate({ ...request, ...spooling })).spool;
  }
  return left;
}

async function judgeCopies(
  { validator }: Pick<Ports, 'validator'>,
  file: string,
  schemas: readonly EventSchema[],
): Promise<{ events: number; fault: string | null }> {
  let events = 0;
  for (const schema of schemas) {
    const request = { ...inFolder([file]), schema, maxFindings: 1 } as const;
    const { files } = await validator.validate({
      ...request,
      expect: 'valid',
      spoolDirectory: null,
    });
    const invalid = files.flatMap(({ findings }) => findings)[0];
    if (invalid !== undefined) return { events, fault: invalid.message };
    events = total(files, (each) => each.events);
  }
  return { events, fault: null };
}

/** Files that lie together, as what is spooled does. */
function inFolder(paths: readonly string[]): { root: string; files: FixtureFile[] } {
  const names = paths.map((path) => path.slice(folderOf(path).length + 1));
  // The size only says whether more cores are worth it.
  const files = names.map((path) => ({ path, ...NDJSON, size: 0 }));
  return { root: folderOf(paths[0] ?? ''), files };
}

const NDJSON = { format: 'ndjson', compression: 'none' } as const;

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}
