/**
 * Text from fixtures is hostile: file names and values may carry escape sequences. Control
 * characters become visible before anything reaches a terminal or a log.
 */
export function plain(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
