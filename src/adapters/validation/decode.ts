import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Text of the bytes, or null where they are not UTF-8. ASCII, as nearly every fixture is, takes the
 * short way: one byte becomes one character.
 */
export function decode(bytes: Uint8Array): string | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(view)) return view.toString('latin1');
  return isUtf8(view) ? view.toString('utf8') : null;
}
