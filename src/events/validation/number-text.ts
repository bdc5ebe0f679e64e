/**
 * How JSON numbers are written, which a parser does not tell: it takes 999999999.00000001 for 999999999, and
 * 1e2 for 100. What is spooled and loaded are the digits, so they must be those that were judged.
 */
import type { EventField, FieldKind } from '../../contracts/ports/parquet.ts';
import { shorten } from '../../contracts/text/found.ts';
import type { Problem } from '../explanation/problem.ts';
import { withArticle } from '../explanation/sentence.ts';
import { scanJson } from '../json-scan.ts';

/**
 * -0, an exponent, more than 4 decimals or 9 digits. All other numbers have 13 digits at most, which every
 * parser keeps.
 */
const CLOSER_LOOK = /\s*(?:-0|-?[0-9]+(?:[eE]|\.(?:[0-9]*[eE]|[0-9]{5}))|-?[0-9]{10})/y;

/** What DOMAIN.md allows after the point. */
const DECIMALS: Partial<Record<FieldKind, number>> = { amount: 6, rate: 4 };

/**
 * @param text a valid event that holds a number
 * @param event its fields, as the schema has them
 */
export function findNumberProblems(text: string, event: () => EventField): Problem[] {
  if (!needsCloserLook(text)) return [];
  const problems: Problem[] = [];
  scanJson(text, (number, pointer) => {
    const at = pointer();
    const found = judgeNumber(number, kindAt(event(), at));
    if (found === null) return;
    const message = `${at === '' ? 'the record' : `\`${at}\``} is the JSON number ${shorten(number)}${found.fault}`;
    problems.push({ pointer: at, rule: found.rule, message });
  });
  return problems;
}

/**
 * Looks at what follows a key's colon, the fastest way found (a third of a microsecond for an event of 480
 * bytes); in a list, and where the whole is a number, it cannot tell.
 */
function needsCloserLook(text: string): boolean {
  if (text.charCodeAt(0) !== BRACE || text.includes('[')) return true;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 2)) {
    const before = text.charCodeAt(at - 1);
    const isOfKey = before === QUOTE || before <= SPACE;
    const next = text.charCodeAt(at + 1);
    if (!isOfKey || next === QUOTE || next > NINE) continue;
    CLOSER_LOOK.lastIndex = at + 1;
    if (CLOSER_LOOK.test(text)) return true;
  }
  return false;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const NINE = 0x39;
const BRACE = 0x7b;

function kindAt(event: EventField, pointer: string): FieldKind {
  const steps = pointer.split('/').slice(1);
  return steps.reduce(
    (field, step) => field.member(step.replaceAll('~1', '/').replaceAll('~0', '~')),
    event,
  ).kind;
}

interface Fault {
  readonly rule: string;
  /** What follows the number. */
  readonly fault: string;
}

function judgeNumber(text: string, kind: FieldKind): Fault | null {
  const decimals = DECIMALS[kind];
  const fault = decimals === undefined ? null : faultOfForm(text, kind, decimals);
  if (fault !== null) return { rule: kind, fault };
  // All of its digits are before the point, and no column rounds them.
  if (kind === 'integer' && /^-?[0-9]+$/.test(text)) return null;
  return readsTheSame(text)
    ? null
    : {
        rule: 'number',
        fault: `, which a parser reads as ${Number(text)}; write it with no more digits than a parser keeps (15), or as a string where the field takes one`,
      };
}

/** As for the text of an amount or a rate: no sign before a zero, no exponent, so many decimals. */
function faultOfForm(text: string, kind: FieldKind, most: number): string | null {
  if (/[eE]/.test(text)) return `; ${withArticle(kind)} has no exponent`;
  if (text.startsWith('-') && Number(text) === 0) return `; ${withArticle(kind)} has no sign`;
  const decimals = text.split('.')[1]?.length ?? 0;
  return decimals > most
    ? `, with ${decimals} decimals; ${withArticle(kind)} has at most ${most}, nothing is rounded`
    : null;
}

function readsTheSame(text: string): boolean {
  const read = String(Number(text));
  return text === read || significant(text) === significant(read);
}

/** The number's digits without zeros around them, and the power of ten of the last; '' where it is none. */
function significant(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text) ?? [];
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  if (start === end) return digits === '' ? '' : '0';
  const power = Number(exponent) - fraction.length + digits.length - end;
  return `${sign}${digits.slice(start, end)}e${power}`;
}
