/**
 * How fast we validate, beside others who validate the same file: in turn in one run, each in a process of its own
 * and, where the system can, on one core.
 *
 *   npm run bench:peers -- [--events 500000] [--rounds 5] [--employees 2000]
 *
 * PEERS_PYTHON names a Python with Pydantic v2, PEERS_JSONSCHEMA the program of the package @sourcemeta/jsonschema; one
 * that is not installed is named, and left out. Prints Markdown: medians, ratios of the processor's time, which a busy
 * machine changes less than the clock's, and what each of them checks. Then the way from events to tables, beside the
 * least SQL with which DuckDB makes such a table.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeEvents } from './bench-events.mjs';
import { bundleValidator } from './peers/bundle-validator.mjs';
import { measureTables } from './peers/tables.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
    employees: { type: 'string', default: '2000' },
  },
});
const [count, rounds] = [Number(options.events), Number(options.rounds)];
if (
  ![count, rounds, Number(options.employees)].every(
    (number) => Number.isSafeInteger(number) && number > 0,
  )
)
  throw new Error('--events, --rounds and --employees take whole numbers above 0');

const schema = path.join(root, 'src/schema/event.schema.json');
const oneCore = run('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** Each: its version, or null where it is not there; and the time for a file of so many valid events. */
const PEERS = [
  {
    name: 'dc-event-gate',
    checks:
      'the whole judgement of an event: the schema with its formats, days that exist, keys that stand twice, halves of surrogate pairs, digits that a parser loses; counts by type. Reading the file included, starting Node.js not.',
    version: () => `Node.js ${process.versions.node}`,
    time: (file, { bundle }) => timed([process.execPath, path.join(bundle, 'validate.mjs'), file]),
  },
  {
    name: 'Pydantic `model_validate_json`',
    checks:
      'the same types and bounds, as models, and makes an object of each event; takes a key that stands twice (the last one counts) and other forms of dates and UUIDs. Reading the file included, starting Python not.',
    version: () => pythonVersion(process.env.PEERS_PYTHON ?? 'python3'),
    time: (file) =>
      timed([
        process.env.PEERS_PYTHON ?? 'python3',
        path.join(root, 'scripts/peers/validate.py'),
        file,
      ]),
  },
  {
    name: '`@sourcemeta/jsonschema validate --fast`',
    checks:
      'the schema without its formats; not whether a key stands twice. The whole program, less its time for a single event.',
    version: () => firstLine(run(jsonschema(), ['version'])),
    time: (file, { single }) => {
      const [all, one] = [wholeTime(file), wholeTime(single)];
      return { seconds: all.seconds - one.seconds, busy: all.busy - one.busy };
    },
  },
];

function jsonschema() {
  const installed = path.join(root, 'node_modules/.bin/jsonschema');
  return process.env.PEERS_JSONSCHEMA ?? (existsSync(installed) ? installed : 'jsonschema');
}

function run(program, parameters) {
  return spawnSync(program, parameters, { encoding: 'utf8', cwd: root });
}

function firstLine({ status, stdout }) {
  return status === 0 ? (stdout.trim().split('\n')[0] ?? '') : null;
}

function pythonVersion(python) {
  const script =
    'import platform, pydantic; print(pydantic.VERSION, "on Python", platform.python_version())';
  return firstLine(run(python, ['-c', script]));
}

/** By a program that prints how many events are valid, the seconds, and those of the processor. */
function timed(command) {
  const [program, ...parameters] = [...oneCore, ...command];
  const { status, stdout, stderr } = run(program, parameters);
  const [valid, seconds, busy] = stdout.trim().split(' ').map(Number);
  if (status !== 0 || valid !== count || !(seconds > 0 && busy > 0))
    throw new Error(`${command[0]} takes ${valid} of ${count} events for valid: ${stderr}`);
  return { seconds, busy };
}

/** What the shell says of a program that tells nothing itself. */
function wholeTime(file) {
  const command = [...oneCore, jsonschema(), 'validate', schema, file, '--fast'];
  const timing = `TIMEFORMAT='%R %U %S'; time "$@"`;
  const { status, stdout, stderr } = run('bash', ['-c', timing, 'bash', ...command]);
  if (status !== 0) throw new Error(`jsonschema refuses the file: ${stdout}${stderr}`);
  const [seconds, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds, busy: user + system };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function measure(there, files) {
  const times = there.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, peer] of there.entries()) times[at].push(peer.time(files.file, files));
  return there.map((peer, at) => ({
    ...peer,
    seconds: median(times[at].map(({ seconds }) => seconds)),
    busy: median(times[at].map(({ busy }) => busy)),
    // Of each round: what slows the machine slows both.
    ratio: median(times[at].map(({ busy }, round) => busy / times[0][round].busy)),
  }));
}

function say(found, missing, bytes) {
  const number = (value) => Math.round(value).toLocaleString('en-US');
  const lines = [
    `${number(count)} events, ${(bytes / 1e6).toFixed(0)} MB; ${rounds} rounds in turn${oneCore.length > 0 ? ', each on one core' : ''}. ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${process.platform}; ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '| | version | events a second | processor time an event | we are |',
    '| --- | --- | ---: | ---: | ---: |',
    ...found.map(
      ({ name, found: version, seconds, busy, ratio }, at) =>
        `| ${name} | ${version} | ${number(count / seconds)} | ${((busy * 1e6) / count).toFixed(2)} µs | ${at === 0 ? '' : `${ratio.toFixed(1)} times as fast`} |`,
    ),
    '',
    'What each of them checks:',
    '',
    ...found.map(({ name, checks }) => `- ${name}: ${checks}`),
    ...missing.map(({ name }) => `- ${name}: not installed here, and left out.`),
  ];
  console.log(lines.join('\n'));
}

const directory = path.join(tmpdir(), 'dc-event-gate-bench');
mkdirSync(directory, { recursive: true });
const own = mkdtempSync(path.join(directory, 'peers-'));
try {
  const [file, single] = [path.join(own, 'events.jsonl'), path.join(own, 'single.jsonl')];
  writeEvents(file, count);
  writeEvents(single, 1);
  const peers = PEERS.map((peer) => ({ ...peer, found: peer.version() }));
  const there = peers.filter(({ found }) => found !== null && found !== undefined);
  const bundle = await bundleValidator(root, own);
  say(
    measure(there, { file, single, bundle }),
    peers.filter((peer) => !there.includes(peer)),
    statSync(file).size,
  );
  const { employees } = options;
  const tables = await measureTables(root, own, { file, employees, rounds, oneCore });
  console.log(['', 'Into tables:', '', ...tables].join('\n'));
} finally {
  rmSync(own, { recursive: true, force: true });
}
