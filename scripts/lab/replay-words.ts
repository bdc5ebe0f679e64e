/** The words of replay.mjs, read, and its answer. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clopperPearson } from './clopper-pearson.ts';
import { powerAtEqualError } from './equal-error.ts';
import { parseRecordedJob, type RecordedJob, replay } from './replayed-decisions.ts';

const SLOWDOWNS = [1, 1.02, 1.05, 1.1, 1.2];

/**
 * @returns what is printed
 * @throws Error with a sentence for whoever typed the words
 */
export function replayed(words: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      slowdown: { type: 'string', default: '1' },
      table: { type: 'boolean', default: false },
      'equal-error': { type: 'string' },
    },
  });
  const [file] = positionals;
  const slowdown = Number(values.slowdown);
  if (file === undefined || positionals.length > 1) throw new Error('one FILE.jsonl is needed');
  if (!(slowdown > 0 && Number.isFinite(slowdown)))
    throw new Error(`--slowdown is "${values.slowdown}"; it is a number above zero`);
  const jobs = read(file);
  const error = values['equal-error'];
  if (error !== undefined && !(Number(error) > 0 && Number(error) < 1))
    throw new Error(`--equal-error is "${error}"; it is a share between 0 and 1, such as 0.01`);
  if (error !== undefined) return equalError(jobs, Number(error));
  return values.table ? table(jobs) : `${JSON.stringify(replay(jobs, slowdown))}\n`;
}

function read(file: string): RecordedJob[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const jobs = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [parseRecordedJob(line.trim(), `${file}:${at + 1}`)],
  );
  if (jobs.length === 0) throw new Error(`${file} holds no job`);
  return jobs;
}

function table(jobs: readonly RecordedJob[]): string {
  const rows = SLOWDOWNS.flatMap((slowdown) =>
    Object.entries(replay(jobs, slowdown)).map(([rule, tally]) => {
      const { low, high } = clopperPearson(tally.slower, tally.decisions);
      return `| ${slowdown.toFixed(2)} | ${rule} | ${percent(tally.slower / tally.decisions)} (${percent(low)}–${percent(high)}) | ${percent(tally.notSlower / tally.decisions)} | ${percent(tally.inconclusive / tally.decisions)} | ${tally.meanPairs.toFixed(0)} |`;
    }),
  );
  return `${['| slowdown | rule | slower (95 %) | not slower | cannot tell | pairs |', '|--:|---|--:|--:|--:|--:|', ...rows].join('\n')}\n`;
}

/** What each rule finds, its limit moved so that it errs as often at 1.02 as all the others. */
function equalError(jobs: readonly RecordedJob[], error: number): string {
  const rows = EQUAL_PAIRS.flatMap((pairs) =>
    [1.05, 1.1].map((slowdown) => {
      const powers = powerAtEqualError(jobs, { pairs, without: 1.02, error, slowdown });
      const cells = powers.map(({ found }) => percent(found));
      return { pairs, slowdown, rules: powers.map(({ rule }) => rule), cells };
    }),
  );
  const rules = rows[0]?.rules ?? [];
  return `${[
    `| pairs | slowdown | ${rules.join(' | ')} |`,
    `|--:|--:|${rules.map(() => '--:|').join('')}`,
    ...rows.map(
      (row) => `| ${row.pairs} | ${row.slowdown.toFixed(2)} | ${row.cells.join(' | ')} |`,
    ),
  ].join('\n')}\n`;
}

const EQUAL_PAIRS = [32, 64, 128];

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
