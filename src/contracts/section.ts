/**
 * What a check or a command shows, without saying how: every form of the report renders these blocks.
 * Text in them is as it came, hostile or not; escaping it is the form's.
 */

/** What comes first: the answer to what somebody asked for, what failed, what warns, and all the rest. */
export const RANKS = ['answer', 'failure', 'warning', 'detail'] as const;
export type Rank = (typeof RANKS)[number];

export interface Section {
  readonly rank: Rank;
  /** null where the blocks need no heading. */
  readonly heading: string | null;
  /** What stands for the section in a form that can fold it away; null: always open. */
  readonly folded: string | null;
  readonly blocks: readonly Block[];
}

export type Block = FactList | Table | Groups | List | Text | Chart | Plot | Choice;

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

/** A drawing, for forms that can draw; the other blocks of its section say in words what it shows. */
export interface Plot {
  readonly kind: 'plot';
  readonly title: string;
  readonly drawing: Curves | Samples | Bars;
}

/** What can be accepted one by one, for forms in which something can be ticked. */
export interface Choice {
  readonly kind: 'choice';
  readonly title: string;
  /** Takes the names of what was ticked. */
  readonly command: string;
  readonly options: readonly { readonly name: string; readonly note: string }[];
}

/** Figures over days, one line above the other. */
export interface Curves {
  readonly shape: 'curves';
  readonly series: readonly {
    readonly name: string;
    /** Of an ISO date each, in their order. */
    readonly points: readonly (readonly [string, number])[];
  }[];
  /** The day from which they part, or null. */
  readonly mark: { readonly day: string; readonly label: string } | null;
  /** What moved the line until then, oldest first. */
  readonly moves: readonly {
    readonly day: string;
    readonly event: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Base and head in pairs, with what follows from them. */
export interface Samples {
  readonly shape: 'samples';
  /** Milliseconds of base and head. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Of head to base. */
  readonly ratio: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The ratio up to which head is not called slower. */
  readonly threshold: number;
}

/** The same figure before and now, a row each. */
export interface Bars {
  readonly shape: 'bars';
  readonly rows: readonly {
    readonly name: string;
    readonly base: number;
    readonly head: number;
  }[];
}

/** A list that holds all there is. */
export function list(items: readonly string[], total = items.length): List {
  return { kind: 'list', items, total };
}

export function text(words: string): Text {
  return { kind: 'text', text: words };
}
