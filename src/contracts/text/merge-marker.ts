/** The marks that git leaves where a merge is not resolved. */

/**
 * The byte with which each line begins that git calls a leftover conflict marker; "=======" also underlines
 * headings, and a merge is never without one of these two.
 */
export const MARKER_BYTES = [0x3c, 0x3e] as const;
/** How often it stands there at least; an attribute can ask for more. */
export const MARKER_LENGTH = 7;

/** @returns the first line of a text that is a marker, 1-based */
export function findMergeLine(text: string): number | null {
  const at = text.search(/^(?:<{7,}|>{7,})(?:\s|$)/m);
  return at === -1 ? null : text.slice(0, at).split('\n').length;
}
