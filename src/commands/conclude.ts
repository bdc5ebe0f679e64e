/** The end of a command that gives a verdict: its report in the form that was asked for, its files, its exit code. */

import { NO_RESULTS } from '../checks/checks.ts';
import type { GitHubFacts } from '../checks/context.ts';
import { GateError } from '../contracts/errors.ts';
import type { ExitCode } from '../contracts/exit-code.ts';
import type { Ports } from '../contracts/ports.ts';
import { type Form, REPORT_FILES } from '../report/form-names.ts';
import { FORMS } from '../report/forms.ts';
import { outlineReport } from '../report/outline.ts';
import type { Report } from '../schema/types.ts';
import { undecidedReport } from './evaluate.ts';

export interface Outcome {
  readonly exit: ExitCode;
  /** null for a command that gives no verdict. */
  readonly report: Report | null;
}

export interface ReportOutput {
  readonly format: Form;
  /** Folder for the report in every form that is a file, or null. */
  readonly reportDirectory: string | null;
  /** Lines of a list at a terminal, 0 for all, where a person said how many. */
  readonly mostListed?: number | null;
}

type Presenting = Pick<Ports, 'console' | 'outputs' | 'environment'>;

const REPORT_NAMES = Object.fromEntries(REPORT_FILES) as Record<
  (typeof REPORT_FILES)[number][0],
  string
>;

const EXIT_CODES = { pass: 0, fail: 1, inconclusive: 2 } as const;

/**
 * Prints the report, then writes the files that were asked for: a full disk hides no finding.
 * @param facts what the report holds of GitHub, for one that says why its files could not be written
 */
export async function conclude(
  report: Report,
  output: ReportOutput,
  ports: Presenting,
  facts: GitHubFacts = NO_RESULTS,
): Promise<Outcome> {
  const { console, outputs } = ports;
  const { format, reportDirectory, mostListed = null } = output;
  const { colour, width } = console;
  const rest =
    reportDirectory === null
      ? 'list all with --max-findings 0 --quality-max-findings 0'
      : `see ${reportDirectory}/${REPORT_NAMES.json}`;
  const options = { colour, width, mostListed, rest };
  console.result(await FORMS[format](outlineReport(report), options));
  try {
    await keep(report, reportDirectory, outputs);
    if (reportDirectory !== null && format === 'human')
      console.note(`Report: ${reportDirectory}/${REPORT_NAMES.html}`);
  } catch (error) {
    // stdout has its one result already.
    const silent = { ...ports, console: { ...console, result: () => undefined } };
    return undecided(error, report.command, output, silent, facts);
  }
  return { exit: EXIT_CODES[report.verdict], report };
}

/**
 * What went wrong, as a sentence on stderr; and as a report, where the command has one.
 * @param facts found before it came to this: an update may have been committed, and whoever asked has to
 *   hear of it
 */
export async function undecided(
  error: unknown,
  command: string,
  output: ReportOutput,
  { console, outputs, environment }: Presenting,
  facts: GitHubFacts = NO_RESULTS,
): Promise<Outcome> {
  const told = error instanceof GateError ? error : bug(error);
  for (const reason of told.known) console.note(`Known already: ${reason}.`);
  console.note(told.code === 'BUG' ? `${stackTrace(error)}\n${told.message}` : told.message);
  const reported = REPORTED.find((name) => name === command);
  if (reported === undefined) return { exit: 2, report: null };
  const report = undecidedReport(reported, told, environment, facts);
  // A person has the sentence on stderr already.
  if (output.format !== 'human')
    console.result(await FORMS[output.format](outlineReport(report), { colour: false }));
  // Where the report cannot be written either: what went wrong first has been said.
  await keep(report, output.reportDirectory, outputs).catch(ignoreGateError);
  return { exit: 2, report };
}

const REPORTED: readonly Report['command'][] = ['gate', 'validate', 'golden check', 'bench'];

function ignoreGateError(error: unknown): void {
  if (!(error instanceof GateError)) throw error;
}

async function keep(
  report: Report,
  directory: string | null,
  outputs: Presenting['outputs'],
): Promise<void> {
  if (directory === null) return;
  const outline = outlineReport(report);
  for (const [form, file] of REPORT_FILES) {
    const text = await FORMS[form](outline, { colour: false });
    await outputs.writeText(`${directory}/${file}`, text);
  }
}

function bug(error: unknown): GateError {
  const detail = error instanceof Error ? error.message : String(error);
  return new GateError('BUG', { detail }, { cause: error });
}

function stackTrace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
