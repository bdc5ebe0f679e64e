/** Where a verdict may differ from the model's; docs/SCHEMAS.md has a row for each, by its name. */
import type { Problem } from '../../src/events/explanation/problem.ts';

/** The model takes the event, also where it coerces nothing, and the gate refuses it for this problem. */
export const REFUSED: Readonly<Record<string, (problem: Problem, found: unknown) => boolean>> = {
  'another reading of a date or a time': ({ rule }, found) =>
    ['date', 'date-time', 'time', 'duration'].includes(rule) &&
    /^[-+]?\d[\d._]*$|^[-+]?(?:\d+ ?d(?:ay)?s?,? ?)?(?:\d+:\d\d.*)?$|^\d{4}-\d\d-\d\d/i.test(
      String(found),
    ),
  'another reading of an address': ({ rule }, found) =>
    rule === 'email' && (/^\s|\s$/.test(String(found)) || String(found).endsWith('>')),
  'blanks, _ and other digits in a decimal': ({ message }, found) =>
    message.includes('it must be a decimal number') && /[\s_]|[^\0-\x7f]/.test(String(found)),
  'digits beyond ASCII': ({ rule }, found) =>
    rule === 'pattern' && /[^\0-\x7f]/.test(String(found)),
  'a line break at the end': ({ rule }, found) =>
    rule === 'pattern' && String(found).endsWith('\n'),
  'digits that a parser loses': ({ rule }) => rule === 'number',
  'a set with an element twice': ({ rule }) => rule === 'uniqueItems',
};

/** The model refuses the event, and the gate takes it: what the schema does not say. */
export const TAKEN: Readonly<Record<string, (event: Record<string, unknown>) => boolean>> = {
  'text beside a number without bounds': ({ free }) =>
    typeof free === 'string' &&
    !/^\s*[-+]?(?:[\d_]+\.?[\d_]*|\.[\d_]+)(?:e[-+]?\d+)?\s*$/iu.test(free),
  'digits of a decimal': ({ exact }) =>
    exact !== undefined && !/^[-+]?0*\d{0,3}(?:\.\d{0,2}0*)?$/.test(String(exact)),
  'keys that fit no pattern': ({ extra }) =>
    typeof extra === 'object' &&
    extra !== null &&
    Object.keys(extra).some((key) => !/^x-/.test(key)),
};

/** The model takes the event only since it coerces. */
export const COERCION = 'a coercion';
