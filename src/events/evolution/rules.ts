/** What each kind of change is called, by what it does: docs/EVOLUTION.md shows each. */
import type { GapKind } from './gap.ts';

/** `tightened`: old events may be lost; `loosened`: new ones, under the old schema; `both`: at one place. */
export interface Names {
  readonly tightened: string;
  readonly loosened: string;
  /** null: the two directions are two changes. */
  readonly both: string | null;
}

export const RULES: Readonly<Record<GapKind, Names>> = {
  variant: { tightened: 'type removed', loosened: 'type added', both: null },
  field: { tightened: 'field removed', loosened: 'field added', both: null },
  'new-required': {
    tightened: 'new required field',
    loosened: 'required field removed',
    both: null,
  },
  required: { tightened: 'field made required', loosened: 'field made optional', both: null },
  described: {
    tightened: 'open field described',
    loosened: 'field no longer described',
    both: null,
  },
  closed: { tightened: 'open to closed', loosened: 'closed to open', both: null },
  type: { tightened: 'type narrowed', loosened: 'type widened', both: 'type changed' },
  value: { tightened: 'enum value removed', loosened: 'enum value added', both: null },
  listed: { tightened: 'open to enum', loosened: 'enum to open', both: null },
  bound: { tightened: 'bound narrowed', loosened: 'bound widened', both: null },
  length: { tightened: 'length narrowed', loosened: 'length widened', both: null },
  items: { tightened: 'item count narrowed', loosened: 'item count widened', both: null },
  fields: { tightened: 'field count narrowed', loosened: 'field count widened', both: null },
  step: { tightened: 'step narrowed', loosened: 'step widened', both: 'step changed' },
  unique: { tightened: 'items made unique', loosened: 'items may repeat', both: null },
  pattern: { tightened: 'pattern added', loosened: 'pattern removed', both: 'pattern changed' },
  format: { tightened: 'format added', loosened: 'format removed', both: 'format changed' },
  undecided: { tightened: 'undecided', loosened: 'undecided', both: 'undecided' },
};
