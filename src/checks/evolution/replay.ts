/** The events of a revision that were valid there, under the schema of now. */

import { withoutRepair } from '../../contracts/findings.ts';
import type {
  EventSchema,
  FileValidation,
  FixtureFile,
  Validator,
} from '../../contracts/ports/fixtures.ts';
import type { Repository } from '../../contracts/ports/repository.ts';
import { fixtureKind } from '../../events/fixture-name.ts';
import type { EventReplay, LostField, ReportFinding } from '../../schema/types.ts';
import type { Places } from '../places.ts';
import { total } from '../total.ts';
import type { Revision } from './revisions.ts';

export interface Replaying {
  readonly repository: Repository;
  readonly validator: Pick<Validator, 'validate'>;
  temporaryDirectory(): Promise<string>;
}

export interface ReplayRequest {
  readonly revision: Revision;
  /** Where that revision's events lie. */
  readonly places: Pick<Places, 'valid' | 'golden'>;
  /** Which an event must be valid by to count: the revision's own, and the base's. */
  readonly by: readonly EventSchema[];
  /** That of now. */
  readonly head: EventSchema;
}

/** Findings that are looked at for one file. */
const MOST_FINDINGS = 100_000;
/** Events that are named. */
const MOST_WITNESSES = 20;
/** Paths that one command takes; a system bounds their length. */
const MOST_WORDS = 200;

/** @throws GateError BASE_UNKNOWN */
export async function replay(ports: Replaying, request: ReplayRequest): Promise<EventReplay> {
  const { revision, by, head } = request;
  const { files, root } = await extractEvents(ports, request);
  const own: Batch = { files, root };
  let left = own;
  for (const schema of by) left = (await check(ports, left, schema)).valid;
  const judged = await check(ports, left, head);
  const lost = total(judged.files, ({ invalid }) => invalid);
  const findings = lost === 0 ? [] : await findLost(ports, own, request);
  return {
    since: revision.name,
    commit: revision.commit,
    files: files.length,
    events: total(judged.files, ({ events }) => events),
    lost,
    byType: countTypes(judged.files),
    byField: countFields(findings),
    witnesses: firstOfEach(findings),
  };
}

/** Files, and where they lie. */
export interface Batch {
  readonly files: readonly FixtureFile[];
  /** Absolute. */
  readonly root: string;
}

/** The events that are valid by all of these schemas, as files. @throws GateError BASE_UNKNOWN */
export async function collectKept(ports: Replaying, request: ReplayRequest): Promise<Batch> {
  let left = await extractEvents(ports, request);
  for (const schema of [...request.by, request.head])
    left = (await check(ports, left, schema)).valid;
  return left;
}

/** Files that a link leads to are there under their own name too, or are not the revision's. */
async function extractEvents(
  { repository, temporaryDirectory }: Replaying,
  { revision, places }: ReplayRequest,
): Promise<Batch> {
  const { paths, links } = await repository.tree(revision.commit);
  const linked = new Set(links.map(({ path }) => path));
  const wanted = paths.filter((path) => !linked.has(path) && holdsEvents(path, places));
  const root = await temporaryDirectory();
  for (let at = 0; at < wanted.length; at += MOST_WORDS)
    await repository.extract(revision.commit, wanted.slice(at, at + MOST_WORDS), root);
  return { files: wanted.flatMap(asFile), root };
}

function holdsEvents(path: string, { valid, golden }: ReplayRequest['places']): boolean {
  if (valid.exactNamesOf(path).length > 0) return true;
  return (golden?.exactNamesOf(path) ?? []).some((name) => name.endsWith('/events.ndjson'));
}

function asFile(path: string): FixtureFile[] {
  const kind = fixtureKind(path);
  // The size only says whether more cores are worth it.
  return kind === null ? [] : [{ path, ...kind, size: 0 }];
}

/** @returns with the events that are valid, as files of their own */
async function check(
  { validator, temporaryDirectory }: Replaying,
  { files, root }: Batch,
  schema: EventSchema,
): Promise<{ readonly files: readonly FileValidation[]; readonly valid: Batch }> {
  const spoolDirectory = await temporaryDirectory();
  const request = { files, root, schema, maxFindings: MOST_FINDINGS, expect: 'valid' } as const;
  // Whether tables take them is not asked here.
  const spooling = { spoolDirectory, spoolFor: 'anything' } as const;
  const checked = await validator.validate({ ...request, ...spooling });
  const names = checked.spool.flatMap((path) => asFile(path.split(/[\\/]/).at(-1) ?? path));
  return { files: checked.files, valid: { files: names, root: spoolDirectory } };
}

/** Where the lost ones stand in the files of the revision, and what is wrong with them. */
async function findLost(
  ports: Replaying,
  own: Batch,
  { by, head }: ReplayRequest,
): Promise<ReportFinding[]> {
  const invalid = new Set<string>();
  for (const schema of by)
    for (const { findings } of (await check(ports, own, schema)).files)
      for (const finding of findings) invalid.add(keyFor(finding));
  const { files } = await check(ports, own, head);
  return files.flatMap(({ findings }) =>
    findings.filter((finding) => !invalid.has(keyFor(finding))).map(withoutRepair),
  );
}

function keyFor({ file, line, index }: ReportFinding): string {
  return `${file}:${line}:${index ?? ''}`;
}

function countTypes(files: readonly FileValidation[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { byType } of files)
    for (const [type, { invalid }] of Object.entries(byType))
      if (invalid > 0) counts[type] = (counts[type] ?? 0) + invalid;
  return counts;
}

function countFields(findings: readonly ReportFinding[]): LostField[] {
  const counts = new Map<string, LostField>();
  for (const { pointer, rule } of findings) {
    const key = `${pointer} ${rule}`;
    const known = counts.get(key)?.findings ?? 0;
    counts.set(key, { pointer, rule, findings: known + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.findings - a.findings);
  return sorted.slice(0, MOST_WITNESSES);
}

/** The first event for each field and rule, then others, so that few lines show most. */
function firstOfEach(findings: readonly ReportFinding[]): ReportFinding[] {
  const seen = new Set<string>();
  const [first, others]: [ReportFinding[], ReportFinding[]] = [[], []];
  for (const finding of findings) {
    const key = `${finding.pointer} ${finding.rule}`;
    (seen.has(key) ? others : first).push(finding);
    seen.add(key);
  }
  return [...first, ...others].slice(0, MOST_WITNESSES);
}
