/** A quote that closes rows further down makes text of the rows between, and the file is as valid as before. */
import { describe, expect, it } from 'vitest';
import { csvParts } from '../../../src/adapters/files/csv-parts.ts';

async function read(text: string) {
  async function* content() {
    yield { bytes: Buffer.from(text), consumed: text.length };
  }
  const found = [];
  for await (const part of csvParts(content())) {
    if (part.kind === 'end') found.push(`${part.line}! ${part.message}`);
    else if (part.kind === 'records') {
      found.push(...[...part.lines].map((line) => `${line} read`));
      found.push(...part.refused.map(({ line, rule }) => `${line} ${rule}`));
    }
  }
  return found;
}

const HEADER = 'id,type,amount,note\n';
const row = (id: number, note = '') => `${id},deposit,1.50,${note}\n`;

describe('rows in a quoted field', () => {
  it.each([
    ['the last', `${HEADER}${row(1)}2,deposit,1.50,"${'\n'}${row(3)}${row(4)}5,deposit,1.50,"\n`],
    ['the first', `${HEADER}${row(1)}"2,deposit,1.50,\n${row(3)}${row(4)}5",deposit,1.50,\n`],
    [
      'of lines that end in two bytes',
      `${HEADER}${row(1)}2,deposit,1.50,"\n${row(3)}${row(4)}5,deposit,1.50,"\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    ],
  ])('count, each at its line: %s', async (_, text) => {
    expect(await read(text)).toEqual(['2 read', '3 csv-quotes', '4 csv-quotes', '5 csv-quotes']);
  });

  it.each([
    ['prose', '"Paid late, by cheque.\nHe called, twice, and wrote.\nSettled."'],
    ['one line like a row', '"see\n7,deposit,1.50,x\nabove"'],
    ['commas within quotes', '"a\n""1,2,3"",4\n""1,2,3"",4\nb"'],
  ])('but not %s', async (_, note) => {
    expect(await read(`${HEADER}${row(1, note)}`)).toEqual(['2 read']);
  });

  it('are not looked for in a few columns, where an address has as many', async () => {
    expect(await read('id,amount,note\n1,2,"\nRoad 1, Town, 4\nRoad 2, Town, 5\n"\n')).toEqual([
      '2 read',
    ]);
  });

  it('in the name of a column end the file', async () => {
    const text = `id,type,amount,"note\n${row(1)}${row(2)}3,deposit,1.50,"\n${row(4)}`;
    expect(await read(text)).toEqual([
      '1! the name of column 4 goes over several lines; a quote opens in the header and closes behind it',
    ]);
  });
});

it('a row that is refused says how long it is', async () => {
  const sizes = [];
  const text = `${HEADER}${'1,'.repeat(9000)}\n`;
  async function* content() {
    yield { bytes: Buffer.from(text), consumed: text.length };
  }
  for await (const part of csvParts(content()))
    if (part.kind === 'records') sizes.push(...part.refused.map(({ bytes }) => bytes));
  expect(sizes).toEqual([18_001]);
});
