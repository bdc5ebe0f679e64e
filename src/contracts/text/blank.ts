/**
 * White space: Unicode's property White_Space (PropList.txt), and the four separators U+001C to U+001F, which
 * its bidirectional algorithm separates paragraphs and segments by; Python's `strip` takes away the same. U+FEFF
 * and U+200B are none. The pattern of `text` in the event schema says it once more; a test holds the two
 * together, over every character.
 */
const VISIBLE =
  /[^\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Whether the text has no character but white space. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}
