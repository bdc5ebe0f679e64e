/**
 * What shards cost: a population in one file, its shards one after the other, and their merge. Of each the processor's
 * time, the clock's, the peak of memory, and the most that lay in the temporary folder.
 *
 *   node scripts/bench-shards.mjs [--employees 10000] [--years 5] [--shards 8] [--gzip] [--whole] [--folder FOLDER]
 *
 * Runs dist/ as it stands. `--gzip` keeps the events as .ndjson.gz. `--whole` lets one job do the same, and compares the
 * two reports byte by byte. `--folder` keeps the population there, and takes one of the same size that lies there; what a
 * run leaves in it is removed by the next. Prints Markdown, a row as soon as it is known. On the disk five years of a
 * person are 76 kB, a tenth of that with gzip, and 230 kB more for each person of the shard that runs.
 */
import { spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const cli = path.join(root, 'dist/cli.js');
const { values: options } = parseArgs({
  options: {
    employees: { type: 'string', default: '10000' },
    years: { type: 'string', default: '5' },
    shards: { type: 'string', default: '8' },
    gzip: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
});
const { employees, years } = options;
const shards = Number(options.shards);
if (
  ![employees, years, shards]
    .map(Number)
    .every((number) => Number.isSafeInteger(number) && number > 0)
)
  throw new Error('--employees, --years and --shards take whole numbers above 0');

const folder = path.resolve(options.folder ?? mkdtempSync(path.join(tmpdir(), 'bench-shards-')));
const temporary = path.join(folder, 'temporary');
const meter = path.join(folder, 'meter.cjs');
const events = path.join(folder, `events-${employees}-${years}.ndjson${options.gzip ? '.gz' : ''}`);

const CONFIG = `fixtures:
  valid: ${path.basename(events)}
golden: {path: none}
`;

const METER = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 };
  require('node:fs').writeFileSync(process.env.BENCH_METER, JSON.stringify(used));
});
`;

/** Bytes of all files below it, as far as they are still there. */
function sizeOf(place) {
  let size = 0;
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    size += entry.isFile() ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : 0;
  }
  return size;
}

/** @param take of what the run prints; without it, that goes nowhere */
async function run(name, words, take) {
  const used = path.join(folder, 'used.json');
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  let onDisk = 0;
  const watch = setInterval(() => {
    onDisk = Math.max(onDisk, sizeOf(temporary));
  }, 500);
  const begin = performance.now();
  const child = spawn(process.execPath, ['--require', meter, cli, ...words], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary, BENCH_METER: used },
    stdio: ['ignore', take === undefined ? 'ignore' : 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exit] = await Promise.all([ended, take?.(child.stdout)]);
  clearInterval(watch);
  if (exit !== 0) throw new Error(`${name} ended with ${exit}: ${said}`);
  const { seconds, bytes } = JSON.parse(readFileSync(used, 'utf8'));
  const clock = (performance.now() - begin) / 1000;
  console.log(
    `| ${name} | ${seconds.toFixed(1)} s | ${clock.toFixed(1)} s | ${gigabytes(bytes)} | ${gigabytes(onDisk)} |`,
  );
}

function gigabytes(bytes) {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

async function measure() {
  console.log(
    `${Number(employees).toLocaleString('en')} people, ${years} years, ${shards} shards. Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
  console.log(
    '| | processor time | clock | peak memory | temporary files |\n|---|---|---|---|---|',
  );
  if (!existsSync(events)) {
    const partial = `${events}.partial`;
    const written = (out) => {
      const packed = options.gzip ? [createGzip({ level: 1 })] : [];
      return pipeline(out, ...packed, createWriteStream(partial));
    };
    await run('the population', ['generate', '--employees', employees, '--years', years], written);
    renameSync(partial, events);
  }
  for (const left of ['shards', 'merged', 'whole'])
    rmSync(path.join(folder, left), { recursive: true, force: true });
  for (let number = 1; number <= shards; number += 1)
    await run(`shard ${number} of ${shards}`, [
      'gate',
      '--shard',
      `${number}/${shards}`,
      '--report-dir',
      'shards',
    ]);
  await run('the merge', ['merge', 'shards', '--report-dir', 'merged']);
  const largest = Math.max(
    ...readdirSync(path.join(folder, 'shards')).map(
      (name) => statSync(path.join(folder, 'shards', name)).size,
    ),
  );
  if (options.whole) await run('one job', ['gate', '--report-dir', 'whole']);
  const { verdict, validation } = JSON.parse(
    readFileSync(path.join(folder, 'merged/report.json'), 'utf8'),
  );
  console.log(
    `\n${verdict}: ${validation.events.toLocaleString('en')} events, ${gigabytes(statSync(events).size)} of ${options.gzip ? 'gzipped ' : ''}NDJSON; the largest file of a shard had ${(largest / 1e6).toFixed(1)} MB.`,
  );
  if (options.whole) console.log(compare());
}

/** All of the report but times. */
function compare() {
  const [one, other] = ['whole', 'merged'].map((left) =>
    readFileSync(path.join(folder, left, 'report.json'), 'utf8'),
  );
  if (one === other)
    return 'The report of one job and that of the shards are the same to the byte.';
  process.exitCode = 1;
  return 'The report of one job is NOT that of the shards.';
}

mkdirSync(path.join(folder, '.github'), { recursive: true });
writeFileSync(path.join(folder, '.github/dc-event-gate.yml'), CONFIG);
writeFileSync(meter, METER);
try {
  await measure();
} finally {
  rmSync(temporary, { recursive: true, force: true });
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
}
