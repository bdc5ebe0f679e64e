import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, isDecodable } from '../../src/adapters/validation/decode.ts';
import {
  type BlockSettings,
  type CheckedBlock,
  checkLines,
} from '../../src/events/validation/ndjson-block.ts';
import schema from '../../src/schema/event.schema.json' with { type: 'json' };
import { aContribution, aHire, eventId } from '../support/events.ts';
import { createRecordValidator } from '../support/record-validator.ts';

const settings: BlockSettings = {
  file: 'a.ndjson',
  maxFindings: 0,
  keepAccepted: true,
  validator: createRecordValidator(schema, 'builtin'),
  decode,
};

const LINES = [
  Buffer.from(JSON.stringify(aHire())),
  Buffer.from(JSON.stringify(aContribution({}, { event_id: eventId(2), employee_id: 'é\\"😀' }))),
  Buffer.from(JSON.stringify(aContribution({ amount: '-5.00' }))),
  Buffer.from(JSON.stringify(aHire()).replace('"plan_id"', '"plan_id":null,"plan_id"')),
  Buffer.from('{"a":'),
  Buffer.of(0x22, 0xff, 0x22),
  Buffer.from(' \t\r'),
  Buffer.from(''),
];

/** The outcome of all lines at once, without what only counts. */
function outcomeOf(lines: readonly Uint8Array[]) {
  return checkLines(
    Buffer.concat(lines.map((line) => Buffer.concat([line, Buffer.from('\n')]))),
    settings,
  );
}

describe('the block loop', () => {
  it('gives each line the verdict that it gets alone, whatever stands around it', () => {
    const alone = LINES.map((line) => outcomeOf([line]));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: LINES.length - 1 }), { maxLength: 12 }), (picks) => {
        const { outcome, lines, valid } = outcomeOf(picks.map((pick) => LINES[pick] as Buffer));
        expect(lines).toBe(picks.length);
        expect(outcome.events).toBe(
          picks.reduce((sum, pick) => sum + (alone[pick]?.outcome.events ?? 0), 0),
        );
        const findings = picks.flatMap((pick, i) =>
          (alone[pick]?.outcome.findings ?? []).map((finding) => ({ ...finding, line: i + 1 })),
        );
        expect(outcome.findings).toEqual(findings);
        expect(outcome.findingCount).toBe(findings.length);
        const texts = (checked: Pick<CheckedBlock, 'valid'> | undefined) =>
          checked?.valid().map(({ text }) => text) ?? [];
        expect(texts({ valid })).toEqual(picks.flatMap((pick) => texts(alone[pick])));
        expect(outcome.accepted?.map(({ line }) => line)).toEqual(
          picks.flatMap((pick, i) => (pick < 2 ? [i + 1] : [])),
        );
      }),
      { seed: 401, numRuns: 300 },
    );
    expect(alone.map(({ outcome }) => outcome.findings.map(({ rule }) => rule).join())).toEqual([
      '',
      '',
      expect.any(String),
      'duplicate-key',
      'syntax',
      'utf-8',
      '',
      '',
    ]);
  });
});

describe('the block loop with a walk', () => {
  const findings = { ...settings, keepAccepted: false };
  const walking = {
    ...findings,
    validator: createRecordValidator(schema, 'builtin', undefined, 0),
    isUtf8: isDecodable,
  };
  const together = (lines: readonly Uint8Array[]) =>
    Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));

  it('says of each block what it says without one', () => {
    const many = fc.array(fc.nat({ max: LINES.length - 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(many, fc.boolean(), (picks, isUtf8) => {
        const some = picks
          .map((pick) => LINES[pick] as Buffer)
          .filter((line) => !isUtf8 || isDecodable(line));
        const bytes = together([...some, ...some.map(() => LINES[0] as Buffer)]);
        const [one, other] = [checkLines(bytes, findings), checkLines(bytes, walking)];
        expect(other.outcome).toEqual(one.outcome);
        expect([other.lines, other.loaded]).toEqual([one.lines, one.loaded]);
        expect(other.valid()).toEqual(one.valid());
      }),
      { seed: 17, numRuns: 60 },
    );
  });

  it('looks at no record that is valid for certain', () => {
    const looked: number[] = [];
    const onRecord = (line: number) => looked.push(line);
    const bytes = together([LINES[0], LINES[2], LINES[0], LINES[1]] as Buffer[]);
    expect(checkLines(bytes, { ...walking, onRecord }).outcome).toMatchObject({ valid: 3 });
    expect(looked).toEqual([2]);
  });

  it('walks over no block that is not UTF-8', () => {
    const broken = Buffer.from(JSON.stringify(aHire({}, { employee_id: 'EMP?' })));
    broken[broken.indexOf('?')] = 0xff;
    const { outcome } = checkLines(together([broken, LINES[0] as Buffer]), walking);
    expect(outcome).toMatchObject({ valid: 1, invalid: 1, findings: [{ line: 1, rule: 'utf-8' }] });
  });

  it('looks at each record where it is asked which were accepted, or what fits the tables', () => {
    const looked: number[] = [];
    const onRecord = (line: number) => looked.push(line);
    const bytes = together([LINES[0], LINES[0]] as Buffer[]);
    checkLines(bytes, { ...walking, onRecord, keepAccepted: true });
    checkLines(bytes, { ...walking, onRecord, findLoading: () => 'loaded' });
    checkLines(bytes, { ...findings, onRecord, isUtf8: isDecodable });
    expect(looked).toEqual([1, 2, 1, 2, 1, 2]);
  });
});
