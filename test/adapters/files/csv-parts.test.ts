import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvParts } from '../../../src/adapters/files/csv-parts.ts';
import { createCsvRows } from '../../../src/adapters/files/csv-rows.ts';

async function rowsOf(text: string, size: number) {
  const rows = createCsvRows();
  const bytes = Buffer.from(text);
  const found = [];
  for (let start = 0; start < bytes.length; start += size) {
    found.push(...(await rows.push(bytes.subarray(start, start + size))));
  }
  found.push(...(await rows.end()));
  return {
    rows: found.map(({ fields, line }) => ({ fields: [...fields], line })),
    failure: rows.failure,
  };
}

const field = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' '),
  maxLength: 6,
});
const written = (value: string) =>
  /^$|["\n\r,]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

describe('rows of a CSV file', () => {
  it('come with their fields and first lines, whatever is quoted and wherever chunks end', async () => {
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 30 }),
        async (table, end, size) => {
          let text = '';
          const expected = table.map((fields) => {
            const line = text.split('\n').length;
            text += fields.map(written).join(',') + end;
            return { fields, line };
          });
          expect(await rowsOf(text, size)).toEqual({ rows: expected, failure: null });
        },
      ),
      { seed: 401, numRuns: 300 },
    );
  });

  it('pass over empty lines, and count them', async () => {
    const { rows } = await rowsOf('a,b\n\n\r\nc,d', 100);
    expect(rows).toEqual([
      { fields: ['a', 'b'], line: 1 },
      { fields: ['c', 'd'], line: 4 },
    ]);
  });
});

describe('events of a CSV file', () => {
  const header =
    'event_id,employee_id,scenario_id,plan_design_id,source_system,effective_date,created_at,correlation_id,payload';

  it.each([
    [
      'an empty correlation_id as absent',
      '1,2,3,4,5,6,7,,"{""a"": 1.50}"',
      '{"event_id":"1","employee_id":"2","scenario_id":"3","plan_design_id":"4","source_system":"5","effective_date":"6","created_at":"7","payload":{"a": 1.50}}',
    ],
    [
      'an empty payload as missing',
      '1,2,3,4,5,6,7,x,',
      '{"event_id":"1","employee_id":"2","scenario_id":"3","plan_design_id":"4","source_system":"5","effective_date":"6","created_at":"7","correlation_id":"x"}',
    ],
    [
      'any other empty field as empty text',
      ',,3,4,5,6,7,,{}',
      '{"event_id":"","employee_id":"","scenario_id":"3","plan_design_id":"4","source_system":"5","effective_date":"6","created_at":"7","payload":{}}',
    ],
    [
      'quotes and backslashes as they are',
      '"a""b\\",2,3,4,5,6,7,,{}',
      '{"event_id":"a\\"b\\\\","employee_id":"2","scenario_id":"3","plan_design_id":"4","source_system":"5","effective_date":"6","created_at":"7","payload":{}}',
    ],
  ])('take %s', async (_, row, event) => {
    const bytes = Buffer.from(`${header}\n${row}\n`);
    const texts: string[] = [];
    for await (const part of csvParts(once(bytes))) {
      if (part.kind !== 'records') throw new Error(part.kind);
      texts.push(Buffer.from(part.bytes).toString());
    }
    expect(texts).toEqual([event]);
  });
});

async function* once(bytes: Buffer) {
  yield await Promise.resolve({ bytes, consumed: bytes.length });
}
