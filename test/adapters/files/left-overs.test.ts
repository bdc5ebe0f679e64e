/** Files that a killed run has left half written: nobody reads them, and the next write removes them. */
import { readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../support/fixture-folder.ts';
import { workspaceAt } from '../../support/outside.ts';

const LEFT = '.0b9a3c1e-1111-4222-8333-444455556666.tmp';

/** Older than this process. */
function age(...files: string[]): void {
  for (const file of files) utimesSync(file, 1, 1);
}

describe('a left-over temporary file', () => {
  it('is in no list of files or directories', async () => {
    const workspace = workspaceAt(
      aFolder({ 'golden/a/case.yml': '', [`golden/${LEFT}`]: '', [`golden/a/${LEFT}`]: '' }),
    );
    expect(await workspace.directories('golden')).toEqual(['a']);
    expect(await workspace.filesIn('golden/a')).toEqual(['case.yml']);
  });

  it('is matched by no pattern, not even by one that names the dot', async () => {
    const workspace = workspaceAt(aFolder({ 'f/a.ndjson': '', [`f/${LEFT}`]: '' }));
    const files = await workspace.collect(['f/{*,.*}'], () => 'fixtures.valid');
    expect(files.map((file) => file.path)).toEqual(['f/a.ndjson']);
  });

  it('goes with the next write in its folder, where it is older than the run', async () => {
    const root = aFolder({ [`a/${LEFT}`]: '', [`b/${LEFT}`]: '', 'a/.other.tmp': '' });
    age(path.join(root, 'a', LEFT), path.join(root, 'b', LEFT), path.join(root, 'a/.other.tmp'));
    const workspace = workspaceAt(root);
    await workspace.writeText('a/file', 'text');
    expect(readdirSync(path.join(root, 'a')).sort()).toEqual(['.other.tmp', 'file']);
    expect(readdirSync(path.join(root, 'b'))).toEqual([LEFT]);
  });

  it('of a run that is at work stays', async () => {
    const root = aFolder();
    writeFileSync(path.join(root, LEFT), 'half');
    await workspaceAt(root).writeText('file', 'text');
    expect(readdirSync(root).sort()).toEqual([LEFT, 'file']);
  });

  it('that is a folder or a link stays', async () => {
    const root = aFolder({ [`${LEFT}/inside`]: '' });
    const link = LEFT.replace('0b9a', '0b9b');
    symlinkSync(path.join(root, LEFT), path.join(root, link));
    age(path.join(root, LEFT));
    await workspaceAt(root).writeText('file', 'text');
    expect(readdirSync(root).sort()).toEqual([LEFT, link, 'file'].sort());
  });
});
