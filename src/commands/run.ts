/** One invocation from words to exit code: whatever happens, it is 0, 1 or 2. */

import type { Answer } from '../contracts/answer.ts';
import { GateError } from '../contracts/errors.ts';
import type { ExitCode } from '../contracts/exit-code.ts';
import type { Console, Ports, Workspace } from '../contracts/ports.ts';
import type { SettingName } from '../project/settings.ts';
import { renderHuman } from '../report/human.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Report } from '../schema/types.ts';
import { type GitHubEvidence, undecidedReport } from './gate.ts';
import { helpText } from './line/help.ts';
import type { Format, Invocation } from './line/parse.ts';
import { type EvidenceSource, perform } from './perform.ts';
import { NO_EVIDENCE } from './verdict.ts';

export interface Outcome {
  readonly exit: ExitCode;
  /** null for a command that gives no verdict. */
  readonly report: Report | null;
}

/**
 * @param place how a person named an override: `--schema`, or `input schema`
 * @param evidence what GitHub adds to the gate's
 */
export async function run(
  invocation: Invocation,
  ports: Ports,
  place: (name: SettingName) => string,
  evidence?: EvidenceSource,
): Promise<Outcome> {
  const { console } = ports;
  let found = NO_EVIDENCE;
  const source: EvidenceSource = async (config) => {
    found = { ...NO_EVIDENCE, ...(await evidence?.(config)) };
    return found;
  };
  try {
    const { help, command } = invocation;
    if (help !== null) return said(console, helpText(help === 'command' ? command : null), 0);
    if (invocation.version) return said(console, versions(ports), 0);
    const done = await perform(invocation, ports, place, source);
    if (done.kind === 'report') return await present(done.report, invocation, ports, found);
    return said(console, formOf(done.answer, invocation.format), done.exit);
  } catch (error) {
    return undecided(error, invocation, ports, found);
  }
}

/** Prints the report in its form, then writes the files that were asked for: a full disk hides no finding. */
async function present(
  report: Report,
  invocation: Invocation,
  ports: Ports,
  found: GitHubEvidence,
): Promise<Outcome> {
  const { console, workspace } = ports;
  console.result(rendered(report, invocation.format, console.colour));
  try {
    await keep(report, invocation.reportDirectory, workspace);
  } catch (error) {
    return undecided(error, invocation, muted(ports), found);
  }
  const exit = ({ pass: 0, fail: 1, inconclusive: 2 } as const)[report.verdict];
  return { exit, report };
}

async function keep(report: Report, directory: string | null, workspace: Workspace): Promise<void> {
  if (directory === null) return;
  await workspace.writeText(`${directory}/report.json`, renderJson(report));
  await workspace.writeText(`${directory}/report.md`, renderMarkdown(report));
}

function rendered(report: Report, format: Format, colour: boolean): string {
  if (format === 'json') return renderJson(report);
  return format === 'markdown' ? renderMarkdown(report) : renderHuman(report, colour);
}

/** @param found before it came to this: an update may have been committed, and whoever asked has to hear of it */
async function undecided(
  error: unknown,
  invocation: Invocation,
  ports: Ports,
  found: GitHubEvidence,
): Promise<Outcome> {
  const known = error instanceof GateError ? error : bug(error);
  ports.console.note(known.code === 'BUG' ? `${stackOf(error)}\n${known.message}` : known.message);
  const command = reportCommand(invocation.command);
  if (command === null) return { exit: 2, report: null };
  const report = undecidedReport(command, known.message, ports.environment, found);
  // A person has the sentence on stderr already.
  if (invocation.format !== 'human')
    ports.console.result(rendered(report, invocation.format, false));
  // Where the report cannot be written either: what went wrong first has been said.
  await keep(report, invocation.reportDirectory, ports.workspace).catch(() => undefined);
  return { exit: 2, report };
}

/** stdout has its one result already. */
function muted(ports: Ports): Ports {
  return { ...ports, console: { ...ports.console, result: () => undefined } };
}

function reportCommand(command: string): Report['command'] | null {
  return command === 'gate' ||
    command === 'validate' ||
    command === 'golden check' ||
    command === 'bench'
    ? command
    : null;
}

function bug(error: unknown): GateError {
  const detail = error instanceof Error ? error.message : String(error);
  return new GateError('BUG', { detail }, { cause: error });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Nothing is said where a command has streamed its result itself. */
function said(console: Console, text: string, exit: ExitCode): Outcome {
  if (text !== '') console.result(text);
  return { exit, report: null };
}

function formOf(answer: Answer, format: Format): string {
  if (answer.human === '') return '';
  if (format === 'json') return renderJson(answer.data);
  return format === 'markdown' ? answer.markdown : answer.human;
}

function versions({ environment }: Ports): string {
  return `dc-event-gate ${environment.gate} (Node ${environment.node}, ${environment.platform})\n`;
}
