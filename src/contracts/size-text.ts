/** A size in bytes, for readers. */

/** "8.4 GB", "100 MB" */
export function sizeText(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : [bytes / 1e6, 'MB'];
  return `${Number(size.toFixed(1))} ${unit}`;
}
