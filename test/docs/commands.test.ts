/**
 * Every command of the pages: it is run in the repository that `init` writes, in this process, and ends as the page says;
 * or it stands below, with the reason why it is not run here. A command of ours is at least understood, wherever it stands.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/commands/line/parse.ts';
import { runAtTerminal, runHere } from '../support/command-line.ts';
import { editConsumer, writeConsumer } from '../support/consumer.ts';
import { aGitRepository, type GitRepository } from '../support/git-repository.ts';
import { ROOT, readBlocks, readPages, readProse } from './pages.ts';

const pages = readPages();
const blocks = pages.flatMap(readBlocks);

/** One line of a block of shell, without its comment. */
const commands = blocks
  .filter(({ language }) => ['sh', 'bash', 'shell'].includes(language))
  .flatMap(({ file, text }) =>
    text
      .trim()
      .split('\n')
      .map((line) => ({ file, command: line.replace(/\s+#.*$/, '').trim() })),
  );

/** The words behind our name, or null for another program. */
function ours(command: string): readonly string[] | null {
  const [, rest] = /^(?:npx )?dc-event-gate(?: (.*))?$/.exec(command) ?? [];
  if (!/^(?:npx )?dc-event-gate\b/.test(command)) return null;
  return (rest ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/^['"]|['"]$/g, ''));
}

const NPM = 'test or script of this repository, which CI runs itself (.ci/run)';
const MINUTES = 'takes minutes; test/commands/bench.test.ts runs it on little';
const NETWORK = 'needs the network';
const { scripts, dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const DUCKDB = dependencies['@duckdb/node-api'];

const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci && npm run gate': NPM,
  'npm ci && npm test': NPM,
  'npm run gate': NPM,
  'npm run test:consumers': NPM,
  'npm run test:browser': NPM,
  'npm run fuzz': NPM,
  'npm run fuzz -- --seconds 5': NPM,
  'npm run check': NPM,
  'npm run schema': 'test/docs/generated.test.ts',
  'cd site && npm ci && npm run build': 'site.yml runs it on GitHub',
  '.ci/run': NPM,
  'npx vitest run test/mutations': 'a part of npm test',
  'npm run bench:validate': 'takes minutes; test/scripts.test.ts runs it on little',
  "python3 -m venv peers && peers/bin/pip install 'pydantic[email]==2.14.4'": NETWORK,
  'npm install --prefix peers @sourcemeta/jsonschema@16.11.0': NETWORK,
  'PEERS_PYTHON=peers/bin/python PEERS_JSONSCHEMA=peers/node_modules/.bin/jsonschema npm run bench:peers':
    'takes minutes; test/scripts.test.ts runs it on little',
  'npm run bench:reconstruction': 'takes minutes; test/scripts.test.ts runs it on little',
  'npm run bench:shards -- --employees 10000 --whole':
    'takes minutes; test/scripts.test.ts runs it on little',
  'npm run bench:gate': 'takes minutes; test/scripts.test.ts runs it on little',
  'npx dc-event-gate bench': MINUTES,
  'npx dc-event-gate bench --scale full': MINUTES,
  'npx dc-event-gate bench --against origin/main': MINUTES,
  'npx dc-event-gate baseline update': MINUTES,
  'npx dc-event-gate bench ingest reconstruct': MINUTES,
  'npx dc-event-gate init --shards 8': 'test/commands/init/starter.test.ts',
  [`npm pack @duckdb/node-bindings-linux-x64@${DUCKDB}`]: NETWORK,
  [`sha512sum duckdb-node-bindings-linux-x64-${DUCKDB}.tgz`]: NETWORK,
  [`tar -xzf duckdb-node-bindings-linux-x64-${DUCKDB}.tgz`]: NETWORK,
  'docker build --tag dc-event-gate .': 'needs Docker',
  'docker run --rm --volume "$PWD:/work" dc-event-gate gate': 'needs Docker',
  'npm audit signatures': NETWORK,
  'gh attestation verify dist/action.js --repo OWNER/dc-event-gate': NETWORK,
  'pip install -r requirements.txt': 'test/consumers/example-dbt.test.ts, with Python',
  'python -m events.export': 'test/consumers/example-dbt.test.ts, with Python',
};

/** They run in folders of their own: examples by test/consumers, the first pages as a story below. */
const ELSEWHERE = /^examples\/|^docs\/START\.md$|^README\.md$/;

describe('the commands of the pages', () => {
  let team: GitRepository;
  beforeAll(() => {
    team = aGitRepository();
    writeConsumer(team.folder);
    const config = readFileSync(path.join(team.folder, '.github/dc-event-gate.yml'), 'utf8');
    const plan = 'services/plan';
    mkdirSync(path.join(team.folder, plan, '.github'), { recursive: true });
    const files = ['fixtures/valid/population.ndjson', 'golden/first-contribution/case.yml'];
    files.push(
      'golden/first-contribution/events.ndjson',
      'fixtures/invalid/negative-contribution.json',
    );
    files.push('golden/first-contribution/expected/balances.csv');
    for (const file of files) {
      const target = path.join(team.folder, plan, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, readFileSync(path.join(team.folder, file)));
    }
    writeFileSync(path.join(team.folder, plan, 'dc-event-gate.yml'), `paths: config\n${config}`);
    writeFileSync(path.join(team.folder, plan, '.github/dc-event-gate.yml'), config);
    team.commit('all');
    team.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  });
  afterAll(() => team.remove());

  const run = [
    ...new Set(
      commands
        .filter(({ file, command }) => !ELSEWHERE.test(file) && !(command in NOT_RUN))
        .map(({ command }) => command),
    ),
  ];

  it('are found, and what is not run is a command of a page', () => {
    expect(run.length).toBeGreaterThan(7);
    const shown = commands.map(({ command }) => command);
    expect(Object.keys(NOT_RUN).filter((command) => !shown.includes(command))).toEqual([]);
  });

  it.each(run)('%s: ends with a pass where nothing is wrong', async (command) => {
    const words = ours(command);
    if (words === null) throw new Error(`${command}: run it here, or say why not (NOT_RUN)`);
    const { exit, stderr, stdout } = await runHere(team.folder, words);
    expect([exit, exit === 0 ? '' : `${stdout}${stderr}`]).toEqual([0, '']);
  });

  it('that are npm’s are scripts of package.json', () => {
    const named = commands.flatMap(({ command }) =>
      [...command.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('of ours are understood wherever they stand: in a sentence, in a workflow, in a table', () => {
    const inline = pages.flatMap((page) =>
      [...readProse(page).matchAll(/`((?:npx )?dc-event-gate [a-z][^`]*)`/g)].map(
        ([, command = '']) => command,
      ),
    );
    const inYaml = blocks
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text }) => text.match(/npx dc-event-gate .*$/gm) ?? []);
    const all = [...inline, ...inYaml, ...commands.map(({ command }) => command)];
    const words = all.flatMap((command) => {
      const own = ours(command.replaceAll(/\[[^\]]*\]|…/g, ''));
      return own === null ? [] : [own];
    });
    expect(words.length).toBeGreaterThan(40);
    for (const each of words) expect(() => parseCommandLine(each), each.join(' ')).not.toThrow();
  });
});

describe('docs/START.md', () => {
  const story = blocks.filter(({ file }) => file === 'docs/START.md');
  const shown = (words: string) =>
    story.find(({ text }) => text.includes(words))?.text.trim() ?? '';
  let folder: string;
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'start-')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells a story that goes as it says, command by command', async () => {
    const own = commands.filter(({ file }) => file === 'docs/START.md');
    const told: string[] = [];
    const next = async () => {
      const { command = '' } = own.shift() ?? {};
      const words = ours(command) ?? [command];
      const isAsked = words.includes('review');
      const { exit, stdout } = await (isAsked
        ? runAtTerminal(folder, words, ['a'])
        : runHere(folder, words));
      told.push(`${command}: ${exit}`);
      return stdout;
    };
    await next();
    expect((await next()).split('\n')[0]).toBe(shown('PASS '));
    const fault = {
      file: 'fixtures/valid/every-source.ndjson',
      from: '"employee_roth"',
      to: '"employe_roth"',
    };
    editConsumer(folder, [fault]);
    const [before = '', after = ''] = shown('employe_roth').split(/ [^ ]*…;/);
    const failed = await next();
    expect(failed).toContain(before.replace(/,$/, ''));
    expect(failed).toContain(after);
    editConsumer(folder, [{ file: fault.file, from: fault.to, to: fault.from }]);
    const balances = 'golden/first-contribution/expected/balances.csv';
    editConsumer(folder, [{ file: balances, from: '60.000000', to: '61.000000' }]);
    expect(await next()).toContain('61.000000');
    await next();
    expect((await runHere(folder, ['golden', 'check'])).exit).toBe(0);
    expect(told).toEqual([
      'npx dc-event-gate init: 0',
      'npx dc-event-gate: 0',
      'npx dc-event-gate: 1',
      'npx dc-event-gate golden check: 1',
      'npx dc-event-gate golden review: 0',
    ]);
    // What is left is of another repository.
    expect(own.map(({ command }) => command)).toEqual(['npm ci && npm run gate']);
  });

  it('is what the README shows a part of, in the same words', () => {
    const inReadme = blocks
      .filter(({ file }) => file === 'README.md')
      .map(({ text }) => text.trim());
    const inStory = story.map(({ text }) => text.trim());
    const told = inReadme.filter((text) => /^(?:PASS|npx |fixtures\/)/.test(text));
    expect(told).toHaveLength(3);
    const lines = inStory.join('\n').split('\n');
    expect(
      told.flatMap((text) => text.split('\n')).filter((line) => !lines.includes(line)),
    ).toEqual([]);
  });
});
