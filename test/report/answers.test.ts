import { describe, expect, it } from 'vitest';
import { answerBalances, type EmployeeBalances } from '../../src/commands/balance-answer.ts';
import { answerVariance } from '../../src/commands/variance-answer.ts';
import { type Answer, plainAnswer } from '../../src/contracts/answer.ts';
import { FORMS } from '../../src/report/forms.ts';
import { outlineAnswer } from '../../src/report/outline.ts';

const render = (answer: Answer, form: 'human' | 'json' | 'markdown') =>
  FORMS[form](outlineAnswer(answer), { colour: false });

const BALANCES: EmployeeBalances = {
  employee: 'E-1',
  asOf: '2024-03-15',
  plans: [
    {
      scenario: 'base',
      design: 'design',
      plan: 'PLAN|A',
      balances: { employee_pre_tax: '1234.500000', is_hce: null },
      audit: [
        { date: '2024-03-01', type: 'hire', eventId: 'e-1', moved: [] },
        {
          date: '2024-03-15',
          type: 'contribution',
          eventId: 'e-2',
          moved: [{ column: 'employee_pre_tax', before: null, after: '1234.500000' }],
        },
      ],
    },
    {
      scenario: 'base',
      design: 'design',
      plan: 'PLAN-B',
      balances: { employee_pre_tax: '0.000000', is_hce: 'true' },
      audit: null,
    },
  ],
};

describe('balances', () => {
  it('are shown to a person, event by event', () => {
    expect(
      render(answerBalances(BALANCES), 'human'),
    ).toBe(`E-1 in plan PLAN|A (base/design) as of 2024-03-15
  employee_pre_tax  1234.500000
  is_hce                   NULL

  2024-03-01  hire  e-1
    moves no balance
  2024-03-15  contribution  e-2
    employee_pre_tax: NULL -> 1234.500000

E-1 in plan PLAN-B (base/design) as of 2024-03-15
  employee_pre_tax  0.000000
  is_hce                true
`);
  });

  it('are tables in Markdown, and data for a program', () => {
    const answer = answerBalances(BALANCES);
    const markdown = render(answer, 'markdown');
    expect(markdown).toContain('#### E-1 in plan PLAN\\|A (base/design) as of 2024-03-15');
    expect(markdown).toContain(
      '| 2024-03-15 | contribution | e-2 | employee\\_pre\\_tax | NULL | 1234.500000 |',
    );
    expect(JSON.parse(render(answer, 'json'))).toEqual(BALANCES);
  });
});

describe('the variance of goldens', () => {
  const changed = {
    file: 'golden/a/expected/balances.csv',
    variance: {
      added: 1,
      removed: 0,
      changed: 2,
      columns: [
        { column: 'catch_up', rows: 2, sum: '-1.250000', largest: '-1.000000' },
        { column: 'plan_id', rows: 1, sum: null, largest: null },
      ],
      fault: null,
    },
  };
  const replaced = {
    file: 'b.csv',
    variance: { added: 0, removed: 0, changed: 0, columns: [], fault: 'its header lacks x' },
  };

  it('is aligned for a person', () => {
    expect(
      render(answerVariance([changed, replaced], 'write'), 'human'),
    ).toBe(`golden/a/expected/balances.csv: 2 rows changed, 1 added, 0 removed
  column    rows  sum of deltas  largest delta
  catch_up     2      -1.250000      -1.000000
  plan_id      1

b.csv: it is replaced as a whole, because its header lacks x

rewrote 2 files
`);
  });

  it('is a table in Markdown', () => {
    expect(render(answerVariance([changed], 'show'), 'markdown')).toContain(
      '| catch\\_up | 2 | -1.250000 | -1.000000 |',
    );
  });

  it('says that nothing changes', () => {
    expect(render(answerVariance([], 'show'), 'human')).toBe(
      'every golden file is as it would be rebuilt\n',
    );
  });
});

it('a plain answer is one text in every form but JSON', () => {
  const answer = plainAnswer('wrote x', { file: 'x' });
  expect(render(answer, 'human')).toBe('wrote x\n');
  expect(render(answer, 'markdown')).toBe('wrote x\n');
  expect(JSON.parse(render(answer, 'json'))).toEqual({ file: 'x' });
});
