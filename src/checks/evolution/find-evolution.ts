/** How the event schema has changed since a base and since tags, and which of their events it loses. */
import type { EventSchema } from '../../contracts/ports/fixtures.ts';
import type { SchemaChange } from '../../events/evolution/diff-schemas.ts';
import type {
  EventReplay,
  EvolutionMeaning,
  EvolutionReport,
  SchemaChangeReport,
} from '../../schema/types.ts';
import { filesAt } from '../files-at.ts';
import { hasCommandChanged } from '../pipeline-changes.ts';
import { findPlaces, type GuardedSettings } from '../places.ts';
import { type Comparing, readableAt, readConfigText } from '../read-settings.ts';
import { usableSchemaAt } from '../schema-at.ts';
import { type BuildingPorts, type BuildingSettings, findMeaning } from './find-meaning.ts';
import { collectKept, type Replaying, replay } from './replay.ts';
import { findRevisions, type Revision } from './revisions.ts';
import type { EvolutionSettings } from './settings.ts';
import { describeChange, describeReplay, isAllowed, isReplayAllowed } from './what-breaks.ts';

export type EvolvingSettings = EvolutionSettings & GuardedSettings & BuildingSettings;

export interface EvolutionQuestion<Settings extends EvolvingSettings>
  extends Comparing<Settings>,
    Replaying {
  /** With which both pipelines are run; null: they are not. */
  readonly ports: BuildingPorts | null;
  /** The schema that is judged with now. */
  readonly head: EventSchema;
  /** The commit that the change is told against, or null. */
  readonly base: string | null;
  /** Whether somebody can approve by a label. */
  readonly approval: 'label' | 'nobody';
}

/** Fields of an event that are listed for one change. */
const MOST_FIELDS = 20;

/** @throws GateError BASE_UNKNOWN */
export async function findEvolution<Settings extends EvolvingSettings>(
  question: EvolutionQuestion<Settings>,
): Promise<EvolutionReport | null> {
  const { base, inUse, approval, head, repository } = question;
  const allow = inUse.evolution;
  const nothing = {
    allow,
    isGuarded: approval === 'label',
    base,
    changes: [],
    replays: [],
    meaning: null,
  };
  if (base === null) return allow === null ? null : { ...nothing, unmatched: [], broken: [] };
  // A base that knows no gate has promised nothing.
  if ((await readConfigText(question, base)) === null) return null;
  const against = inUse['evolution.against'];
  const tags = against.every((each) => each === 'base') ? [] : await repository.tags();
  const { found, unmatched } = findRevisions(against, base, tags);
  const before = await readSide(question, { name: 'base', commit: base });
  const meaning = await meaningSince(question, { name: 'base', commit: base }, before);
  if (before.schema !== null && isAlike(before.schema, head))
    return { ...nothing, unmatched, meaning, broken: [] };
  const changes: SchemaChangeReport[] = [];
  const replays: EventReplay[] = [];
  for (const revision of found) {
    const side = revision.name === 'base' ? before : await readSide(question, revision);
    const own = await newChanges(side.schema, before.schema, head);
    changes.push(...own.map((change) => report(change, revision.name, isAllowed(change, allow))));
    const by = [side.schema, before.schema].filter((schema) => schema !== null);
    // The events are asked too where no change is seen: they need not believe the comparison.
    if (side.places === null || by.length === 0) continue;
    replays.push(
      await replay(question, { revision, places: side.places, by: [...new Set(by)], head }),
    );
  }
  return {
    ...nothing,
    changes,
    replays,
    unmatched,
    meaning,
    broken: listBroken(changes, replays, allow),
  };
}

interface Side<Settings> {
  readonly settings: Settings | null;
  /** null where the commit has none that can be read. */
  readonly schema: EventSchema | null;
  readonly places: ReturnType<typeof findPlaces> | null;
}

async function readSide<Settings extends EvolvingSettings>(
  question: EvolutionQuestion<Settings>,
  { commit }: Revision,
): Promise<Side<Settings>> {
  const { repository, root, settings } = question;
  const known = await readableAt(question, commit);
  if (known === null) return { settings: null, schema: null, places: null };
  const tree = await repository.tree(commit);
  const places = findPlaces(known, settings.path, tree, root);
  return { settings: known, schema: await usableSchemaAt(question, commit, known), places };
}

/** The tables that the events of the base give, before and now. */
async function meaningSince<Settings extends EvolvingSettings>(
  question: EvolutionQuestion<Settings>,
  revision: Revision,
  { settings: before, schema, places }: Side<Settings>,
): Promise<EvolutionMeaning | null> {
  const { ports, inUse: after, head, repository, root, settings } = question;
  const hasCommand = [before, after].some((side) => side?.pipeline.kind === 'command');
  // To set the base up and run it takes a while, and only a team that asks about changes waits for it.
  if (ports === null || (hasCommand && after.evolution === null)) return null;
  if (before === null || schema === null || places === null)
    return hasCommand
      ? {
          note: `the ${before === null ? 'settings' : 'event schema'} of the base cannot be read. Once this change is merged, later ones are compared with it.`,
          tables: [],
        }
      : null;
  const { commit } = revision;
  return findMeaning({
    ...{ ports, repository, commit, before, after },
    old: await filesAt({ repository, root }, commit),
    hasChanged: () =>
      hasCommandChanged({ repository, root, base: commit, before, after, file: settings.path }),
    // Golden cases may tell other lives of the same persons, and say themselves what they must give.
    events: () =>
      collectKept(question, {
        revision,
        places: { valid: places.valid, golden: null },
        by: [schema],
        head,
      }),
  });
}

function isAlike(one: EventSchema, other: EventSchema): boolean {
  return one === other || JSON.stringify(one.json) === JSON.stringify(other.json);
}

/** What changed since a revision; what had changed by the base already is not this change's doing. */
async function newChanges(
  own: EventSchema | null,
  base: EventSchema | null,
  head: EventSchema,
): Promise<readonly SchemaChange[]> {
  if (own === null) return [UNREADABLE];
  // Only here: in most changes the schema is the same.
  const { diffSchemas } = await import('../../events/evolution/diff-schemas.ts');
  const all = diffSchemas(own.json, head.json);
  if (base === null || own === base) return all;
  const earlier = new Set(diffSchemas(own.json, base.json).map(describeChange));
  return all.filter((change) => !earlier.has(describeChange(change)));
}

const UNREADABLE: SchemaChange = {
  category: 'undecided',
  fields: [{ pointer: '', variant: null }],
  before: { pointer: null, says: 'a schema, or settings, that cannot be read' },
  after: { pointer: '', says: 'a schema' },
  backward: 'undecided',
  forward: 'undecided',
};

function report(change: SchemaChange, since: string, allowed: boolean): SchemaChangeReport {
  const { fields, before, after, ...rest } = change;
  return {
    since,
    ...rest,
    fields: fields.slice(0, MOST_FIELDS).map((field) => ({ ...field })),
    fieldCount: fields.length,
    before: { ...before },
    after: { ...after },
    isAllowed: allowed,
  };
}

function listBroken(
  changes: readonly SchemaChangeReport[],
  replays: readonly EventReplay[],
  allow: EvolutionSettings['evolution'],
): string[] {
  // The change first: it is why the events are lost.
  return [
    ...changes.filter(({ isAllowed: allowed }) => !allowed).map(describeChange),
    ...replays.filter((each) => !isReplayAllowed(each, allow)).map(describeReplay),
  ];
}
