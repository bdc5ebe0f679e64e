import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterFiles } from '../../../src/commands/init/starter.ts';
import { init } from '../../../src/commands/init.ts';
import { plainSection } from '../../../src/contracts/answer.ts';
import { writeConsumer } from '../../support/consumer.ts';
import { aFolder } from '../../support/fixture-folder.ts';
import { workspaceAt } from '../../support/outside.ts';

const GOLDEN = 'golden/first-contribution/case.yml';
const initIn = (root: string) => init({ workspace: workspaceAt(root) });

describe('init', () => {
  it('writes every file into an empty place', async () => {
    const root = aFolder();
    await initIn(root);
    for (const { path: file, text } of starterFiles())
      expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
  });

  it('writes what an init that was killed had not written, and leaves the rest untouched', async () => {
    const root = aFolder();
    writeConsumer(root);
    rmSync(path.join(root, GOLDEN));
    const config = path.join(root, '.github/dc-event-gate.yml');
    utimesSync(config, 1, 1);
    const { answer } = await initIn(root);
    expect(answer.data).toEqual({ written: [GOLDEN] });
    expect(statSync(config).mtimeMs).toBe(1000);
  });

  it('says so where every file is there already', async () => {
    const root = aFolder();
    writeConsumer(root);
    const { sections, data } = (await initIn(root)).answer;
    expect(data).toEqual({ written: [] });
    expect(sections[0]).toEqual(plainSection('every file is there already'));
  });

  it.each<[string, (file: string) => void]>([
    ['another text', (file) => writeFileSync(file, 'title: mine\n')],
    ['no text', (file) => writeFileSync(file, Uint8Array.of(0xff))],
  ])('is refused where a file holds %s, before anything is written', async (_, spoil) => {
    const root = aFolder({ [GOLDEN]: '' });
    spoil(path.join(root, GOLDEN));
    await expect(initIn(root)).rejects.toMatchObject({
      code: 'FILE_EXISTS',
      facts: { file: GOLDEN },
    });
    expect(readdirSync(root)).toEqual(['golden']);
  });
});
