/** Events broken at random: a value for another, a member more or less, bytes that are anything. */
import type { Random } from '../../src/plan/generate/random.ts';

/** Values at the edges of docs/DOMAIN.md, as JSON writes them. */
const VALUES = [
  ...[
    'null',
    'true',
    'false',
    '{}',
    '[]',
    '""',
    '" "',
    '"x"',
    '0',
    '-0',
    '1',
    '-1',
    '1.0',
    '10',
    '11',
  ],
  ...[
    '0.5',
    '1.5',
    '0.1234',
    '0.12345',
    '1.0000',
    '1.00000',
    '1e0',
    '1e2',
    '1E-7',
    '1e-400',
    '1e400',
  ],
  ...['999999999.999999', '999999999.00000001', '1000000000', '0.99999999999999999999', '0.000001'],
  ...[
    '0.0000001',
    '2147483647',
    '2147483648',
    '3.0',
    '3.5',
    '1.10',
    '1.1000000',
    '01',
    '1.',
    '.5',
    '+1',
  ],
  ...[
    '"0"',
    '"-0"',
    '"1"',
    '"1."',
    '".5"',
    '"1.5"',
    '"0.1234"',
    '"0.12345"',
    '"00.5"',
    '"1e2"',
    '"+1"',
  ],
  ...[
    '"999999999999.999999"',
    '"1000000000000"',
    '"0.000000"',
    '"0.0000001"',
    '"1,000"',
    '"１"',
    '"1\\n"',
  ],
  ...[
    '"2024-02-29"',
    '"2023-02-29"',
    '"1900-02-29"',
    '"2000-02-29"',
    '"0000-01-01"',
    '"0001-01-01"',
  ],
  ...[
    '"9999-12-31"',
    '"10000-01-01"',
    '"2024-1-1"',
    '"2024/01/01"',
    '"2024-13-01"',
    '"2024-04-31"',
  ],
  ...[
    '"2024-01-15T12:00:00Z"',
    '"2024-01-15t12:00:00z"',
    '"2024-01-15T12:00:00"',
    '"2024-01-15T12:00Z"',
  ],
  ...[
    '"2024-01-15 12:00:00Z"',
    '"2024-01-15T24:00:00Z"',
    '"2024-01-15T23:59:60Z"',
    '"2024-01-15T12:00:00."',
  ],
  ...[
    '"2024-01-15T12:00:00.1234567890123Z"',
    '"2024-01-15T12:00:00+24:00"',
    '"2024-01-15T12:00:00-23:59"',
  ],
  ...['"2024-01-15T12:00:00+0200"', '"2024-01-15T12:00:00+02"', '"2024-01-15T12:00:00+02:60"'],
  ...[
    '"\\u0085"',
    '"\\u00a0"',
    '"\\u2003\\u3000"',
    '"\\ufeff"',
    '"\\u200b"',
    '"\\u001c"',
    '"\\u001f"',
    '"\\t"',
  ],
  ...[
    '"\\u0000"',
    '"\\ud800"',
    '"\\udc00x"',
    '"\\ud83d\\ude00"',
    '"\\u00e9"',
    '"é"',
    '"\u0085"',
    '"\ufeff"',
  ],
  ...[
    '"hire"',
    '"merit"',
    '"contribution"',
    '"sabbatical"',
    '"Hire"',
    '"employee_roth"',
    '"employer_match"',
  ],
  ...[
    '"00000000-0000-4000-8000-00000000000A"',
    '"{00000000-0000-4000-8000-000000000001}"',
    'NaN',
    'Infinity',
  ],
  ...[
    '"00000000000040008000000000000001"',
    '"graded"',
    '"immediate"',
    '"constructor"',
    '"__proto__"',
  ],
];

const KEYS = [
  'event_id',
  'payload',
  'plan_id',
  'amount',
  'source',
  'Amount',
  'constructor',
  '__proto__',
  'x',
  '',
];
const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null/g;
const MEMBER = /"(?:[^"\\]|\\.)*":(?:"(?:[^"\\]|\\.)*"|[^,{}[\]]+)/g;

/** @param line an event, as JSON on one line */
export function mutateEvent(line: string, random: Random): Buffer {
  let text = line;
  // A good part stays whole: that what is valid is accepted is half of the question.
  for (let left = random.below(4); left > 0; left -= 1) text = changeText(text, random);
  const bytes = Buffer.from(text);
  return random.chance(12) ? changeBytes(bytes, random) : bytes;
}

function changeText(text: string, random: Random): string {
  switch (random.below(8)) {
    case 0:
    case 1:
    case 2:
      return replaced(text, TOKEN, random, () => random.pick(VALUES));
    case 3:
      return replaced(text, TOKEN, random, (token) => nudged(token, random));
    case 4:
      return replaced(text, MEMBER, random, (member) => `${member},${member}`);
    case 5:
      return replaced(text, MEMBER, random, () => `"${random.pick(KEYS)}":${random.pick(VALUES)}`);
    case 6:
      return replaced(text, MEMBER, random, () => '').replace(/,,|,(?=\})|(?<=\{),/, (found) =>
        found === ',,' ? ',' : '',
      );
    default:
      return replaced(
        text,
        /[:,{}]/g,
        random,
        (mark) => `${mark}${random.pick([' ', '\t', '\r', '  ', '\f', '\u00a0'])}`,
      );
  }
}

/** One of the matches becomes another text. */
function replaced(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length);
}

/** A character of it is another, is gone, or is there twice. */
function nudged(token: string, random: Random): string {
  const at = random.below(token.length);
  const character = random.pick([...'0159.-+eEzZ:T "\\ux/']);
  const kept = random.pick([character, '', `${token[at]}${token[at]}`, `${token[at]}${character}`]);
  return token.slice(0, at) + kept + token.slice(at + 1);
}

/** Bytes of any kind; a line break in them makes two records of one. */
export function changeBytes(bytes: Buffer, random: Random): Buffer {
  const changed = [...bytes];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(changed.length + 1);
    switch (random.below(5)) {
      case 0:
        changed[at] = random.below(256);
        break;
      case 1:
        changed.splice(at, 0, random.below(256));
        break;
      case 2:
        changed.splice(at, 1 + random.below(8));
        break;
      case 3:
        changed.splice(at, 0, ...changed.slice(at, at + random.below(16)));
        break;
      default:
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    }
  }
  return Buffer.from(changed);
}
