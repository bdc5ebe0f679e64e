/** The events that the team's own pipeline is measured with: its valid fixtures, that either side takes. */
import type { EventSchema, FixtureFile } from '../../../contracts/ports/fixtures.ts';
import type { Ports } from '../../../contracts/ports.ts';
import type { ValidatedFixtures } from '../../validate-fixtures.ts';
import {
  countCopies,
  type EventPlaces,
  type RepeatedEvents,
  readTeamEvents,
  writeFirst,
  writeRepeated,
} from './repeat-persons.ts';

export interface TeamEvents extends RepeatedEvents {
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
    const events = await readTeamEvents(database, valid, places);
    const [file, first, own] = ['repeated', 'first', 'own'].map(
      (name) => `${directory}/${name}.ndjson`,
    ) as [string, string, string];
    await writeFirst(database, first);
    await writeRepeated(database, 1, own);
    const { copies, note } = await countCopies(database, wanted);
    const asTheyAre = { file: own, first, directory, events, copies: 1 };
    if (copies === 1) return { ...asTheyAre, note };
    await writeRepeated(database, copies, file);
    const fault = await findFault(ports, file, schemas);
    if (fault.message !== null)
      return { ...asTheyAre, note: `a copy under other ids is not valid (${fault.message})` };
    return { file, first, directory, events: fault.events, copies, note: null };
  } finally {
    database.close();
  }
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

async function findFault(
  { validator }: Pick<Ports, 'validator'>,
  file: string,
  schemas: readonly EventSchema[],
): Promise<{ events: number; message: string | null }> {
  let events = 0;
  for (const schema of schemas) {
    const request = { ...inFolder([file]), schema, maxFindings: 1 } as const;
    const { files } = await validator.validate({
      ...request,
      expect: 'valid',
      spoolDirectory: null,
    });
    const [judged] = files;
    if (judged === undefined || judged.invalid > 0)
      return { events, message: judged?.findings[0]?.message ?? 'it was not read' };
    events = judged.events;
  }
  return { events, message: null };
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
