/** @returns the text's bytes in JSON with its quotes; null where it cannot stand there as it is, or nobody writes one so long */
export function quotedBytes(text: string): Uint8Array | null {
  const isPlain = !/["\\\u0000-\u001f]/.test(text) && text.isWellFormed();
  return isPlain && text.length <= LONGEST ? new TextEncoder().encode(`"${text}"`) : null;
}

/** Of names and values that are compared at once: so much is read behind the end of a block. */
export const LONGEST = 300;
export const BYTES_READ_ON = 1024;
