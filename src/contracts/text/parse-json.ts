/** @returns the value of a JSON text; undefined where it is no JSON. Any other error is a bug, and is thrown. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
