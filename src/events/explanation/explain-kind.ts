/** Sentences about a value of a known kind: amounts, rates, dates, text, numbers in a range. */
import type { ErrorObject } from 'ajv';
import { quoteFigure, quoteValue } from '../../contracts/text/found.ts';
import { DECIMAL_BOUNDS, DECIMAL_DIGITS } from '../schema/decimals.ts';
import { explainDate, explainFormat } from './explain-format.ts';
import { likelyRepair } from './likely-repair.ts';
import { type ExplainedField, type Sentence, withArticle } from './sentence.ts';

type Explainer = (value: unknown, subject: ExplainedField) => string;

/** By the title of the schema that rejected the value; a consumer's own schema may use them too. */
const KINDS: Record<string, { rule: string; say: Explainer }> = {
  amount: { rule: 'amount', say: amount },
  'positive amount': { rule: 'amount', say: positiveAmount },
  rate: { rule: 'rate', say: rate },
  'calendar date': { rule: 'date', say: explainDate },
  'date-time': { rule: 'date-time', say: (value) => explainFormat('event-time', value).text },
  text: { rule: 'text', say: text },
  UUID: { rule: 'uuid', say: (value) => explainFormat('uuid', value).text },
};

const RANGES = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];

/** @returns null where neither the kind nor the keyword is known */
export function explainKind(error: ErrorObject, subject: ExplainedField): Sentence | null {
  const title = error.parentSchema?.title;
  const kind = typeof title === 'string' ? KINDS[title] : undefined;
  if (kind !== undefined) {
    const { rule, say } = kind;
    return { rule, text: say(error.data, subject), repair: likelyRepair(rule, error.data) };
  }
  if (error.keyword === 'type')
    return { rule: 'type', text: `is ${quoteValue(error.data)}; ${typeNeeded(error)}` };
  if (error.keyword === DECIMAL_BOUNDS) {
    const text = `is ${quoteValue(error.data)}; it must be a decimal number, ${range(error.schema as object)}`;
    return { rule: 'range', text };
  }
  if (error.keyword === DECIMAL_DIGITS) {
    const text = `is ${quoteValue(error.data)}; as text it must match ${String(error.schema)}`;
    return { rule: 'pattern', text };
  }
  if (RANGES.includes(error.keyword)) {
    return {
      rule: 'range',
      text: `is ${quoteValue(error.data)}; it must be ${range(error.parentSchema ?? {})}`,
    };
  }
  if (error.keyword === 'format') return explainFormat(String(error.schema), error.data);
  if (error.keyword === 'pattern') {
    return {
      rule: 'pattern',
      text: `is ${quoteValue(error.data)}; it must match ${String(error.schema)}`,
    };
  }
  return null;
}

const AMOUNT_FORM =
  'an amount is a string of digits like "1234.56", at most 12 before the point and 6 after';

function amount(value: unknown, subject: ExplainedField): string {
  return amountForm(value) ?? `is ${quoteFigure(value)}; ${named(subject)} must be 0 or more`;
}

function positiveAmount(value: unknown, subject: ExplainedField): string {
  const isNegative =
    typeof value === 'number'
      ? value <= 0
      : typeof value === 'string' && /^-?[0-9.]+$/.test(value) && !/^[0-9.]*[1-9]/.test(value);
  if (isNegative) return `is ${quoteFigure(value)}; ${named(subject)} must be greater than 0`;
  return amountForm(value) ?? `is ${quoteFigure(value)}; ${named(subject)} must be greater than 0`;
}

/** What is wrong with the way an amount is written, or null where only its sign is. */
function amountForm(value: unknown): string | null {
  if (typeof value === 'number') {
    if (value < 0) return null;
    if (!Number.isFinite(value))
      return 'is a number too large for any parser; write it as a string';
    if (value > 999_999_999.999999)
      return `is the JSON number ${value}; past 9 digits a parser may lose some: write it as a string`;
    return `is the JSON number ${value}; an amount may have at most 6 decimals`;
  }
  if (typeof value !== 'string') return `is ${quoteValue(value)}; ${AMOUNT_FORM}`;
  if (/^-[0-9]+(\.[0-9]+)?$/.test(value)) return null;
  const decimals = /^[0-9]+\.([0-9]+)$/.exec(value)?.[1]?.length ?? 0;
  if (decimals > 6)
    return `is ${quoteFigure(value)}, with ${decimals} decimals; an amount has at most 6, nothing is rounded`;
  if (/^[0-9]{13,}(\.[0-9]+)?$/.test(value))
    return `is ${quoteFigure(value)}; an amount may have at most 12 digits before the point`;
  return `is ${quoteValue(value)}; ${AMOUNT_FORM}`;
}

function rate(value: unknown): string {
  return `is ${quoteFigure(value)}; a rate must be from 0 to 1, with at most 4 decimals`;
}

function text(value: unknown): string {
  return typeof value === 'string'
    ? `is ${quoteValue(value)}, which is blank; it must have a visible character`
    : `is ${quoteValue(value)}; it must be text`;
}

/** "a contribution" for the amount itself, the field's name for any other. */
function named({ field, eventType }: ExplainedField): string {
  return field === 'amount' && eventType !== '' ? withArticle(eventType) : field;
}

function typeNeeded(error: ErrorObject): string {
  const types = [error.schema as string | string[]].flat();
  return `it must be ${types
    .filter((type) => type !== 'null')
    .map(withArticle)
    .join(' or ')}`;
}

function range(bounds: object): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = bounds as Record<
    string,
    number | undefined
  >;
  const isFromTo = minimum !== undefined && maximum !== undefined;
  return [
    isFromTo ? `from ${minimum} to ${maximum}` : null,
    minimum === undefined || isFromTo ? null : `${minimum} or more`,
    exclusiveMinimum === undefined ? null : `greater than ${exclusiveMinimum}`,
    maximum === undefined || isFromTo ? null : `${maximum} or less`,
    exclusiveMaximum === undefined ? null : `less than ${exclusiveMaximum}`,
    multipleOf === undefined ? null : `a multiple of ${multipleOf}`,
  ]
    .filter((words) => words !== null)
    .join(' and ');
}
