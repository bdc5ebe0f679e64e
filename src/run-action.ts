/** Entry of the action: the runner's inputs and event in; what the bot publishes and the verdict out. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Ending } from './adapters/process/interruption.ts';
import { createRunner, type Runner } from './adapters/runner/runner.ts';
import { readTrigger } from './adapters/runner/trigger.ts';
import { findWorkingDirectory } from './adapters/runner/working-directory.ts';
import { createProgressLines } from './adapters/terminal/progress-lines.ts';
import { type BotRun, type Handled, linesAt, type RunPart } from './bot/bot-run.ts';
import { MODES } from './bot/event.ts';
import { handleEvent } from './bot/handle-event.ts';
import { GateError } from './contracts/errors.ts';
import type { GitHub } from './contracts/ports/github.ts';
import type { Ports } from './contracts/ports.ts';
import { startedWith } from './contracts/program.ts';
import { formatPercent } from './contracts/rate.ts';
import { parseShard } from './contracts/shard.ts';
import { shellWord } from './contracts/text/shell-word.ts';
import { untilOver } from './contracts/until-over.ts';
import { DEFAULT_CONFIG_FILE } from './project/config.ts';
import type { ConfigRequest } from './project/load-config.ts';
import { rejectOverride } from './project/resolve.ts';
import { SETTINGS } from './project/settings.ts';
import { annotations } from './report/annotations.ts';
import { REPORT_FILES } from './report/form-names.ts';
import { renderMarkdown } from './report/markdown.ts';
import { escapeMarkdown } from './report/markdown-text.ts';
import { outlineReport } from './report/outline.ts';
import type { Report } from './schema/types.ts';
import { wire } from './wiring.ts';

const MEBIBYTE = 1_048_576;
/** Characters of the step summary, from the fullest form to the shortest; a character may take 4 bytes. */
const SUMMARY_LIMITS = [MEBIBYTE / 4, 65_536, 4096];

/** Milliseconds of waiting for GitHub in all: the runner's minutes cost, and people wait. */
const RETRY_BUDGET = 180_000;

/** What a run takes from its process. */
export interface ActionProcess {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { write(text: string): unknown };
  /** `import.meta.url` of the entry. */
  readonly entryUrl: string;
  /** The workspace where the runner names none. */
  readonly directory: string;
  sleep(milliseconds: number): Promise<void>;
  /** Ends the run where it is interrupted; `say` comes first, given by what. */
  onInterruption(ending: Ending, say: (by: string) => Promise<void>): void;
}

/** @returns the exit code */
export async function runAction(host: ActionProcess): Promise<number> {
  const { env, stdout, entryUrl } = host;
  const runner = createRunner({
    env,
    stdout,
    randomToken: randomUUID,
    progressLines: createProgressLines,
    now: () => performance.now(),
  });
  const { inputs } = runner;
  // Whoever reads the comment has a checkout, but it lies where theirs does.
  const config = inputs.config === undefined ? [] : [`--config ${shellWord(inputs.config)}`];
  startedWith((words) => (/^(?:help|init|generate)\b/.test(words) ? [] : config));
  try {
    const workspace = env.GITHUB_WORKSPACE ?? host.directory;
    const directory = findWorkingDirectory(workspace, inputs['working-directory']);
    const { ports, ...ending } = wire({
      directory,
      entryUrl,
      console: runner.console,
      duckdbPath: inputs['duckdb-path'] ?? null,
    });
    const { signal } = ending.over;
    let isShown = false;
    host.onInterruption(ending, async (by) => {
      const sentence = ending.lastWords(by);
      if (isShown) runner.console.note(sentence);
      else await showUndecided(runner, sentence);
    });
    return await untilOver(signal, async () => {
      try {
        const run = await untilOver(signal, () => describeRun(runner, host, ports));
        const handled = await untilOver(signal, () => handleEvent(run));
        isShown = true;
        await show(runner, run, handled, path.resolve(directory, run.reportDirectory));
        return handled.exit;
      } finally {
        await ending.dispose();
      }
    });
  } catch (error) {
    const reason =
      error instanceof GateError ? error.message : String((error as Error).stack ?? error);
    await showUndecided(runner, reason);
    return 2;
  }
}

async function describeRun(runner: Runner, host: ActionProcess, ports: Ports): Promise<BotRun> {
  const { inputs } = runner;
  return {
    request: configRequest(inputs),
    reportDirectory: inputs['report-dir'] ?? '.dc-event-gate',
    ports,
    folder: folderInRepository(inputs),
    trigger: readTrigger(host.env),
    mode: choose('mode', inputs.mode, MODES),
    ...readPart(inputs),
    github: await gitHub(runner, host, ports.environment.gate),
    webhook: await webhook(runner, host),
    key: inputs['comment-key'] ?? configKey(inputs),
    job: host.env.GITHUB_JOB || 'dc-event-gate',
    now: () => new Date().toISOString(),
  };
}

/** Of the workspace; '' where it is the repository. */
function folderInRepository(inputs: Runner['inputs']): string {
  return path.posix.normalize(inputs['working-directory'] ?? '.').replace(/^\.?\/?|\/$/g, '');
}

async function showUndecided(runner: Runner, reason: string): Promise<void> {
  runner.fail(reason);
  await runner.summarize([
    `### dc-event-gate: ⚠️ could not decide\n\n- ${escapeMarkdown(reason.split('\n')[0] ?? '')}\n`,
  ]);
  runner.output({ verdict: 'inconclusive', reason });
}

/** Two gates of one repository have two configs, or two folders. */
function configKey({ config = DEFAULT_CONFIG_FILE, ...inputs }: Runner['inputs']): string {
  const folder = inputs['working-directory'];
  return folder === undefined ? config : path.posix.join(folder, config);
}

/** What differs from one run of the gate to another comes from its inputs. */
function configRequest(inputs: Runner['inputs']): ConfigRequest {
  const given = SETTINGS.flatMap(({ name }) =>
    inputs[name] === undefined ? [] : [[name, inputs[name]]],
  );
  return {
    file: inputs.config ?? null,
    overrides: Object.fromEntries(given),
    place: (name) => `input ${name}`,
  };
}

/** A job of a matrix does a part of the work, and another one puts the parts together. */
function readPart({ shard: text, merge: folder }: Runner['inputs']): { part?: RunPart } {
  if (text === undefined) return folder === undefined ? {} : { part: { kind: 'merge', folder } };
  const shard = parseShard(text);
  if (shard === null) return rejectOverride('input shard', text, 'N/M, as in 2/8');
  if (folder !== undefined)
    return rejectOverride('input merge', folder, 'none beside shard: a job of its own merges');
  return { part: { kind: 'shard', shard } };
}

function choose<T extends string>(name: string, given: string | undefined, known: readonly T[]): T {
  const value = known.find((candidate) => candidate === (given ?? known[0]));
  return value ?? rejectOverride(`input ${name}`, given ?? '', known.join(', '));
}

/** Loaded only where it is used: the toolkit is the largest part of the bundle. */
async function gitHub(
  { inputs, console }: Runner,
  { env, sleep }: ActionProcess,
  version: string,
): Promise<GitHub | null> {
  if (inputs.token === undefined || !env.GITHUB_REPOSITORY) return null;
  const { createGitHub } = await import('./adapters/github/create-github.ts');
  return createGitHub(env.GITHUB_REPOSITORY, {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    token: inputs.token,
    userAgent: `dc-event-gate/${version}`,
    now: Date.now,
    sleep,
    budget: RETRY_BUDGET,
    note: console.note,
  });
}

async function webhook({ inputs, hide }: Runner, { sleep }: ActionProcess) {
  const url = inputs['webhook-url'];
  if (url === undefined) return null;
  hide(url);
  if (!/^https?:\/\/\S+$/.test(url))
    return rejectOverride('input webhook-url', '(a secret)', 'an http or https address');
  const { createWebhook } = await import('./adapters/github/webhook.ts');
  const format = choose('webhook-format', inputs['webhook-format'], ['json', 'slack'] as const);
  return { send: createWebhook(url, sleep), format };
}

async function show(runner: Runner, run: BotRun, handled: Handled, reports: string): Promise<void> {
  const { report, exit, notices, judged = '' } = handled;
  // First, as it takes one of the step's ten errors.
  if (exit !== 0) runner.fail(report?.reasons.join('; ') ?? notices.join(' '));
  if (report !== null || exit === 0) for (const notice of notices) runner.warn(notice);
  const notes = notices.map((notice) => `\n> ${escapeMarkdown(notice)}\n`).join('');
  if (report === null) {
    if (notes !== '') await runner.summarize([notes]);
    if (exit !== 0) runner.output({ verdict: 'inconclusive', reason: notices.join(' ') });
    return;
  }
  // GitHub counts paths from the repository.
  runner.annotate(
    annotations(report).map((pinned) => ({
      ...pinned,
      file: path.posix.join(run.folder, pinned.file),
    })),
  );
  const outline = outlineReport(report);
  const links = judged === '' || run.trigger.repository === '' ? null : linesAt(run, judged);
  await runner.summarize(
    SUMMARY_LIMITS.map(
      (limit) => renderMarkdown(outline, limit - notes.length, undefined, links) + notes,
    ),
  );
  runner.output({ ...facts(report), ...kept(reports) });
}

/** A later step is told of no file that could not be written. */
function kept(folder: string) {
  return Object.fromEntries(
    REPORT_FILES.map(([form, name]) => [`report-${form}`, path.join(folder, name)] as const).filter(
      ([, file]) => existsSync(file),
    ),
  );
}

function facts({ verdict, reasons, validation, golden }: Report) {
  return {
    verdict,
    reason: reasons.join('; '),
    ...(validation === null ? {} : { 'validation-rate': formatPercent(validation.rate) }),
    ...(golden === null ? {} : { 'golden-match': String(golden.matched === golden.cases) }),
  };
}
