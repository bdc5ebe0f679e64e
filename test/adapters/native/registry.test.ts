import { chmod, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { registryAddress } from '../../../src/adapters/native/registry.ts';
import { makeFolder, runProgram } from '../../support/outside.ts';
import { temporary } from './temporary.ts';

const asking = { runProgram, makeFolder };

let folder: string;
beforeEach(async () => {
  folder = await temporary();
});

/** An npm that answers with `answer` and notes down how it was called. */
async function npmThatSays(answer: string): Promise<string> {
  const script = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const seen = { args: process.argv.slice(2), cwd: process.cwd(), env: process.env, beside: readFileSync('package.json', 'utf8') };
writeFileSync(${JSON.stringify(path.join(folder, 'seen.json'))}, JSON.stringify(seen));
console.log(${JSON.stringify(answer)});
`;
  await writeFile(path.join(folder, 'npm'), script);
  await chmod(path.join(folder, 'npm'), 0o755);
  return folder;
}

describe('the address of the registry', () => {
  it.each([
    ['https://mirror.example/npm', 'https://mirror.example/npm/'],
    ['https://mirror.example//', 'https://mirror.example/'],
    ['https://user:secret@mirror.example/npm/?token=secret#x', 'https://mirror.example/npm/'],
    ['http://127.0.0.1:4873', 'http://127.0.0.1:4873/'],
  ])('is taken from npm_config_registry, bare: %s', async (value, expected) => {
    expect(await registryAddress({ npm_config_registry: value }, asking)).toBe(expected);
    expect(await registryAddress({ NPM_CONFIG_REGISTRY: value }, asking)).toBe(expected);
  });

  it.each(['', 'not an address', 'file:///tmp/'])(
    'is asked of npm where the variable says %j',
    async (value) => {
      const PATH = await npmThatSays('https://asked.example/');
      expect(await registryAddress({ npm_config_registry: value, PATH }, asking)).toBe(
        'https://asked.example/',
      );
    },
  );

  it('is asked without tokens, in a folder that is not the workspace', async () => {
    const PATH = await npmThatSays('https://asked.example/');
    const env = {
      PATH,
      HOME: '/home/me',
      NPM_CONFIG_USERCONFIG: '/runner/.npmrc',
      NODE_AUTH_TOKEN: 'secret',
      GITHUB_TOKEN: 'secret',
      'npm_config_//asked.example/:_authToken': 'secret',
      NODE_OPTIONS: '--require ./evil.js',
    };
    await registryAddress(env, asking);
    const seen = JSON.parse(await readFile(path.join(folder, 'seen.json'), 'utf8'));
    expect(seen.args).toEqual(['config', 'get', 'registry']);
    expect(seen.cwd).not.toBe(process.cwd());
    expect(seen.beside).toBe('{}');
    expect(seen.env).toEqual({ PATH, HOME: '/home/me', NPM_CONFIG_USERCONFIG: '/runner/.npmrc' });
  });

  it('is never asked of an npm that the workspace brings along', async () => {
    const own = path.join(process.cwd(), 'node_modules/.bin');
    const PATH = [
      own,
      process.cwd(),
      '.',
      'node_modules/.bin',
      '',
      await npmThatSays('https://asked.example/'),
    ];
    await registryAddress({ PATH: PATH.join(path.delimiter) }, asking);
    const seen = JSON.parse(await readFile(path.join(folder, 'seen.json'), 'utf8'));
    expect(seen.env.PATH).toBe(folder);
  });

  it.each([
    ['the root of the file system is the workspace', () => path.parse(folder).root],
    ['the workspace is a folder beside it', () => `${folder}-too`],
  ])('is asked of the npm on the PATH where %s', async (_, workspace) => {
    const PATH = await npmThatSays('https://asked.example/');
    expect(await registryAddress({ PATH }, asking, workspace())).toBe('https://asked.example/');
  });

  it('is asked of the npm beside the Node that runs, though that is in the workspace', async () => {
    const node = path.dirname(process.execPath);
    const PATH = [await npmThatSays('https://asked.example/'), node].join(path.delimiter);
    await registryAddress({ PATH }, asking, path.dirname(node));
    const seen = JSON.parse(await readFile(path.join(folder, 'seen.json'), 'utf8'));
    expect(seen.env.PATH).toBe(PATH);
  });

  it.each(['undefined', '', 'ftp://asked.example/'])(
    'is unknown where npm says %j',
    async (answer) => {
      expect(await registryAddress({ PATH: await npmThatSays(answer) }, asking)).toBeNull();
    },
  );

  it('is unknown where there is no npm', async () => {
    expect(await registryAddress({ PATH: folder }, asking)).toBeNull();
  });

  it('is what the real npm reads from the user’s own settings', async () => {
    const userconfig = path.join(folder, 'npmrc');
    await writeFile(userconfig, 'registry=http://127.0.0.1:4873/npm/\n');
    const { PATH, HOME } = process.env;
    expect(await registryAddress({ PATH, HOME, npm_config_userconfig: userconfig }, asking)).toBe(
      'http://127.0.0.1:4873/npm/',
    );
  });
});
