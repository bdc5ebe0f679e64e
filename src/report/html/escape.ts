/** Text on its way into a page: whatever it holds, it is shown and not obeyed. */
import { splitCode } from '../../contracts/text/code-spans.ts';
import { plain } from '../../contracts/text/plain.ts';

/** For text between tags, and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return plain(text).replace(/[&<>"'#]/g, (character) => ENTITIES[character] ?? character);
}

/** A sentence, between tags: what stands between backticks is set as code. */
export function sentenceHtml(text: string): string {
  return splitCode(text)
    .map(({ kind, text: part }) =>
      kind === 'code' ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part),
    )
    .join('');
}

/** The page may be printed in a workflow, whose runner takes "##[" for a command. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '#': '&#35;',
};

/** JSON inside a script element: no "</script" and no "<!--" can end it or change how it is read. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&#\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
