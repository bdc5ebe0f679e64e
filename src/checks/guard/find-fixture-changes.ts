/** The valid fixtures of the base that are still there, counted on both sides where they may differ. */

import type { EventSchema, Validator } from '../../contracts/ports/fixtures.ts';
import type { Subject } from '../../contracts/ports/trigger.ts';
import { fixtureKind } from '../../events/fixture-name.ts';
import type { GuardedFile } from '../../schema/types.ts';
import type { Counts, FixtureChange } from '../fixture-changes.ts';
import { type Comparing, readableAt, readSettings } from '../read-settings.ts';
import { usableSchemaAt } from '../schema-at.ts';
import type { AllSettings } from './compare.ts';
import { type FixturePair, pairFixtures } from './pair-fixtures.ts';
import { findSteps } from './steps.ts';

export interface FixtureQuestion<Settings extends AllSettings> extends Comparing<Settings> {
  readonly subject: Subject;
  readonly validator: Pick<Validator, 'validate'>;
  temporaryDirectory(): Promise<string>;
  /** That this run judges by; its file may be in no commit. */
  readonly schema: EventSchema;
}

/** @throws GateError BASE_UNKNOWN, CONFIG_… of the head */
export async function findFixtureChanges<Settings extends AllSettings>(
  question: FixtureQuestion<Settings>,
): Promise<FixtureChange[]> {
  const { whole } = await findSteps(question.repository, question.subject);
  const before = await readableAt(question, whole.from);
  // What cannot be read counts as changed already.
  if (before === null) return [];
  const after = await readSettings(question, whole.to);
  const pairs = await pairFixtures(question, whole, { before, after });
  if (pairs.length === 0) return [];
  const { schema } = question;
  // Where the base's schema cannot be used, its fixtures are counted by the one that is judged with.
  const old = (await usableSchemaAt(question, whole.from, before)) ?? schema;
  const isAlike = JSON.stringify(old.json) === JSON.stringify(schema.json);
  const recounted = pairs.filter(({ isEdited }) => isEdited || !isAlike);
  const [first, second] = [
    await count(
      question,
      whole.from,
      recounted.map((pair) => pair.before),
      old,
    ),
    await count(
      question,
      whole.to,
      recounted.map((pair) => pair.after),
      schema,
    ),
  ];
  return pairs.map((pair) => asChange(pair, first.get(pair.before), second.get(pair.after)));
}

function asChange(
  { after: path, names, isEdited }: FixturePair,
  before: Counts | undefined,
  after: Counts | undefined,
): FixtureChange {
  const isCounted = before !== undefined && after !== undefined;
  return { path, names, isEdited, counts: isCounted ? { before, after } : null };
}

/** Edited, and with fewer valid events of a type than before: less is tested. */
export function listThinned(changes: readonly FixtureChange[]): GuardedFile[] {
  return changes.flatMap(({ path, counts, isEdited }) => {
    if (counts === null || !isEdited) return [];
    const { before, after } = counts;
    const fewer = Object.entries(before.byType)
      .map(([type, { valid: base }]) => ({
        type,
        base,
        head: new Map(Object.entries(after.byType)).get(type)?.valid ?? 0,
      }))
      .filter(({ base, head }) => head < base);
    return fewer.length === 0 ? [] : [{ path, status: 'thinned' as const, fewer }];
  });
}

async function count<Settings extends AllSettings>(
  { repository, validator, temporaryDirectory }: FixtureQuestion<Settings>,
  commit: string,
  paths: readonly string[],
  schema: EventSchema,
): Promise<ReadonlyMap<string, Counts>> {
  if (paths.length === 0) return new Map();
  const root = await temporaryDirectory();
  for (let at = 0; at < paths.length; at += MOST_WORDS)
    await repository.extract(commit, paths.slice(at, at + MOST_WORDS), root);
  const files = paths.flatMap((path) => {
    const kind = fixtureKind(path);
    // The size only says whether more cores are worth it.
    return kind === null ? [] : [{ path, ...kind, size: 0 }];
  });
  const result = await validator.validate({
    files,
    root,
    schema,
    maxFindings: 1,
    expect: 'valid',
    spoolDirectory: null,
  });
  return new Map(result.files.map((file) => [file.file.path, file]));
}

/** Paths that one command takes; a system bounds their length. */
const MOST_WORDS = 200;
