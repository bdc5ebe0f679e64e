/** `golden add`: the first expected files of a case, marked until a person has checked them. */

import { inspectContent } from '../checks/content/inspect-content.ts';
import type { RebuildPorts } from '../checks/golden/build-cases.ts';
import {
  findGoldenTable,
  makeFirstExpected,
  tablesToAdd,
} from '../checks/golden/first-expected.ts';
import type { Answer } from '../contracts/answer.ts';
import type { Ports } from '../contracts/ports.ts';
import { counted } from '../contracts/rate.ts';
import { list, text } from '../contracts/section.ts';
import type { DeclaredTable } from '../contracts/tables/table.ts';
import { locateMessage } from '../contracts/text/locate-message.ts';
import { nearest } from '../contracts/text/nearest.ts';
import type { PipelinePorts } from '../pipelines/pipelines.ts';
import type { Config } from '../project/config.ts';
import { loadEngine } from '../project/load-engine.ts';
import { nothingWritten } from './golden-update.ts';
import { rejectUsage } from './line/usage.ts';

/** @param names of tables; all that are compared by default where there is none */
export async function addGolden(
  ports: RebuildPorts & PipelinePorts,
  config: Config,
  name: string,
  names: readonly string[],
): Promise<{ answer: Answer; exit: 0 | 1 }> {
  const path = config['golden.path'];
  if (path === null) return rejectUsage('golden.path is none, so there is nothing to add to');
  await requireEvents(ports, path, name);
  const { standIns } = await inspectContent(ports, config, ['code', 'goldens']);
  if (standIns.length > 0) return { answer: nothingWritten(standIns.map(locateMessage)), exit: 1 };
  const engine = await loadEngine(config, ports);
  const wanted =
    names.length === 0
      ? tablesToAdd(engine.tables)
      : names.map(
          (table) => findGoldenTable(engine.tables, table) ?? unknownTable(table, engine.tables),
        );
  const made = await makeFirstExpected(ports, config, engine, path, name, wanted);
  if (made.kind === 'invalid')
    return { answer: nothingWritten(made.findings.map(locateMessage)), exit: 1 };
  if (made.kind === 'complete')
    return rejectUsage(
      `${path}/${name} has all of these files (${made.existing.join(', ')}); "golden update ${name}" rewrites them`,
    );
  await ports.workspace.writeTogether(made.files);
  const tables = made.files.filter(({ rows }) => rows !== null);
  return { answer: answerAdded(tables, `${path}/${name}/case.yml`), exit: 0 };
}

/** The one thing of a case that only a person can bring. */
async function requireEvents(
  { workspace }: Pick<Ports, 'workspace'>,
  path: string,
  name: string,
): Promise<void> {
  if (/[/\\]|^\.{0,2}$/.test(name)) rejectUsage(`"${name}" is no name of a folder below ${path}`);
  const events = `${path}/${name}/events.ndjson`;
  if (await workspace.exists(events)) return;
  rejectUsage(`There is no ${events}: put the events of the case there first, one a line`);
}

function unknownTable(
  name: string,
  {
    plan,
    declared,
  }: { readonly plan: readonly DeclaredTable[]; readonly declared: readonly DeclaredTable[] },
): never {
  const known = [...declared, ...plan].map((table) => table.name);
  const meant = nearest(name, known);
  const hint =
    meant === undefined ? `; there are ${known.join(', ')}` : ` (did you mean ${meant}?)`;
  return rejectUsage(`There is no table "${name}"${hint}`);
}

function answerAdded(
  files: readonly { readonly file: string; readonly rows: number | null }[],
  caseFile: string,
): Answer {
  return {
    sections: [
      {
        rank: 'detail',
        heading: `Wrote ${counted(files.length, 'expected file')}, from what the code gives now`,
        folded: null,
        blocks: [
          list(files.map(({ file, rows }) => `${file}: ${counted(rows ?? 0, 'row')}`)),
          text(
            `Check each figure against its source, write that into ${caseFile}, and take "unreviewed" out of it.`,
          ),
        ],
      },
    ],
    data: { written: [...files.map(({ file }) => file), caseFile] },
  };
}
