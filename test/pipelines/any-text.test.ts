/** A text of an event is the same text in every table, and in the second reconstruction. */
import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/contracts/tables/line-differences.ts';
import { withRebuilt } from '../support/duckdb.ts';
import { aContribution, aHire, anEnrollment, eventId } from '../support/events.ts';

describe('a text in every field that takes one', () => {
  it.each([
    ['begins with U+FEFF', '\ufeffS'],
    ['begins with U+FEFF, and is longer than 12 bytes', '\ufeff\ufeffscenario number 1'],
    ['ends with U+FEFF', 'S\ufeff'],
    ['has a NUL within', 'a\0b'],
    ['begins with a NUL', '\0b'],
    ['has noncharacters', '\uffff\ufffe'],
    ['has a character beyond the basic plane', '😀'],
    ['has quotes and a backslash', `'"\\u0000`],
    ['looks like a folder of a partition', 'scenario_id=x'],
  ])('is rebuilt as it is: one that %s', async (_, text) => {
    const ids = { employee_id: text, scenario_id: text, plan_design_id: text, source_system: text };
    const events = [
      aHire({ department: text }, { ...ids, event_id: eventId(1), correlation_id: text }),
      anEnrollment({ plan_id: text }, { ...ids, event_id: eventId(2) }),
      aContribution({ plan_id: text, payroll_id: text }, { ...ids, event_id: eventId(3) }),
    ];
    await withRebuilt(events, null, async (rebuilt) => {
      expect(await rebuilt.disagreements()).toEqual([]);
      const [line] = await rebuilt.lines('participant_balances');
      expect(parseLine(line ?? '').slice(0, 4)).toEqual([text, text, text, text]);
      const fields =
        'employee_id, scenario_id, plan_design_id, plan_id, source_system, payroll_id, department, correlation_id';
      const sql = `SELECT ${fields} FROM events ORDER BY event_id`;
      expect(new Set((await rebuilt.database.rows(sql, 't')).flat())).toEqual(
        new Set([text, null]),
      );
    });
  });
});
