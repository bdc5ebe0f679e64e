/** A measured process put together: the engine of one side, asked over the channel of its parent. */
import path from 'node:path';
import process from 'node:process';
import { createMeasuredTools } from './adapters/process/measured-tools.ts';
import { sayProgress, serveSession } from './adapters/process/serve-session.ts';
import { latencies } from './adapters/validation/latencies.ts';
import { createSession } from './checks/benchmarks/session.ts';
import type { Console } from './contracts/ports.ts';
import { loadJobEngine } from './project/load-job-engine.ts';
import { wire } from './wiring.ts';

/** @param entryUrl `import.meta.url` of the entry */
export function serve(entryUrl: string): void {
  const { ports, portsAt, ...ending } = wire({
    directory: process.cwd(),
    entryUrl,
    console: parentsConsole,
    // The events that are measured with lie beside the workspace.
    eventsRoot: path.parse(process.cwd()).root,
    duckdbPath: process.env.DC_EVENT_GATE_DUCKDB_PATH ?? null,
  });
  const session = createSession(ports, createMeasuredTools(entryUrl, latencies), (job, elsewhere) =>
    loadJobEngine(elsewhere === null ? ports : portsAt(elsewhere), job),
  );
  serveSession((request) => session.answer(request), ending);
}

/** What the process says goes to its parent's log. */
const parentsConsole: Console = {
  result: () => undefined,
  stream: async () => undefined,
  note: (text) => void process.stderr.write(`${text}\n`),
  detail: () => undefined,
  progress: sayProgress,
  group: (_label, work) => work(),
  watch: (_label, work) => work(),
  colour: false,
  width: null,
};
