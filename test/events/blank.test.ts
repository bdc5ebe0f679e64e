/** White space is the same set everywhere: Unicode's, and the four separators that Python strips too. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/contracts/text/blank.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import { withRebuilt } from '../support/duckdb.ts';
import { aHire, anEnrollment, eventId } from '../support/events.ts';
import { createRecordValidator } from '../support/record-validator.ts';

/** Of the basic plane, without the halves of surrogate pairs. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter((code) => code > 0 && (code < 0xd800 || code > 0xdfff))
  .map((code) => String.fromCharCode(code));

/** From Unicode's tables, as this engine has them, and not from ours. */
const isSpace = (character: string) => /[\p{White_Space}\u001c-\u001f]/u.test(character);

const hex = (text: string) => `U+${text.charCodeAt(0).toString(16).padStart(4, '0')}`;

describe('an id of one character', () => {
  const { check } = createRecordValidator(schema, 'builtin');
  const [before = '', after = ''] = JSON.stringify(aHire({}, { employee_id: '@@' })).split('@@');

  it('is valid if and only if the character is not white space, for all of the basic plane', () => {
    const wrong = CHARACTERS.filter((character) => {
      const { ok } = check(before + JSON.stringify(character).slice(1, -1) + after);
      return ok === isSpace(character);
    });
    expect(wrong.map(hex)).toEqual([]);
  });

  it.each(['\u001c', '\u001d', '\u001e', '\u001f', '\u0085', '\u2007', '\u3000'])(
    'that is white space (%j) is blank, however often',
    (character) => {
      const verdict = check(JSON.stringify(aHire({}, { employee_id: character.repeat(3) })));
      expect(verdict).toMatchObject({ ok: false, problems: [{ rule: 'text' }] });
    },
  );

  it.each(['\ufeff', '\u200b', '\u180e'])('that is %j is not blank', (character) => {
    expect(check(JSON.stringify(aHire({}, { employee_id: character }))).ok).toBe(true);
  });
});

it('the code that asks the same elsewhere has the same set', () => {
  expect(CHARACTERS.filter((character) => isBlank(character) !== isSpace(character))).toEqual([]);
});

it('SQL and fold take each text as it is: none trims, and each white space makes an id of its own', async () => {
  const spaces = CHARACTERS.filter((character) => isSpace(character) || /\s/.test(character));
  const events = spaces.flatMap((space, at) =>
    [`E${space}`, `${space}E`, `E${space}E`].map((employee_id, form) =>
      anEnrollment({ plan_id: `${space}P` }, { employee_id, event_id: eventId(at * 3 + form + 1) }),
    ),
  );
  await withRebuilt(events, null, async (rebuilt) => {
    expect(await rebuilt.disagreements()).toEqual([]);
    expect(await rebuilt.lines('participant_balances')).toHaveLength(events.length);
  });
  const src = path.resolve(import.meta.dirname, '../../src');
  const trimming = ['sql', 'plan'].flatMap((room) =>
    readdirSync(path.join(src, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|sql)$/.test(file))
      .filter((file) =>
        /\btrim\w*\s*\(|\\s|\\S|\[\[:space:\]\]/i.test(
          readFileSync(path.join(src, room, file), 'utf8'),
        ),
      ),
  );
  expect(trimming).toEqual([]);
});
