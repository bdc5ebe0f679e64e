/** What a regular expression says, as far as globs are made into: a tree. */
export type Expression =
  | { readonly kind: 'unit'; takes(unit: string): boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'ahead'; readonly wanted: boolean; readonly part: Expression }
  | {
      readonly kind: 'repeated';
      readonly part: Expression;
      readonly least: number;
      readonly most: number;
    };
