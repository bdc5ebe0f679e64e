/**
 * One record, from text to verdict: JSON, then the compiled schema, then what a parser would lose.
 * The path of a valid record does no more than that; explanations cost only those that fail.
 */

import type { EventField } from '../../contracts/ports/parquet.ts';
import { parseJson } from '../../contracts/text/parse-json.ts';
import { readEventType, type TypesOfSchema } from '../event-types.ts';
import type { Problem } from '../explanation/problem.ts';
import { eventFields, takesLists } from '../field-kinds.ts';
import { scanJson } from '../json-scan.ts';
import type { OnBatch } from '../walk/byte-walk.ts';
import {
  type ColumnWalker,
  createColumnWalkers,
  createWalker,
  type WalkLines,
} from '../walk/create-walker.ts';
import type { Judge } from './judge.ts';
import { nestingProblem } from './nesting.ts';
import { findNumberProblems } from './number-text.ts';
import {
  type EventsInside,
  findEventsInside,
  hasFields,
  severalProblem,
} from './several-events.ts';
import { syntaxProblem } from './syntax.ts';

interface Read {
  /** One of `types`, or `unknown`; of a valid event, or where there are no `types`, also another text that it says. */
  readonly eventType: string;
  /** The parsed value; undefined where the text is not JSON. */
  readonly value: unknown;
}

export type RecordVerdict = (Read & { readonly ok: true }) | Rejected;

export interface Rejected extends Read {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** The types of the events that stand in the place of this one; each is one of `types`, or `unknown`. */
  readonly inside?: readonly string[];
}

export interface RecordValidator {
  /** The types that the schema names. */
  readonly types: readonly string[];
  /** Everything that can be wrong with one record. */
  check(text: string): RecordVerdict;
  /** Of `check` what the parsed value shows: all but duplicate keys, and how numbers are written. */
  checkValue(text: string): RecordVerdict;
  /** Of a block of lines, those events that are valid for certain; null: look at each record. */
  readonly walk: WalkLines;
  /** The same, for one who wants the values of these events as columns of the built-in table. */
  readonly walkColumns: (onBatch: OnBatch) => ColumnWalker;
  /** The verdict of `checkValue`, after a look at how the numbers of a valid record are written. */
  checkNumbers(text: string, verdict: RecordVerdict): RecordVerdict;
}

/** A schema that takes any text for a type takes a novel too. */
const LONGEST_TYPE = 60;

/**
 * @param schema JSON Schema of one event, parsed
 * @param walkFromBytes so many bytes of lines are read before a walk is made; see `createWalker`
 */
export function createRecordValidator(
  schema: unknown,
  typesOfSchema: TypesOfSchema,
  judge: Judge,
  walkFromBytes = judge.walkFromBytes,
): RecordValidator {
  const { isValid, findProblems, compileWalk } = judge;
  const { names: types, path } = typesOfSchema;
  let known: EventField | undefined;
  const fields = () => {
    known ??= eventFields(schema);
    return known;
  };
  const inside: EventsInside = {
    types: typesOfSchema,
    isValid,
    names: () => fields().names,
    takesLists: () => takesLists(schema),
  };

  function checkValue(text: string): RecordVerdict {
    const value = parseJson(text);
    if (value === undefined)
      return rejected(text, { eventType: 'unknown', value }, [syntaxProblem(text)], inside);
    const said = readEventType(value, path) ?? 'unknown';
    const eventType = nameOfType(said, types);
    const tooDeep = nestingProblem(text);
    const problems = tooDeep ? [tooDeep] : isValid(value) ? [] : findProblems(value);
    if (problems.length === 0 && text.includes('\\')) problems.push(...lostText(value));
    if (problems.length === 0)
      return { ok: true, eventType: said.length > LONGEST_TYPE ? eventType : said, value };
    return rejected(text, { eventType, value }, problems, inside);
  }

  function checkNumbers(text: string, verdict: RecordVerdict): RecordVerdict {
    if (!verdict.ok) return verdict;
    const problems = findNumberProblems(text, fields);
    return problems.length === 0 ? verdict : { ...verdict, ok: false, problems };
  }

  function check(text: string): RecordVerdict {
    const verdict = checkNumbers(text, checkValue(text));
    if (verdict.value === undefined) return verdict;
    const scan = scanJson(text);
    if (scan.kind !== 'duplicate-key') return verdict;
    const problem = {
      pointer: scan.pointer,
      rule: 'duplicate-key',
      message: `\`${scan.pointer}\` is there twice; a parser keeps only one of the two, so each field may be there once`,
    };
    const others = verdict.ok ? [] : verdict.problems;
    return { ...verdict, ok: false, problems: [problem, ...others] };
  }

  const walk = createWalker(() => compileWalk(typesOfSchema, false), types.length, walkFromBytes);
  const walkColumns = createColumnWalkers(
    () => compileWalk(typesOfSchema, true),
    types.length,
    walkFromBytes,
  );
  return { types, check, checkValue, checkNumbers, walk, walkColumns };
}

function nameOfType(said: string, types: readonly string[]): string {
  const isKnown = types.includes(said) || (types.length === 0 && said.length <= LONGEST_TYPE);
  return isKnown ? said : 'unknown';
}

function rejected(
  text: string,
  read: Read,
  problems: readonly Problem[],
  within: EventsInside,
): Rejected {
  // Of a value of any depth only its type may be asked.
  const isSearched = within.types.names.length > 0 || nestingProblem(text) === null;
  const found = isSearched ? findEventsInside(text, read.value, within) : [];
  if (found.length === 0) return { ...read, ok: false, problems };
  const inside = found.map((said) => nameOfType(said, within.types.names));
  if (inside.length === 1) return { ...read, ok: false, problems, inside };
  // Of what is no event at all, each field would be one more thing that is wrong.
  const own = hasFields(read.value, within) ? problems : [];
  return { ...read, ok: false, problems: [severalProblem(inside.length), ...own], inside };
}

/** Text that UTF-8 or a database cannot hold: only an escape can have brought it here. */
function lostText(value: unknown): Problem[] {
  const open: { pointer: string; value: unknown }[] = [{ pointer: '', value }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value === 'string') {
      const problem = unstorable(next.pointer, next.value);
      if (problem !== null) return [problem];
    } else if (typeof next.value === 'object' && next.value !== null) {
      for (const [key, member] of Object.entries(next.value)) {
        open.push({ pointer: `${next.pointer}/${key}`, value: member });
      }
    }
  }
  return [];
}

function unstorable(pointer: string, text: string): Problem | null {
  if (!text.isWellFormed()) {
    return {
      pointer,
      rule: 'unicode',
      message: `\`${pointer}\` holds half of a surrogate pair (\\uD800 to \\uDFFF); text must be whole Unicode characters`,
    };
  }
  if (text.includes('\u0000')) {
    return {
      pointer,
      rule: 'unicode',
      message: `\`${pointer}\` holds the character U+0000; text must not`,
    };
  }
  return null;
}
