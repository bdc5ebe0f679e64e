/** Places in a text as links to the line: of files that the report names, and of no others. */
import { quoteCode, splitCode } from '../contracts/text/code-spans.ts';

/** Writes text for Markdown. */
export type Inline = (text: string) => string;

export interface LineLinks {
  /** Address of the repository's files at the commit: "https://github.com/org/plan/blob/<sha>". */
  readonly root: string;
  /** Folder of the workspace in the repository, '' where it is the repository. */
  readonly folder: string;
}

/** Of more files the first are linked; a pattern of all of them would be slow. */
const MOST_FILES = 1_000;

/** @param plainly for everything that is no link, and for the words of one */
export function linkingInline(
  { root, folder }: LineLinks,
  files: readonly string[],
  plainly: Inline,
): Inline {
  const known = [...new Set(files)]
    .filter(Boolean)
    .slice(0, MOST_FILES)
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return plainly;
  const names = known.map((file) => file.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const places = new RegExp(`(?<![\\w./-])(${names.join('|')}):(\\d{1,9})(?!\\d)`, 'g');
  const address = (file: string, line = '') => {
    const path = [folder, file].filter(Boolean).join('/').split('/').map(encodePart).join('/');
    return `${root}/${path}#L${line}`;
  };
  const linked = (words: string, isFirst: boolean) => {
    let written = '';
    let end = 0;
    for (const match of words.matchAll(places)) {
      const [place, file = '', line] = match;
      written += escapeBetween(words.slice(end, match.index), isFirst && end === 0, plainly);
      written += `[${plainly(place)}](${address(file, line)})`;
      end = match.index + place.length;
    }
    return written + escapeBetween(words.slice(end), isFirst && end === 0, plainly);
  };
  // What is code is shown as it is.
  return (text) =>
    splitCode(text)
      .map((part, at) =>
        part.kind === 'code' ? plainly(quoteCode(part.text)) : linked(part.text, at === 0),
      )
      .join('');
}

/** Escaping looks at how a text begins, which what stands behind a link does not. */
function escapeBetween(text: string, isFirst: boolean, plainly: Inline): string {
  if (isFirst || text === '') return plainly(text);
  const blank = /^ */.exec(text)?.[0] ?? '';
  return `${blank}${plainly(text.slice(blank.length))}`;
}

/** Brackets would end the link. */
function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
