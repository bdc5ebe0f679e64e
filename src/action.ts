/** Entry of the action: the runner's inputs in; outputs, summary, annotations and exit code out. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { createRunner, type Runner } from './adapters/runner/runner.ts';
import { type Outcome, run } from './app/run.ts';
import type { Invocation } from './core/commands/parse.ts';
import { SETTINGS } from './core/config/settings.ts';
import { GateError } from './core/errors.ts';
import { formatPercent } from './core/rate.ts';
import { annotations } from './report/annotations.ts';
import { renderMarkdown } from './report/markdown.ts';
import type { Report } from './schema/types.ts';
import { wire } from './wiring.ts';

const MEBIBYTE = 1_048_576;
/** Characters of the step summary, from the fullest form to the shortest; a character may take 4 bytes. */
const SUMMARY_LIMITS = [MEBIBYTE / 4, 65_536, 4096];

async function main(): Promise<number> {
  const { env, stdout } = process;
  const runner = createRunner({ env, stdout, randomToken: randomUUID });
  const directory = env.GITHUB_WORKSPACE ?? process.cwd();
  const reportDirectory = runner.inputs['report-dir'] ?? null;
  try {
    const { ports, dispose } = wire({
      directory,
      entryUrl: import.meta.url,
      console: runner.console,
      duckdbPath: runner.inputs['duckdb-path'] ?? null,
    });
    try {
      const folder = reportDirectory ?? '.dc-event-gate';
      const outcome = await run(invocation(runner, folder), ports, (name) => `input ${name}`);
      await show(runner, outcome, path.join(directory, folder));
      return outcome.exit;
    } finally {
      await dispose();
    }
  } catch (error) {
    const reason =
      error instanceof GateError ? error.message : String((error as Error).stack ?? error);
    runner.fail(reason);
    runner.output({ verdict: 'inconclusive', reason });
    return 2;
  }
}

/** The action always runs the whole gate; what differs comes from its inputs. */
function invocation({ inputs, console }: Runner, reportDirectory: string): Invocation {
  const given = SETTINGS.flatMap(({ name }) =>
    inputs[name] === undefined ? [] : [[name, inputs[name]]],
  );
  return {
    command: 'gate',
    positionals: [],
    options: {},
    overrides: Object.fromEntries(given) as Invocation['overrides'],
    config: inputs.config ?? null,
    format: 'human',
    reportDirectory,
    colour: console.colour,
    help: null,
    version: false,
  };
}

async function show(runner: Runner, { report, exit }: Outcome, folder: string): Promise<void> {
  if (report === null) return;
  // First, as it takes one of the step's ten errors.
  if (exit !== 0) runner.fail(report.reasons.join('; '));
  runner.annotate(annotations(report));
  await runner.summarize(SUMMARY_LIMITS.map((limit) => renderMarkdown(report, limit)));
  runner.output({
    ...facts(report),
    'report-json': path.join(folder, 'report.json'),
    'report-markdown': path.join(folder, 'report.md'),
  });
}

function facts({ verdict, reasons, validation, golden }: Report) {
  return {
    verdict,
    reason: reasons.join('; '),
    ...(validation === null ? {} : { 'validation-rate': formatPercent(validation.rate) }),
    ...(golden === null ? {} : { 'golden-match': String(golden.matched === golden.cases) }),
  };
}

main().then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
