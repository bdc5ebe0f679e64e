/** The environment in which npm is asked: nothing of the workspace, and no token. */
import path from 'node:path';

/** What npm needs to start and to find the settings of the machine; no variable that can hold a token. */
const KEPT =
  /^(?:home|userprofile|appdata|localappdata|programdata|systemroot|comspec|pathext|te?mp|tmpdir|lang|npm_config_(?:user|global)config)$/i;

/** npm reads its variables in any case. */
export function readVariable(env: NodeJS.ProcessEnv, wanted: string): string | undefined {
  return Object.entries(env).find(([name, value]) => name.toLowerCase() === wanted && value)?.[1];
}

export function npmEnvironment(env: NodeJS.ProcessEnv, workspace: string): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: pathOutside(workspace, readVariable(env, 'path') ?? ''),
  };
}

/**
 * Without relative entries and those below the workspace, where a pull request could put its own npm;
 * but with the folder of the Node that runs, wherever it is.
 */
function pathOutside(workspace: string, list: string): string {
  const own = path.dirname(process.execPath);
  return list
    .split(path.delimiter)
    .filter((entry) => path.isAbsolute(entry) && (entry === own || !within(workspace, entry)))
    .join(path.delimiter);
}

/** A workspace that is the whole file system says nothing about an entry. */
function within(folder: string, entry: string): boolean {
  const relative = path.relative(folder, entry);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return folder !== path.parse(folder).root && !outside;
}
