/** How wide a stream shows text: what the person says, else what the terminal says; null where neither does. */
const FALLBACK_COLUMNS = 80;

export interface WidthFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stream: { readonly isTTY?: boolean; readonly columns?: number };
}

/** Where nothing is known of a width, a line is as long as it is: a file or a program reads it. */
export function findWidth({ env, stream }: WidthFacts): number | null {
  const told = env.COLUMNS ?? '';
  if (/^[1-9][0-9]{0,3}$/.test(told)) return Number(told);
  if (stream.isTTY !== true) return null;
  // A terminal that does not know its width says 0.
  return stream.columns || FALLBACK_COLUMNS;
}
