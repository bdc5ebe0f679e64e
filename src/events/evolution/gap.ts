/** A reason why a value that one schema takes may not be taken by another. */
import type { SchemaPart } from './schema-part.ts';

/** What the reason is about; `rules.ts` says what each is called. */
export type GapKind =
  | 'variant'
  | 'type'
  | 'value'
  | 'listed'
  | 'bound'
  | 'length'
  | 'items'
  | 'fields'
  | 'step'
  | 'unique'
  | 'pattern'
  | 'format'
  | 'new-required'
  | 'required'
  | 'field'
  | 'described'
  | 'closed'
  | 'undecided';

/**
 * `breaks`: some value is lost. `depends`: only one that carries what its own schema does not describe.
 * `undecided`: it is not known whether any is.
 */
export type GapEffect = 'breaks' | 'depends' | 'undecided';

export interface Gap {
  readonly kind: GapKind;
  readonly effect: GapEffect;
  /** Fields of the event that it is about, from where the comparison stands. */
  readonly at: readonly FieldPlace[];
  /** Where each of the two says it; null where it says nothing. */
  readonly from: SchemaPart | null;
  readonly to: SchemaPart | null;
  /** What each of the two says, in a few words. */
  readonly says: readonly [string, string];
}

export interface FieldPlace {
  /** JSON pointer into an event; `*` stands for any item, or any field that has no name. */
  readonly pointer: string;
  /** Tag of the variant that it belongs to, such as an event's type; null where there is none. */
  readonly variant: string | null;
}

export const HERE: readonly FieldPlace[] = [{ pointer: '', variant: null }];
