/** Folders of runs that are dead, alive, of other machines, or nobody's. */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { removeDeadRuns } from '../../../src/adapters/files/dead-runs.ts';
import { hasEnded, type Owner, thisProcess } from '../../../src/adapters/files/owner.ts';
import { createRunFolder } from '../../../src/adapters/files/run-folder.ts';
import { aFolder } from '../../support/fixture-folder.ts';

const NAME = 'dc-event-gate-0b9a3c1e-1111-4222-8333-444455556666';
/** Of a process that has certainly ended. */
const { pid: DEAD } = spawnSync(process.execPath, ['--version']);

const dead = (): Owner => ({ ...thisProcess(), pid: DEAD, started: null });

function aRun(owner: unknown, name = NAME): { root: string; folder: string } {
  const text = typeof owner === 'string' ? owner : JSON.stringify(owner);
  const root = aFolder({ [`${name}/owner.json`]: text, [`${name}/a/events.ndjson`]: 'events' });
  return { root, folder: path.join(root, name) };
}

async function isRemoved({ root, folder }: { root: string; folder: string }): Promise<boolean> {
  await removeDeadRuns(root);
  return !existsSync(folder);
}

describe('the folder of a run', () => {
  it('that was killed is removed with all that is in it', async () => {
    expect(await isRemoved(aRun(dead()))).toBe(true);
  });

  it.skipIf(thisProcess().started === null)(
    'is removed where the number of its process is another process of now',
    async () => {
      const { started } = thisProcess();
      expect(await isRemoved(aRun({ ...thisProcess(), started: `${started}0` }))).toBe(true);
    },
  );

  it.each<[string, () => unknown]>([
    ['is alive', thisProcess],
    ['is of another host', () => ({ ...dead(), host: 'elsewhere' })],
    ['is of another container', () => ({ ...dead(), namespace: 'pid:[1]' })],
    ['is of a live process whose start is not known', () => ({ ...thisProcess(), started: null })],
    ['has an owner that cannot be read', () => '{"pid":'],
    ['has an owner of another kind', () => '[1]'],
    ['has the owner null', () => 'null'],
    ['has the process 0', () => ({ ...dead(), pid: 0 })],
    ['has a negative process', () => ({ ...dead(), pid: -1 })],
    ['has an owner too large to be ours', () => ({ ...dead(), more: 'x'.repeat(5000) })],
  ])('stays where it %s', async (_, owner) => {
    expect(await isRemoved(aRun(owner()))).toBe(false);
  });

  it.each(['dc-event-gate-1', `${NAME}.old`, `x${NAME}`])(
    'stays where its name is %s',
    async (name) => {
      expect(await isRemoved(aRun(dead(), name))).toBe(false);
    },
  );

  it('stays where it says nothing of an owner and holds something', async () => {
    const root = aFolder({ [`${NAME}/a`]: '' });
    utimesSync(path.join(root, NAME), 1, 1);
    expect(await isRemoved({ root, folder: path.join(root, NAME) })).toBe(false);
  });

  it('is removed where it is empty and old, and stays where it is new', async () => {
    const root = aFolder();
    const folder = path.join(root, NAME);
    mkdirSync(folder);
    expect(await isRemoved({ root, folder })).toBe(false);
    utimesSync(folder, 1, 1);
    expect(await isRemoved({ root, folder })).toBe(true);
  });

  it('that is a link stays, and so does what links in it lead to', async () => {
    const { root, folder } = aRun(dead());
    const other = aFolder({ 'kept/file': 'kept' });
    symlinkSync(path.join(other, 'kept'), path.join(folder, 'link'));
    symlinkSync(folder, path.join(root, 'dc-event-gate-0b9a3c1e-1111-4222-8333-444455557777'));
    await removeDeadRuns(root);
    expect([existsSync(folder), readFileSync(path.join(other, 'kept/file'), 'utf8')]).toEqual([
      false,
      'kept',
    ]);
    const { root: second, folder: target } = aRun(dead(), 'target');
    symlinkSync(target, path.join(second, NAME));
    await removeDeadRuns(second);
    expect(existsSync(path.join(target, 'owner.json'))).toBe(true);
  });

  it('whose owner is a link stays', async () => {
    const root = aFolder({ 'owner.json': JSON.stringify(dead()), [`${NAME}/a`]: '' });
    const folder = path.join(root, NAME);
    symlinkSync(path.join(root, 'owner.json'), path.join(folder, 'owner.json'));
    expect(await isRemoved({ root, folder })).toBe(false);
  });

  it('that is at work is not removed by another that starts, and is gone at its end', async () => {
    const root = aFolder();
    const [first, second] = [createRunFolder(root), createRunFolder(root)];
    const made = first.make();
    writeFileSync(path.join(made, 'events'), '');
    second.make();
    await createRunFolder(root).dispose();
    expect(existsSync(made)).toBe(true);
    await Promise.all([first.dispose(), second.dispose()]);
    expect(existsSync(path.dirname(made))).toBe(false);
  });

  it('is no reason to fail where the place of temporary folders cannot be read', async () => {
    await createRunFolder(path.join(aFolder(), 'nowhere')).dispose();
  });
});

describe.skipIf(process.platform !== 'linux')('a process', () => {
  let keeper: ReturnType<typeof spawn> | null = null;
  afterEach(() => void keeper?.kill('SIGKILL'));

  it('that has ended and that nobody has asked about is dead', async () => {
    // The shell becomes sleep, which never asks how its child has ended; the child ends no sooner.
    const child = 'sh -c "until grep -q sleep /proc/\\$PPID/comm; do :; done"';
    keeper = spawn('sh', ['-c', `${child} & echo $!; exec sleep 60`]);
    const pid = await new Promise<number>((resolve) => {
      keeper?.stdout?.once('data', (line) => resolve(Number(line)));
    });
    while (!readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '))
      await new Promise(setImmediate);
    expect(hasEnded({ ...thisProcess(), pid, started: null })).toBe(true);
  });
});
