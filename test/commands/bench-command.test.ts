/** `bench` of a team whose pipeline is a command: base and head in trees of their own, through the shell. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommandTeam, type CommandTeam, SCRIPT } from '../support/command-team.ts';

vi.mock(import('../../src/checks/benchmarks/time-pairs.ts'), async (importOriginal) => {
  const { fewShortPairs } = await import('../support/few-pairs.ts');
  return fewShortPairs(await importOriginal());
});

vi.mock(import('../../src/checks/benchmarks/workloads.ts'), async (importOriginal) => {
  const { SCALES, ...original } = await importOriginal();
  return { ...original, SCALES: { ...SCALES, small: { ...SCALES.small, events: 10, samples: 1 } } };
});

let team: CommandTeam;
let base: string;
beforeEach(() => {
  team = aCommandTeam();
  base = team.commit('base');
});
afterEach(() => team.remove());

const slower = `sleep 0.3\n${SCRIPT}`;
const against = (...words: string[]) =>
  team.report('bench', 'pipeline', '--against', base, ...words);

describe('bench of a command', { timeout: 120_000 }, () => {
  it('says first which workloads there are, and measures the command on the fixtures', async () => {
    const { exit, report, stderr } = await team.report('bench', '--targets', 'validate.p99=off');
    expect(stderr.split('\n')[0]).toBe(
      'Measured are validate, pipeline; not ingest, reconstruct, history, snapshots, concurrency, population: the pipeline is a command, and nobody can see into its steps.',
    );
    const { metrics, pipeline, failures, work } = report.benchmarks ?? {};
    expect(failures).toEqual([]);
    const own = metrics?.filter(({ workload }) => workload === 'pipeline');
    expect(own?.map(({ metric }) => metric)).toEqual(['seconds', 'events-per-second', 'start-up']);
    expect(own?.every(({ value }) => value > 0)).toBe(true);
    expect(pipeline).toMatchObject({ events: 10, copies: 5, note: null, startUp: { base: null } });
    expect(pipeline?.startUp.head).toBeGreaterThan(0);
    // Without a base nothing was compared.
    expect(exit).toBe(2);
    expect(report.reasons.join()).toContain('no revision was given (--against REF)');
    expect(work?.against).toBe('nothing');
  });

  it('refuses a workload that looks into the pipeline, before anything runs', async () => {
    const { exit, stderr } = await team.run('bench', 'ingest', 'pipeline');
    expect([exit, stderr.trim()]).toEqual([
      2,
      'ingest cannot be measured: the pipeline is a command, and nobody can see into its steps. Choose from validate, pipeline, in benchmarks.workloads or after "bench".',
    ]);
    const update = await team.run('baseline', 'update');
    expect([update.exit, update.stderr]).toEqual([
      2,
      expect.stringContaining('because its work cannot be counted'),
    ]);
  });

  it('times base and head in turn, each in a tree of its own, and leaves the checkout as it was', async () => {
    team.write('.gitignore', 'made.txt\n');
    team.write('rebuild.sh', `${slower}touch made.txt\n`);
    const status = team.git('status', '--porcelain');
    const { report } = await against();
    const { time, failures, pipeline } = report.benchmarks ?? {};
    expect(failures).toEqual([]);
    const [timed] = time?.workloads ?? [];
    const [wall, cpu] = timed?.clocks ?? [];
    expect(wall?.pairs).toHaveLength(2);
    // The head sleeps, and the base does not; a sample has two runs.
    for (const [before = 0, after = 0] of wall?.pairs ?? []) expect(after).toBeGreaterThan(before);
    if (process.platform === 'linux') expect(cpu?.pairs).toHaveLength(wall?.pairs.length ?? -1);
    expect(time?.canary?.workload).toBe('pipeline');
    expect(pipeline?.startUp.base).toBeLessThan(pipeline?.startUp.head ?? 0);
    expect(team.git('status', '--porcelain')).toBe(status);
    // It was measured in the work tree, as it stands, and there it writes.
    expect(existsSync(path.join(team.folder, 'made.txt'))).toBe(true);
  });

  it('times nothing where only fixtures, settings of the gate and pages have changed', async () => {
    team.write('fixtures/a.ndjson', team.read('fixtures/a.ndjson').replace('a2', 'a3'));
    team.write('README.md', 'words');
    team.configure('', 'quality: {max-findings: 5}');
    const { exit, report } = await against();
    expect(report.benchmarks?.time?.workloads).toMatchObject([{ status: 'unchanged' }]);
    expect([exit, report.reasons.join()]).toEqual([
      0,
      expect.stringContaining('nothing to time has changed'),
    ]);
  });

  it('could not decide where the base has no pipeline of its own, and says what to do', async () => {
    team.write(
      '.github/dc-event-gate.yml',
      'schema: schema.json\nfixtures: {valid: fixtures/*.ndjson}\n',
    );
    base = team.commit('before the command');
    team.configure();
    const { exit, report } = await against();
    expect(exit).toBe(2);
    expect(report.reasons).toEqual([
      expect.stringMatching(
        /^pipeline was not timed: the base [0-9a-f]{12} has no pipeline of its own .* until then leave "pipeline" out/,
      ),
    ]);
  });

  it('could not decide where the base’s command fails, and says whose it is', async () => {
    team.write('rebuild.sh', 'echo no table here >&2; exit 3\n');
    base = team.commit('broken');
    team.write('rebuild.sh', SCRIPT);
    const { exit, report } = await against();
    expect([exit, report.reasons.join()]).toEqual([
      2,
      expect.stringContaining('The base\'s pipeline: "sh rebuild.sh" ended with exit code 3 after'),
    ]);
  });

  it('gives a base without a schema all events, and says so; what its command writes harms nobody', async () => {
    team.write('rebuild.log', '');
    team.write('rebuild.sh', `echo x >> rebuild.log\n${SCRIPT}`);
    team.commit('writes');
    team.git('rm', '-q', '--cached', 'schema.json');
    team.git('commit', '-qm', 'no schema');
    team.write('rebuild.sh', slower);
    base = 'HEAD';
    const { report, stderr } = await against();
    expect(stderr).toContain('has no schema that can be read, so its pipeline gets all events');
    expect(report.benchmarks?.failures).toEqual([]);
  });

  it('names a base that the checkout does not hold', async () => {
    const { exit, stderr } = await team.run('bench', 'pipeline', '--against', 'gone');
    expect([exit, stderr]).toEqual([
      2,
      expect.stringContaining('Nothing can be compared with "gone": the checkout holds no'),
    ]);
  });

  it('could not decide where no event is one that both sides take', async () => {
    team.write('schema.json', JSON.stringify({ properties: { amount: { maximum: 4 } } }));
    base = team.commit('small amounts');
    team.write('schema.json', JSON.stringify({}));
    const { exit, report } = await against();
    expect([exit, report.reasons.join()]).toEqual([
      2,
      expect.stringContaining('hold no valid event that base and head both take'),
    ]);
  });
});

describe('a tree of its own', { timeout: 120_000 }, () => {
  const needing = `. ./made/settings\n${SCRIPT}`;
  const prepare = (how: string) => `, prepare: ${JSON.stringify(how)}, timeout: 2`;
  const setUp = 'mkdir made; echo "X=1" > made/settings';
  beforeEach(() => {
    team.write('.gitignore', 'made\n');
    team.write('rebuild.sh', needing);
    base = team.commit('needs a set-up');
    team.write('made/settings', '');
    team.write('rebuild.sh', `${needing}sleep 0.1\n`);
  });

  it('is set up once, as the base says, or as this change says where the base does not', async () => {
    team.configure(prepare(`${setUp}; echo set up "$DC_EVENT_GATE_EVENTS" "$GITHUB_TOKEN"`));
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    const { report, stderr } = await against();
    vi.unstubAllEnvs();
    expect(report.benchmarks?.failures).toEqual([]);
    expect(stderr.match(/^Set up the (base|head)'s tree: /gm)).toHaveLength(2);
    expect(stderr).toMatch(/^set up \/.*events\.ndjson $/m);
  });

  it('that cannot be set up decides nothing, and says whose it is and how long it may take', async () => {
    team.configure(prepare('sleep 60'));
    const { exit, report } = await against();
    expect([exit, report.reasons]).toEqual([
      2,
      [
        'pipeline was not timed: "sleep 60" (pipeline.prepare) was not done after 2 s (pipeline.timeout), and was stopped with all that it had started, so the base\'s pipeline did not run. Correct the command; its output is in the log. It printed nothing.',
      ],
    ]);
  });

  it('without a set-up has not what the command needs, and says whose it is', async () => {
    const { exit, report } = await against();
    expect([exit, report.reasons.join()]).toEqual([
      2,
      expect.stringContaining('The base\'s pipeline: "sh rebuild.sh"'),
    ]);
  });

  it('that the head’s command writes into is told', async () => {
    const writing = `echo x >> rebuild.log\n${SCRIPT}`;
    team.write('rebuild.log', '');
    team.write('rebuild.sh', writing);
    base = team.commit('writes');
    team.write('rebuild.sh', `${writing}sleep 0.1\n`);
    const { exit, report } = await against();
    expect([exit, report.reasons.join()]).toEqual([
      2,
      expect.stringContaining('changed files of the repository while it ran: rebuild.log'),
    ]);
  });
});
