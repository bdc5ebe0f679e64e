/**
 * Files that decide how git writes others to the disk. A fixture that must be rejected is rejected at once
 * where it arrives in another encoding, or as a pointer to what was not fetched: nothing of it has changed,
 * and it tests nothing any more.
 */

/** Attributes that change no more than line ends, and what is shown. */
const HARMLESS =
  /^[-!]?(?:text|eol|crlf|binary|diff|merge|whitespace|export-ignore|export-subst|delta|linguist-[a-z-]+)(?:=|$)/;

/** Whether a file of this name has a word in that. */
export function decidesCheckout(path: string): boolean {
  return /(?:^|\/)\.(?:gitattributes|lfsconfig)$/i.test(path);
}

/** The lines that do more than a person would not notice; equal texts, equal fixtures. */
export function checkoutRules(path: string, text: string | null): string {
  if (text === null) return '';
  if (!path.toLowerCase().endsWith('.gitattributes')) return text;
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .filter((line) => !readAttributes(line).every((attribute) => HARMLESS.test(attribute)))
    .join('\n');
}

/** What follows the pattern, which is quoted where it holds a space. */
function readAttributes(line: string): string[] {
  const [, rest = ''] = /^\s*(?:"(?:[^"\\]|\\.)*"|\S+)(.*)$/.exec(line) ?? [];
  return rest.split(/\s+/).filter((word) => word !== '');
}
