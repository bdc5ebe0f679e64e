/** Events that do not have what a pointer of the config leads to: nobody may rest on it unsaid. */
import type { Database } from '../../contracts/ports.ts';
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import { PLAN_TYPE_POINTER } from '../../events/event-types.ts';
import { type EventPointers, POINTED_PARTS } from '../../events/pointers.ts';
import { EVENT_SETTINGS } from '../../events/settings.ts';
import type { AbsentPart } from '../../schema/types.ts';

/** Letters of an event that are shown. */
const MOST_SHOWN = 100;

/**
 * A part that the config does not name may be nowhere: then nothing rests on it. Where some events have it and
 * some do not, that is said too.
 * @param files absolute paths of NDJSON files with the valid events, which the database may read
 */
export async function findAbsentParts(
  database: Database,
  files: readonly string[],
  pointers: EventPointers,
): Promise<AbsentPart[]> {
  if (files.length === 0) return [];
  const columns = POINTED_PARTS.map((part) => {
    const absent = `FILTER (json ->> ${quoted(pointers[part])} IS NULL)`;
    return `count(*) ${absent}, left(min(CAST(json AS VARCHAR)) ${absent}, ${MOST_SHOWN})`;
  });
  const [row = []] = await database.rows(
    `SELECT count(*), ${columns.join(', ')}
     FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
       hive_partitioning = false)`,
    'events',
  );
  const all = Number(row[0]);
  return POINTED_PARTS.flatMap((part, at) => {
    const [events, first] = [Number(row[1 + 2 * at]), row[2 + 2 * at] ?? ''];
    const pointer = pointers[part];
    const isTold = events > 0 && (events < all || pointer !== defaultPointer(part));
    return isTold ? [{ part, pointer, events, first }] : [];
  });
}

/** Where it stands if neither the config nor, of a type, the schema says where: what a schema lacks is told once. */
function defaultPointer(part: (typeof POINTED_PARTS)[number]): unknown {
  const setting = EVENT_SETTINGS.find(({ key }) => key === `events.${part}`);
  return setting?.kind.byDefault ?? PLAN_TYPE_POINTER;
}
