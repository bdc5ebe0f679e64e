/**
 * What GitHub's runner would do with a log, as its source reads (ActionCommand.cs, ActionCommandManager.cs):
 * a line ends at \r too; `::name …::` counts after white space, `##[name …]` anywhere; texts are compared as
 * a language does, so that what has no width is not there.
 */

/** Lines that it would obey; those between stop-commands and its token it does not. */
export function commandsIn(log: string): string[] {
  const found: string[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const seen = line.replace(IGNORED, '');
    const name = /^\s*::([^:]*)::/.exec(seen)?.[1] ?? /##\[([^\]]*)\]/.exec(seen)?.[1];
    if (token !== null) {
      if (name === token) token = null;
      continue;
    }
    const stop = /^::stop-commands::(\S+)$/.exec(seen)?.[1];
    if (stop !== undefined) token = stop;
    else if (name !== undefined) found.push(line);
  }
  return token === null ? found : [...found, 'commands are never allowed again'];
}

/** Controls, marks of direction and width, soft hyphens, byte order marks. */
const IGNORED =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
