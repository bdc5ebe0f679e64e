import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../support/fixture-folder.ts';
import { workspaceAt } from '../../support/outside.ts';

describe('the workspace', () => {
  it('reads text, without a byte order mark', async () => {
    const workspace = workspaceAt(aFolder({ 'a/b.yml': '\ufeffé\n' }));
    expect(await workspace.readText('a/b.yml')).toBe('é\n');
  });

  it.each([
    [
      'gone.yml',
      'FILE_UNREADABLE',
      'gone.yml: cannot be read: no such file or directory. Check the path and who may read it.',
    ],
    [
      '.',
      'FILE_NOT_REGULAR',
      '.: this is a directory, not a file. Name a file. Where a pattern names this, "!." leaves it out.',
    ],
    [
      'latin.yml',
      'FILE_UNREADABLE',
      'latin.yml: cannot be read: it is not valid UTF-8. Check the path and who may read it.',
    ],
  ])('says why %s cannot be read', async (file, code, message) => {
    const workspace = workspaceAt(aFolder({ 'latin.yml': Uint8Array.of(0x61, 0xe9) }));
    await expect(workspace.readText(file)).rejects.toMatchObject({ code, message });
  });

  it('stays inside, links followed', async () => {
    const root = aFolder();
    symlinkSync('/etc', path.join(root, 'out'));
    const workspace = workspaceAt(root);
    const outside = { code: 'FILE_OUTSIDE' };
    const notThere = { code: 'WRITE_OUTSIDE' };
    await expect(workspace.readText('../x')).rejects.toMatchObject(outside);
    await expect(workspace.readText('out/hostname')).rejects.toMatchObject(outside);
    await expect(workspace.writeText('out/new/x', '')).rejects.toMatchObject(notThere);
    await expect(workspace.writeText('../x', '')).rejects.toMatchObject(notThere);
    await expect(workspace.remove('out/x')).rejects.toMatchObject(notThere);
    await expect(workspace.filesIn('out')).rejects.toMatchObject(outside);
    await expect(workspace.remove('.')).rejects.toMatchObject({ code: 'FILE_WRITE' });
  });

  it('writes several files together, and none where one cannot be written', async () => {
    const root = aFolder({ 'a.csv': 'old', 'b.csv': 'old', taken: '' });
    const workspace = workspaceAt(root);
    const read = () =>
      ['a.csv', 'b.csv'].map((file) => readFileSync(path.join(root, file), 'utf8'));
    const [a, b] = ['a.csv', 'b.csv'].map((file) => ({ file, text: 'new' }));
    const cannot = { file: 'taken/c.csv', text: 'new' };
    const together = [a, b].filter((one) => one !== undefined);
    await expect(workspace.writeTogether([...together, cannot])).rejects.toMatchObject({
      code: 'FILE_WRITE',
    });
    expect([read(), readdirSync(root).sort()]).toEqual([
      ['old', 'old'],
      ['a.csv', 'b.csv', 'taken'],
    ]);
    await workspace.writeTogether(together);
    expect(read()).toEqual(['new', 'new']);
  });

  it('lists files and directories in order, and nothing where there is nothing', async () => {
    const root = aFolder({ 'g/b.csv': '', 'g/a.csv': '', 'g/z/x': '', 'g/y/x': '' });
    symlinkSync('a.csv', path.join(root, 'g/link.csv'));
    const workspace = workspaceAt(root);
    expect(await workspace.filesIn('g')).toEqual(['a.csv', 'b.csv', 'link.csv']);
    expect(await workspace.directories('g')).toEqual(['y', 'z']);
    expect(await workspace.directories('gone')).toEqual([]);
    expect([await workspace.exists('g/a.csv'), await workspace.exists('g/c.csv')]).toEqual([
      true,
      false,
    ]);
  });

  it('writes files whole, in folders that it makes', async () => {
    const root = aFolder({ 'a.txt': 'old' });
    const workspace = workspaceAt(root);
    await workspace.writeText('a.txt', 'new');
    await workspace.writeChunks('x/y/b.txt', ['1', '2']);
    await workspace.publish(path.join(root, 'a.txt'), 'c.txt');
    expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe('new');
    expect(readFileSync(path.join(root, 'x/y/b.txt'), 'utf8')).toBe('12');
    expect(readFileSync(path.join(root, 'c.txt'), 'utf8')).toBe('new');
    await workspace.remove('x');
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'c.txt']);
  });

  it('leaves a file as it was when writing it fails half way', async () => {
    const root = aFolder({ 'a.txt': 'old', 'b/x': '' });
    const workspace = workspaceAt(root);
    function* broken() {
      yield 'half';
      throw new Error('no more');
    }
    await expect(workspace.writeChunks('a.txt', broken())).rejects.toThrow('no more');
    await expect(workspace.writeText('b', 'text')).rejects.toMatchObject({ code: 'FILE_WRITE' });
    expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(root).sort()).toEqual(['a.txt', 'b']);
  });

  it('removes its temporary directories at the end', async () => {
    const workspace = workspaceAt(aFolder());
    const made = [await workspace.temporaryDirectory(), await workspace.temporaryDirectory()];
    expect(made.map((directory) => existsSync(directory))).toEqual([true, true]);
    await workspace.dispose();
    expect(made.map((directory) => existsSync(directory))).toEqual([false, false]);
  });
});
