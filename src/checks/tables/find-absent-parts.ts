/** Events that do not have what a pointer of the config leads to: nobody may rest on it unsaid. */
import type { Database } from '../../contracts/ports.ts';
import type { SettingPlaces } from '../../contracts/settings/setting.ts';
import { literal, quoted } from '../../contracts/sql/sql-literal.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import { PLAN_TYPE_POINTER } from '../../events/event-types.ts';
import { type EventPointers, POINTED_PARTS, type PointerSettings } from '../../events/pointers.ts';
import { EVENT_SETTINGS } from '../../events/settings.ts';
import type { AbsentPart } from '../../schema/types.ts';

type PointedPart = (typeof POINTED_PARTS)[number];

/** Letters of an event that are shown. */
const MOST_SHOWN = 100;

/** How many events lack each part, in the order of the parts, and the first of them. */
export interface AbsentCounts {
  readonly events: number;
  readonly parts: readonly { readonly absent: number; readonly first: string | null }[];
}

/** @param files absolute paths of NDJSON files with the valid events, which the database may read */
export async function countAbsentParts(
  database: Database,
  files: readonly string[],
  pointers: EventPointers,
): Promise<AbsentCounts> {
  if (files.length === 0) return { events: 0, parts: [] };
  const columns = POINTED_PARTS.map((part) => {
    const absent = `FILTER (json ->> ${quoted(pointers[part])} IS NULL)`;
    return `count(*) ${absent}, min(CAST(json AS VARCHAR)) ${absent}`;
  });
  const [row = []] = await database.rows(
    `SELECT count(*), ${columns.join(', ')}
     FROM read_json_objects(${literal(files)}, format = 'newline_delimited', maximum_object_size = 16777216,
       hive_partitioning = false)`,
    'events',
  );
  return {
    events: Number(row[0]),
    parts: POINTED_PARTS.map((_, at) => ({
      absent: Number(row[1 + 2 * at]),
      first: row[2 + 2 * at] ?? null,
    })),
  };
}

/**
 * A part that the config does not name may be nowhere: then nothing rests on it. Where some events have it and
 * some do not, that is said too.
 */
export function listAbsentParts(
  shares: readonly AbsentCounts[],
  pointers: EventPointers,
  config: PointerSettings & SettingPlaces,
): AbsentPart[] {
  const all = shares.reduce((sum, { events }) => sum + events, 0);
  return POINTED_PARTS.flatMap((part, at) => {
    const own = shares.flatMap(({ parts }) => parts[at] ?? []);
    const events = own.reduce((sum, { absent }) => sum + absent, 0);
    const [first = ''] = own.flatMap((one) => one.first ?? []).sort(compareText);
    const pointer = pointers[part];
    const isNamed = config[`events.${part}`] !== defaultSetting(part);
    const isTold = events > 0 && (events < all || pointer !== defaultPointer(part));
    const place = events === all && isNamed ? config.findPlace(`events.${part}`) : null;
    return isTold ? [{ part, pointer, events, first: shorten(first), place }] : [];
  });
}

function shorten(text: string): string {
  return [...text.slice(0, 2 * MOST_SHOWN)].slice(0, MOST_SHOWN).join('');
}

/** Where it stands if neither the config nor, of a type, the schema says where: what a schema lacks is told once. */
function defaultPointer(part: PointedPart): unknown {
  return defaultSetting(part) ?? PLAN_TYPE_POINTER;
}

function defaultSetting(part: PointedPart): unknown {
  return EVENT_SETTINGS.find(({ key }) => key === `events.${part}`)?.kind.byDefault;
}
