/** Words of a flag or input, apart by commas, spaces or lines. */
export function listOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}
