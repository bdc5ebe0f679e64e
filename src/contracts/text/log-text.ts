/** Text on its way to a terminal or to the log of a step: neither may take it for more than text. */

/** Controls but line ends and tabs are shown as what they are not: a terminal would obey them. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\u{fffd}');
}

/**
 * Whether GitHub's runner could take a line of it for a command: `::…` at its start, `##[…]` anywhere, and
 * a line ends at \r too. It compares as a language does, for which marks without width are not there; so
 * only what can be seen is looked at.
 */
export function couldCommand(text: string): boolean {
  const seen = text.replace(/[^\x21-\x7e]/g, '');
  return seen.includes('::') || seen.includes('##[');
}

/** The same text, with a backslash wherever the runner would see a command and nothing can hold it off. */
export function withoutCommands(text: string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line) => (couldCommand(line) ? disarmed(line) : line))
    .join('');
}

function disarmed(line: string): string {
  return line.replace(LAST_HASH, '#\\').replace(/^[^\x21-\x7e]*(?=:)/, (space) => `${space}\\`);
}

/** JSON that says the same, and is no command of the form `##[…]`; its lines begin with no colon anyway. */
export function jsonWithoutCommands(json: string): string {
  return json.replace(LAST_HASH, '\\u0023');
}

/** Before a bracket, whatever stands between that cannot be seen. */
const LAST_HASH = /#(?=[^\x21-\x7e]*\[)/g;
