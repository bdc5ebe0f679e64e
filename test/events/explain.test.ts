import { expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/contracts/event-types.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import {
  aContribution,
  aForfeiture,
  aHire,
  anEnrollment,
  anEvent,
  aVesting,
} from '../support/events.ts';
import { createRecordValidator } from '../support/record-validator.ts';

const { check } = createRecordValidator(schema, 'builtin');

/** What is wrong, and the record's text. */
const RECORDS: readonly (readonly [string, string | object])[] = [
  ['negative amount', aContribution({ amount: '-5.00' })],
  ['negative number', aContribution({ amount: -5 })],
  ['zero', aContribution({ amount: '0.00' })],
  ['zero as a number', aContribution({ amount: 0 })],
  ['negative year to date', aContribution({ ytd_amount: '-1' })],
  ['7 decimals', aContribution({ amount: '1.0000001' })],
  ['7 decimals in a number', aContribution({ amount: 1.0000001 })],
  ['13 digits', aContribution({ amount: '1234567890123' })],
  ['past 9 digits in a number', aContribution({ amount: 1234567890.5 })],
  ['past 2^53', JSON.stringify(aContribution()).replace('"230.77"', '9007199254740993')],
  ['exponent', aContribution({ amount: '1e5' })],
  ['bare point', aContribution({ amount: '.5' })],
  ['thousands separator', aContribution({ amount: '1,234.50' })],
  ['boolean amount', aContribution({ amount: true })],
  ['zero forfeiture', aForfeiture({ amount: '0' })],
  ['zero pay', aHire({ annual_compensation: '0' })],
  ['missing amount', aContribution({ amount: undefined })],
  ['null amount', aContribution({ amount: null })],
  ['missing envelope field', { ...aHire(), employee_id: undefined }],
  ['misspelled field', { ...aHire(), payload: { ...aHire().payload, departement: 'x' } }],
  ['unknown field', { ...aHire(), zebra: 1 }],
  ['rate over 1', anEnrollment({ pre_tax_contribution_rate: 1.5 })],
  ['rate with 5 decimals', anEnrollment({ roth_contribution_rate: '0.00001' })],
  ['optional rate as text', anEnrollment({ after_tax_contribution_rate: 'six' })],
  ['optional flag as text', anEnrollment({ auto_enrollment: 'yes' })],
  ['no such day', aHire({ hire_date: '2023-02-29' })],
  ['slashes in a date', aHire({ hire_date: '2023/02/28' })],
  ['date as a number', aHire({ hire_date: 20230228 })],
  ['no such time', aHire({}, { created_at: '2024-01-15T24:00:00Z' })],
  ['blank text', aHire({ department: ' \t' })],
  ['null text', aHire({ department: null })],
  ['not a UUID', aHire({}, { event_id: 'evt-1' })],
  ['level 11', aHire({ job_level: 11 })],
  ['level as text', aHire({ job_level: '3' })],
  ['level with a fraction', aHire({ job_level: 2.5 })],
  ['misspelled choice', aContribution({ source: 'employee_pretax' })],
  ['unknown bucket', aVesting({ source_balances_vested: { employee_roth: '1' } })],
  ['unknown event_type', { ...aHire(), payload: { event_type: 'hired' } }],
  ['no event_type', { ...aHire(), payload: {} }],
  ['null event_type', { ...aHire(), payload: { event_type: null } }],
  ['no payload', { ...aHire(), payload: undefined }],
  ['payload is text', { ...aHire(), payload: 'hire' }],
  ['an array', [aHire()]],
  ['null', 'null'],
  ['duplicate key', JSON.stringify(aHire()).replace('{', '{"employee_id":"E-0",')],
  [
    'duplicate key in the payload',
    JSON.stringify(aContribution()).replace('"amount":', '"amount":"1.00","amount":'),
  ],
  ['__proto__', JSON.stringify(aHire()).replace('{', '{"__proto__":{"x":1},')],
  ['truncated', JSON.stringify(aHire()).slice(0, 40)],
  ['string that does not end', '{"event_id":"x'],
  ['NaN', JSON.stringify(aContribution()).replace('"230.77"', 'NaN')],
  ['-Infinity', JSON.stringify(aContribution()).replace('"230.77"', '-Infinity')],
  ['NUL in a string', JSON.stringify(aHire()).replace('Finance', 'Fin\u0000ance')],
  ['NUL between', '{\u0000}'],
  ['escaped NUL', JSON.stringify(aHire()).replace('Finance', 'Fin\\u0000ance')],
  ['lone surrogate', JSON.stringify(aHire()).replace('Finance', 'Fin\\ud800ance')],
  ['single quotes', "{'a':1}"],
  ['trailing comma', '{"a":1,}'],
  ['two values', '{} {}'],
  ['long hostile text', aHire({ hire_date: `\u001b[31m${'x'.repeat(100)}` })],
  ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['deep nesting, open', '{"a":'.repeat(100_000)],
];

it('explains each fault in one sentence a person understands', async () => {
  const text = RECORDS.map(([name, record]) => {
    const verdict = check(typeof record === 'string' ? record : JSON.stringify(record));
    const problems = verdict.ok
      ? ['ACCEPTED']
      : verdict.problems.map(({ rule, message }) => `  [${rule}] ${message}`);
    return [name, ...problems].join('\n');
  }).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('explanations.txt');
  expect(text).not.toContain('ACCEPTED');
});

it('accepts every type as it stands', () => {
  for (const type of EVENT_TYPES)
    expect(check(JSON.stringify(anEvent(type)))).toMatchObject({ ok: true, eventType: type });
});
