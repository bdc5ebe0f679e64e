import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgressLines } from '../../../src/adapters/terminal/progress-lines.ts';
import { createUnderWay } from '../../../src/adapters/terminal/under-way.ts';
import { findWidth } from '../../../src/adapters/terminal/width.ts';

function watched() {
  const clock = { now: 0 };
  return { clock, underWay: createUnderWay(() => clock.now) };
}

describe('what is under way', () => {
  it('says rate and time left once it takes two seconds', () => {
    const { clock, underWay } = watched();
    underWay.tell('validating', 0);
    clock.now = 1_000;
    underWay.tell('validating', 0.1, { done: 400_000, unit: 'events' });
    expect(underWay.current()).toMatchObject({ fraction: 0.1, words: '' });
    clock.now = 3_000;
    underWay.tell('validating', 0.25, { done: 1_200_000, unit: 'events' });
    expect(underWay.current()?.words).toBe('400,000 events/s, about 9 s left');
    underWay.tell('validating', 0.001, { done: 3, unit: 'cases' });
    expect(underWay.current()?.words).toBe('1.0 cases/s');
    underWay.tell('validating', 1);
    expect(underWay.current()?.words).toBe('');
  });

  it('is what was told last and is not done, of several that go on side by side', () => {
    const { clock, underWay } = watched();
    underWay.tell('building (1 of 5): ingest.sql', 0.5);
    clock.now = 4_000;
    underWay.tell('comparing', 1);
    expect(underWay.current()?.label).toBe('comparing');
    clock.now = 6_000;
    underWay.tell('building (1 of 5): ingest.sql', 0.6);
    expect(underWay.current()).toMatchObject({ words: 'about 4 s left' });
    underWay.tell('building (2 of 5): balances.sql', 0.75);
    expect(underWay.current()).toMatchObject({
      label: 'building (2 of 5): balances.sql',
      words: 'about 2 s left',
    });
  });

  it('has less time left as time goes on, and says neither rate nor rest where it takes longer', () => {
    const { clock, underWay } = watched();
    underWay.tell('building', 0);
    clock.now = 4_000;
    underWay.tell('building', 0.4, { done: 400, unit: 'events' });
    expect(underWay.current()?.words).toBe('100 events/s, about 6 s left');
    clock.now = 8_000;
    expect(underWay.current()?.words).toBe('100 events/s, about 2 s left');
    clock.now = 12_000;
    expect(underWay.current()?.words).toBe('');
  });

  it('is the step around it once it is done', () => {
    const { clock, underWay } = watched();
    underWay.begin('Rebuild');
    underWay.tell('comparing', 1);
    expect(underWay.current()).toMatchObject({ label: 'comparing', fraction: 1 });
    clock.now = 1_500;
    expect(underWay.current()).toMatchObject({ label: 'Rebuild', fraction: null, seconds: 1.5 });
  });

  it('takes what stands before the colon for the thing', () => {
    const { clock, underWay } = watched();
    underWay.tell('ingest: preparing', 0);
    clock.now = 4_000;
    underWay.tell('ingest: measuring', 0.5);
    expect(underWay.current()?.words).toBe('about 4 s left');
    underWay.tell('reconstruct: preparing', 0.5);
    expect(underWay.current()?.words).toBe('');
  });

  it('is the step within, and then the step around it again', () => {
    const { clock, underWay } = watched();
    expect(underWay.current()).toBeNull();
    underWay.begin('Rebuild');
    clock.now = 5_000;
    underWay.begin('Run "make"');
    clock.now = 7_000;
    expect(underWay.current()).toMatchObject({ label: 'Run "make"', fraction: null, seconds: 2 });
    underWay.end();
    expect(underWay.current()).toMatchObject({ label: 'Rebuild', seconds: 7 });
    underWay.end();
    expect(underWay.current()).toBeNull();
  });
});

describe('progress in a log', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is a line every ten seconds of a step that nothing is told of', () => {
    const lines: string[] = [];
    const progress = createProgressLines(
      (line) => lines.push(line),
      () => Date.now(),
    );
    progress.begin('Rebuild balances');
    vi.advanceTimersByTime(20_000);
    progress.draw('comparing', 0);
    vi.advanceTimersByTime(8_000);
    progress.draw('comparing', 0.4);
    vi.advanceTimersByTime(2_000);
    progress.draw('comparing', 1);
    vi.advanceTimersByTime(10_000);
    progress.end();
    vi.advanceTimersByTime(60_000);
    expect(lines).toEqual([
      'Rebuild balances, 10 s so far',
      'Rebuild balances, 20 s so far',
      'comparing, 40 %, about 10 s left',
      'Rebuild balances, 40 s so far',
    ]);
  });
});

describe('the width', () => {
  const terminal = { isTTY: true, columns: 132 };
  it.each([
    ['what COLUMNS says', { COLUMNS: '40' }, terminal, 40],
    ['what the terminal says', {}, terminal, 132],
    ['80 in a terminal that does not know it', {}, { isTTY: true, columns: 0 }, 80],
    ['what COLUMNS says in a pipe too', { COLUMNS: '100' }, {}, 100],
    ['no width in a pipe', {}, {}, null],
    ['no width by a COLUMNS that says nothing', { COLUMNS: '0' }, {}, null],
  ])('is %s', (_, env, stream, columns) => {
    expect(findWidth({ env, stream })).toBe(columns);
  });
});
