/**
 * Where npm packages come from on this machine. No address is written in this program: runners behind
 * a mirror work unchanged, and what arrives is held against a committed digest anyway.
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunProgram } from '../../contracts/run-program.ts';
import { npmEnvironment, readVariable } from './npm-environment.ts';

const ASK_TIMEOUT_MS = 30_000;
const ANSWER_BYTES = 65_536;

/** What it takes to ask npm. */
export interface RegistryQuestion {
  readonly runProgram: RunProgram;
  /** A new empty folder outside the workspace, absolute. */
  readonly makeFolder: () => string;
}

/**
 * From `npm_config_registry`, else from the npm on the PATH.
 *
 * @param workspace absolute folder whose content is not trusted
 * @returns the address with a closing slash and without credentials, or null where none is known
 */
export async function registryAddress(
  env: NodeJS.ProcessEnv,
  asking: RegistryQuestion,
  workspace = process.cwd(),
): Promise<string | null> {
  const given = address(readVariable(env, 'npm_config_registry'));
  return given ?? address(await askNpm(env, asking, workspace));
}

function address(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return `${protocol}//${host}${pathname.replace(/\/*$/, '/')}`;
}

/** In a folder of its own, whose package.json ends npm's search for an .npmrc of the workspace. */
async function askNpm(
  env: NodeJS.ProcessEnv,
  { runProgram, makeFolder }: RegistryQuestion,
  workspace: string,
): Promise<string | undefined> {
  const folder = makeFolder();
  try {
    await writeFile(path.join(folder, 'package.json'), '{}');
    const answer = await runProgram('npm', ['config', 'get', 'registry'], {
      cwd: folder,
      env: npmEnvironment(env, workspace),
      maxBytes: ANSWER_BYTES,
      timeout: ASK_TIMEOUT_MS,
      // npm is a .cmd file there, which only a shell starts; the arguments are constant.
      ...(process.platform === 'win32' ? { shell: 'yes' as const } : {}),
    });
    return Buffer.from(answer).toString('utf8').trim();
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
