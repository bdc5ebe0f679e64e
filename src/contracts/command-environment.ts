/** Which variables of the gate's own environment a command may have: a list of what it gets, not of what it loses. */

const INHERITED = /^(?:PATH|HOME|LANG|LC_[A-Z]+|TMPDIR|CI)$/;

/** What Windows cannot start a program without; it knows its variables in any case. */
const INHERITED_BY_WINDOWS =
  /^(?:path|systemroot|systemdrive|comspec|pathext|userprofile|appdata|localappdata|temp|tmp)$/i;

/** Never, whoever names them: tokens of the job, the action's inputs, and files by which steps talk to the runner. */
const FORBIDDEN =
  /^(?:github_token|gh_token|input_.*|actions_.*|github_(?:env|path|output|state|step_summary))$/i;

export function isForbidden(name: string): boolean {
  return FORBIDDEN.test(name);
}

/** @param named what `pipeline.env` adds */
export function isInherited(
  name: string,
  named: readonly string[],
  platform: NodeJS.Platform,
): boolean {
  if (isForbidden(name)) return false;
  if (named.includes(name) || INHERITED.test(name)) return true;
  return platform === 'win32' && INHERITED_BY_WINDOWS.test(name);
}
