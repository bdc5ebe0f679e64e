/** Code within a sentence, marked as in Markdown: some backticks, until as many come again. */

export interface TextPart {
  readonly kind: 'words' | 'code';
  readonly text: string;
}

/** What is not closed is no code: its backticks are words. */
export function splitCode(text: string): TextPart[] {
  const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ index, length }));
  const parts: TextPart[] = [];
  let end = 0;
  for (const [at, open] of runs.entries()) {
    if (open.index < end) continue;
    const close = nextOf(runs, at + 1, open.length);
    if (close === undefined) continue;
    if (open.index > end) parts.push({ kind: 'words', text: text.slice(end, open.index) });
    const inner = text.slice(open.index + open.length, close.index);
    parts.push({ kind: 'code', text: withoutPadding(inner) });
    end = close.index + close.length;
  }
  return end < text.length || parts.length === 0
    ? [...parts, { kind: 'words', text: text.slice(end) }]
    : parts;
}

interface Run {
  readonly index: number;
  readonly length: number;
}

function nextOf(runs: readonly Run[], from: number, length: number): Run | undefined {
  for (let at = from; at < runs.length; at += 1) if (runs[at]?.length === length) return runs[at];
  return undefined;
}

/** Marks it as code, whatever is in it; of nothing at all there is nothing to be marked. */
export function quoteCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // Backticks at an end would belong to the fence, and such spaces be taken for what keeps them apart.
  const padding = /^`|`$/.test(text) || withoutPadding(text) !== text ? ' ' : '';
  return text === '' ? '' : `${fence}${padding}${text}${padding}${fence}`;
}

function withoutPadding(text: string): string {
  return /^ .* $/s.test(text) && /[^ ]/.test(text) ? text.slice(1, -1) : text;
}
