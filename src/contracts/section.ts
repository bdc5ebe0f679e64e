/**
 * What a check or a command shows, without saying how: every form of the report renders these blocks.
 * Text in them is as it came, hostile or not; escaping it is the form's.
 */

/** What comes first: the answer to what somebody asked for, what failed, what warns, and all the rest. */
export const RANKS = ['answer', 'failure', 'warning', 'detail'] as const;
export type Rank = (typeof RANKS)[number];

export interface Section {
  readonly rank: Rank;
  /** null where the blocks speak for themselves. */
  readonly heading: string | null;
  /** What stands for the section in a form that can fold it away; null: always open. */
  readonly folded: string | null;
  readonly blocks: readonly Block[];
}

export type Block = FactList | Table | Groups | List | Text | Chart;

/** A value to each label. */
export interface FactList {
  readonly kind: 'facts';
  readonly header: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

export interface Table {
  readonly kind: 'table';
  readonly header: readonly string[];
  /** Columns of figures, from 0. */
  readonly figures: readonly number[];
  readonly rows: readonly Row[];
  /** Rows there are, those not listed included. */
  readonly total: number;
  /** Rows that are seen first, where a form can fold the others away. */
  readonly open?: number;
}

export interface Row {
  readonly cells: readonly string[];
  /** Says the same in words, for a form without room for a table. */
  readonly sentence?: string;
}

/** Items below a name each; as a table, rows that sum them up. */
export interface Groups {
  readonly kind: 'groups';
  readonly header: readonly string[];
  readonly figures: readonly number[];
  readonly groups: readonly Group[];
}

export interface Group {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly items: readonly string[];
  /** Items there are, those not listed included. */
  readonly total: number;
}

interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
  /** Items there are, those not listed included. */
  readonly total: number;
}

interface Text {
  readonly kind: 'text';
  readonly text: string;
}

/** Series of figures, oldest first. */
export interface Chart {
  readonly kind: 'chart';
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    /** The newest, as it is read. */
    readonly last: string;
  }[];
}

/** A list that holds all there is. */
export function list(items: readonly string[], total = items.length): List {
  return { kind: 'list', items, total };
}

export function text(words: string): Text {
  return { kind: 'text', text: words };
}
