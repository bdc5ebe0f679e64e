/** What an invalid event was most likely meant to say, from its own findings. */
import { describe, expect, it } from 'vitest';
import { repairEvent } from '../../../src/events/repair/repair-event.ts';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { aContribution } from '../../support/events.ts';
import { createRecordValidator } from '../../support/record-validator.ts';

const validator = createRecordValidator(schema, 'builtin');

/** What was changed, for each repair that is valid. */
function repairs(text: string): string[] {
  const verdict = validator.check(text);
  if (verdict.ok) throw new Error('it is valid');
  const findings = verdict.problems.map((problem) => ({ file: 'a', line: 1, ...problem }));
  return repairEvent(text, findings)
    .filter(({ event }) => validator.check(JSON.stringify(event)).ok)
    .map(({ says }) => says);
}

function withPayload(changes: Record<string, unknown>): string {
  const event = aContribution();
  return JSON.stringify({ ...event, payload: { ...event.payload, ...changes } });
}

describe('an invalid event', () => {
  it('gets the right name of a field that is written wrong', () => {
    const text = withPayload({}).replace('"amount"', '"ammount"');
    expect(repairs(text)).toEqual(['with `amount` in place of `ammount`']);
  });

  it('gets the nearest value, or each that is allowed where none is near', () => {
    expect(repairs(withPayload({ source: 'employee_pretax' }))).toEqual([
      'with `source` "employee_pre_tax"',
    ]);
    expect(repairs(withPayload({ source: 'zzz' }))).toHaveLength(9);
  });

  it.each([
    ['amount', '1,234.50', '1234.50'],
    ['amount', '-100.00', '100.00'],
    ['contribution_date', '2024/03/15', '2024-03-15'],
  ])('gets %s "%s" as %s', (field, wrong, right) => {
    expect(repairs(withPayload({ [field]: wrong }))).toEqual([`with \`${field}\` "${right}"`]);
  });

  it('gets all of its faults mended, or none', () => {
    const text = withPayload({ source: 'employee_pretax' }).replace('"amount"', '"ammount"');
    expect(repairs(text)).toEqual([
      expect.stringMatching(/^with .*`amount` in place of `ammount`.*$/),
    ]);
    expect(repairs(withPayload({ source: 'employee_pretax', irs_limit_applied: 'maybe' }))).toEqual(
      [],
    );
  });

  it('gets its end back where only brackets are missing, and nothing else', () => {
    const text = withPayload({});
    expect(repairs(text.slice(0, -1))).toEqual(['with its end put back']);
    expect(repairs(`${text.slice(0, -2)},`)).toEqual(['with its end put back']);
    expect(repairs(text.slice(0, -20))).toEqual([]);
    expect(repairs('no JSON')).toEqual([]);
  });
});

describe('a field that is written wrong', () => {
  it('is told once: what it was meant to be is not missing too', () => {
    const verdict = validator.check(withPayload({}).replace('"amount"', '"ammount"'));
    expect(verdict.ok ? [] : verdict.problems.map(({ rule }) => rule)).toEqual(['unknown-field']);
  });
});
