/**
 * Text from fixtures is hostile: file names and values may carry escape sequences. Control
 * characters become visible before anything reaches a terminal or a log.
 */
export function plain(text: string): string {
  return text.replace(UNSEEN, (character) =>
    [...character]
      .map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Controls, marks that turn the direction of text or have no width, and halves of surrogate pairs. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
