/** Faults of what lies around the events: a file, the schema, the SQL, a golden. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { editConsumer } from '../../support/consumer.ts';
import { asLines, somePeople } from './people.ts';

/** Brings the fault into a repository; @returns the words of the command that finds it */
export type RepositoryFault = (folder: string) => readonly string[];

const CONFIG = '.github/dc-event-gate.yml';
const SQL = path.resolve(import.meta.dirname, '../../../src/sql');

function git(folder: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
}

function commitAll(folder: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'base');
}

export const REPOSITORY_FAULTS: Readonly<Record<string, RepositoryFault>> = {
  'truncated-file': (folder) => {
    const whole = gzipSync(asLines(somePeople()));
    const file = 'fixtures/valid/people.ndjson.gz';
    writeFileSync(path.join(folder, file), whole.subarray(0, Math.floor(whole.length / 2)));
    editConsumer(folder, [
      { file: CONFIG, from: 'fixtures/valid/**/*.ndjson', to: 'fixtures/valid/**/*.*' },
    ]);
    return [];
  },
  'changed-enum': (folder) => {
    const text = JSON.stringify(schema, null, 2);
    editConsumer(folder, [
      { file: 'event.schema.json', text },
      { file: CONFIG, from: 'validation:', to: 'schema: event.schema.json\n\nvalidation:' },
    ]);
    commitAll(folder);
    editConsumer(folder, [
      {
        file: 'event.schema.json',
        text: text.replace(
          '"voluntary",\n            "involuntary"',
          '"quit",\n            "involuntary"',
        ),
      },
    ]);
    return ['--base', 'HEAD', '--golden-path', 'none'];
  },
  'wrong-join': (folder) => {
    const balances = readFileSync(path.join(SQL, 'balances.sql'), 'utf8');
    editConsumer(folder, [
      {
        file: 'sql/balances.sql',
        text: balances.replace(
          'JOIN participations USING (participation)\nORDER BY',
          'JOIN participations ON participations.participation <= balances.participation\nORDER BY',
        ),
      },
    ]);
    writeFileSync(path.join(folder, 'fixtures/valid/people.ndjson'), asLines(somePeople()));
    return ['--pipeline', 'sql'];
  },
  'changed-golden': (folder) => {
    const file = 'golden/first-contribution/expected/balances.csv';
    const text = readFileSync(path.join(folder, file), 'utf8');
    const [figure = ''] = /(?<=,)[1-9][0-9]*\.[0-9]{6}(?=,)/.exec(text) ?? [];
    const wrong = (Number(figure) + 1).toFixed(6);
    commitAll(folder);
    editConsumer(folder, [{ file, from: figure, to: wrong }]);
    return ['--base', 'HEAD'];
  },
};
