/** Every file that a run reads, looked through before anything is judged by it. */
import type { Ports } from '../../contracts/ports.ts';
import type { LookDepth, StandIn, StandInKind } from '../../contracts/text/stand-in.ts';
import type { ContentReport, ReportFinding } from '../../schema/types.ts';
import { listReadFiles, type Part, type ReadSettings } from '../list-read-files.ts';

/**
 * @param byHead parts of whose files only the head is looked at
 * @throws GateError PATTERN_…, FILE_…
 */
export async function inspectContent(
  { workspace }: Pick<Ports, 'workspace'>,
  config: ReadSettings,
  parts: readonly Part[],
  byHead: readonly Part[] = [],
): Promise<ContentReport> {
  let files = 0;
  const standIns: ReportFinding[] = [];
  for (const part of parts) {
    const depth: LookDepth = byHead.includes(part) ? 'head' : 'whole';
    for (const file of await listReadFiles(workspace, config, part)) {
      files += 1;
      const found = await workspace.findStandIn(file, depth);
      if (found !== null && counts(found.kind, part)) standIns.push(asFinding(file, found));
    }
  }
  return { files, standIns };
}

/** An empty file is said by who reads it, but for one that must be rejected: nothing of it says why. */
function counts(kind: StandInKind, part: Part): boolean {
  return kind !== 'empty' || part === 'invalid';
}

function asFinding(file: string, { kind, line }: StandIn): ReportFinding {
  return { file, line, pointer: '', rule: kind, message: MESSAGES[kind] };
}

const MESSAGES: Readonly<Record<StandInKind, string>> = {
  'unresolved-merge':
    'a merge is not resolved here: keep one of the two sides, and delete the marker lines',
  'lfs-pointer':
    'this is a pointer of Git LFS, not the file: fetch it (actions/checkout with "lfs: true", or "git lfs pull")',
  'annex-pointer': 'this is a pointer of git-annex, not the file: fetch it ("git annex get")',
  'fat-pointer': 'this is a pointer of git-fat, not the file: fetch it ("git fat pull")',
  encrypted: 'this is encrypted by git-crypt: unlock it ("git-crypt unlock") before the gate runs',
  'link-text':
    'this is the text of a link, checked out as a file: check out with core.symlinks=true, or commit the file itself',
  'html-page': 'this is an HTML page, not the file: download the file itself',
  compressed:
    'this is compressed, and its name does not say so: end the name in .gz (gzip) or .zst (Zstandard), or unpack the file',
  tables:
    'this is a file of tables (Parquet, Avro, Arrow) or a database, and its name does not say so: end the name of a Parquet file in .parquet and of a DuckDB file in .duckdb, or write the rows as text',
  empty: 'this file is empty, so rejecting it shows nothing: write the event, or remove the file',
};
