/** A team whose pipeline is a shell script: events of its own, one table, in a repository of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/schema/types.ts';
import { runHere } from './command-line.ts';
import { ndjson } from './fixture-folder.ts';
import { aGitRepository, type GitRepository } from './git-repository.ts';

const CONFIG = '.github/dc-event-gate.yml';

const SCHEMA = {
  type: 'object',
  required: ['event_id', 'employee_id', 'effective_date', 'amount'],
  properties: { amount: { type: 'integer' } },
};

const PAYMENT = {
  event_id: 'a1',
  employee_id: 'E-1',
  effective_date: '2024-01-31',
  amount: 5,
};

/** Each event's amount, read by the shell. */
export const SCRIPT = `target="$DC_EVENT_GATE_OUTPUT/totals.csv"
echo event_id,amount > "$target"
sed 's/.*"event_id":"\\([^"]*\\)".*"amount":\\([0-9]*\\).*/\\1,\\2/' "$DC_EVENT_GATE_EVENTS" >> "$target"
`;

export interface CommandTeam extends GitRepository {
  /** `more` stands in the map of the pipeline, `rest` after all. */
  configure(more?: string, rest?: string): void;
  write(file: string, text: string): void;
  read(file: string): string;
  run(...words: string[]): Promise<{ exit: number; stdout: string; stderr: string }>;
  /** As JSON. @throws where there is none */
  report(...words: string[]): Promise<{ exit: number; report: Report; stderr: string }>;
}

export function aCommandTeam(): CommandTeam {
  const repository = aGitRepository();
  const { folder } = repository;
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const configure = (more = '', rest = '') =>
    write(
      CONFIG,
      `schema: schema.json
fixtures: {valid: fixtures/*.ndjson}
validation: {require-types: []}
golden: {path: none}
pipeline: {run: sh rebuild.sh${more}}
tables: {totals: {key: [event_id]}}
${rest}`,
    );
  const run = (...words: string[]) => runHere(folder, words);
  configure();
  write('schema.json', JSON.stringify(SCHEMA));
  write('fixtures/a.ndjson', ndjson(PAYMENT, { ...PAYMENT, event_id: 'a2', employee_id: 'E-2' }));
  write('rebuild.sh', SCRIPT);
  return {
    ...repository,
    configure,
    write,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    run,
    async report(...words) {
      const { exit, stdout, stderr } = await run(...words, '--format', 'json');
      if (stdout === '') throw new Error(stderr);
      return { exit, stderr, report: JSON.parse(stdout) };
    },
  };
}
