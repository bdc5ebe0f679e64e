import { isAscii, isUtf8 } from 'node:buffer';

/**
 * Text of the bytes, or null where they are not UTF-8. ASCII, as nearly every fixture is, takes the
 * short way: one byte becomes one character.
 */
export function decode(bytes: Uint8Array): string | null {
  const text = view(bytes);
  if (isAscii(text)) return text.toString('latin1');
  return isUtf8(text) ? text.toString('utf8') : null;
}

/** Whether the bytes can be decoded. */
export function isDecodable(bytes: Uint8Array): boolean {
  return isUtf8(view(bytes));
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
