/** Each rule of docs/EVOLUTION.md: its example gives the change that it names, and its event shows it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffSchemas } from '../../../src/events/evolution/diff-schemas.ts';
import { RULES } from '../../../src/events/evolution/rules.ts';
import { compileValidator } from '../../../src/events/schema/compile-schema.ts';
import { prepareSchema } from '../../../src/events/schema/prepare-schema.ts';

const docs = readFileSync(path.resolve(import.meta.dirname, '../../../docs/EVOLUTION.md'), 'utf8');

/** The table of rules. */
const rows = docs
  .slice(docs.indexOf('## The rules'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => {
    const cells = line.split(/(?<!\\)\|/).slice(1, -1);
    const [category = '', backward = '', forward = '', ...json] = cells.map((cell) => cell.trim());
    const [before, after, ...events] = json
      .flatMap((cell) => cell.match(/`[^`]+`/g) ?? [])
      .map((cell): unknown => JSON.parse(cell.slice(1, -1).replaceAll('\\|', '|')));
    return { category, backward, forward, before, after, events };
  });

function isValid(schema: unknown, event: unknown): boolean {
  return compileValidator(prepareSchema(schema))(event) === true;
}

describe('the rule', () => {
  it.each(rows)('$category gives what it says for its example', (row) => {
    const { before, after, ...said } = row;
    const changes = diffSchemas(before, after).map(({ category, backward, forward }) => ({
      category,
      backward,
      forward,
    }));
    const { category, backward, forward } = said;
    expect(changes).toEqual([{ category, backward, forward }]);
  });

  it.each(rows)('$category is shown by its event', ({ before, after, events, ...effects }) => {
    const shown = events.map((event) => [isValid(before, event), isValid(after, event)].join());
    const due = [
      ...(effects.backward === 'keeps' || effects.backward === 'undecided' ? [] : ['true,false']),
      ...(effects.forward === 'keeps' || effects.forward === 'undecided' ? [] : ['false,true']),
    ];
    expect(shown).toEqual(due);
  });

  it('is in the table, whichever it is', () => {
    const names = Object.values(RULES).flatMap(({ tightened, loosened, both }) => [
      tightened,
      loosened,
      ...(both === null ? [] : [both]),
    ]);
    expect([...new Set(rows.map(({ category }) => category))].sort()).toEqual(
      [...new Set(names)].sort(),
    );
  });
});
