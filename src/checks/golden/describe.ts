/** A golden difference in one sentence: where, what was expected, what was rebuilt, since when. */

import { counted } from '../../contracts/rate.ts';
import { parseLine } from '../../contracts/tables/line-differences.ts';
import type { Cell } from '../../contracts/tables/table-lines.ts';
import type { GoldenDifferenceReport } from '../../schema/types.ts';

type Facts = Omit<GoldenDifferenceReport, 'message'>;

/** @param detail what is wrong with the expected file, where it is at fault */
export function describeDifference(facts: Facts, detail: string | null): string {
  const place = `${facts.file}:${facts.line}`;
  if (facts.table === 'quality_findings' && facts.key.length > 0)
    return `${place}: ${finding(facts, detail)}`;
  switch (facts.kind) {
    case 'cell':
      return `${place}: ${who(facts)}, ${facts.column}: ${values(facts)}${note(detail)}${since(facts)}`;
    case 'row-missing':
      return `${place}: ${who(facts)}: the expected row was not rebuilt`;
    case 'row-unexpected':
      return `${place}: ${who(facts)}: a row was rebuilt that is not expected`;
    default:
      return `${place}: ${facts.key.length > 0 ? `${who(facts)}: ` : ''}${detail ?? facts.kind}`;
  }
}

function finding({ kind, key, column, expected, actual }: Facts, detail: string | null): string {
  const [rule = '', event = ''] = key;
  const name = `${rule} on ${event === '' ? 'no single event' : event}`;
  const lastCell = (line: string | null) => parseLine(line ?? '').at(-1) ?? '';
  switch (kind) {
    case 'cell':
      return `${name}, ${column}: expected ${shown(expected)}, found ${shown(actual)}`;
    case 'row-missing':
      return `${name}: the expected finding did not come: ${lastCell(expected)}`;
    case 'row-unexpected':
      return `${name}: a finding came that is not expected: ${lastCell(actual)}`;
    default:
      return `${name}: ${detail ?? kind}`;
  }
}

function who({ employee, plan, date, key }: Facts): string {
  if (employee === null) return `(${key.join(', ')})`;
  const scenario = key.slice(0, 2).join('/');
  return [`${employee}${plan === null ? '' : ` in plan ${plan}`} (${scenario})`, date]
    .filter(Boolean)
    .join(', ');
}

function values({ expected, actual, delta }: Facts): string {
  const change = delta === null ? '' : ` (delta ${delta})`;
  return `expected ${shown(expected)}, rebuilt ${shown(actual)}${change}`;
}

/** NULL, empty and 0 are three things, and must look it. */
function shown(cell: Cell): string {
  if (cell === null) return 'NULL';
  return cell === '' ? '"" (empty text)' : cell;
}

function note(detail: string | null): string {
  return detail === null ? '' : `; ${detail}`;
}

function since({ firstEvent }: Facts): string {
  if (firstEvent === null) return '';
  const line = firstEvent.line === null ? '' : ` (line ${firstEvent.line} of events.ndjson)`;
  const { eventType, effectiveDate, eventId, others = 0 } = firstEvent;
  const later =
    others === 1
      ? 'the later event that moves it'
      : `one of the ${counted(others, 'later event')} that move it`;
  const or = others === 0 ? '' : `, or with ${later}`;
  return `; the difference begins with the ${eventType} of ${effectiveDate}, ${eventId}${line}${or}`;
}
