import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wantsColour } from '../../../src/adapters/terminal/colour.ts';
import { progressBar } from '../../../src/adapters/terminal/progress-bar.ts';
import { createTerminal } from '../../../src/adapters/terminal/terminal.ts';
import type { TerminalStream } from '../../../src/adapters/terminal/terminal-stream.ts';

interface Recorded extends TerminalStream {
  text: string;
  fail(error: Error): void;
}

function recorded(isTTY: boolean): Recorded {
  const listeners: ((error: Error) => void)[] = [];
  return {
    text: '',
    isTTY,
    columns: 60,
    write(text, done) {
      this.text += text;
      done?.();
    },
    on: (_, listener) => listeners.push(listener),
    fail(error) {
      for (const listener of listeners) listener(error);
    },
  };
}

function aTerminal({ isTTY = false, env = {}, noColor = false } = {}) {
  const clock = { now: 0 };
  const stdout = recorded(isTTY);
  const stderr = recorded(isTTY);
  const console = createTerminal({ stdout, stderr, env, noColor, now: () => clock.now });
  return { clock, stdout, stderr, console };
}

const ERASE = '\r\x1b[2K';

describe('the terminal', () => {
  it('puts the result, and nothing else, on stdout, with one line end', async () => {
    const { console, stdout, stderr } = aTerminal();
    console.note('reading');
    await console.group('Validate', async () => console.progress('Validate', 0.5));
    console.result('{"verdict":"pass"}');
    console.result('more\n');
    expect(stdout.text).toBe('{"verdict":"pass"}\nmore\n');
    expect(stderr.text).toBe('reading\nValidate\n');
  });

  it('draws a bar where there is a terminal, and takes it away before anything else is written', () => {
    const { console, stdout, stderr } = aTerminal({ isTTY: true });
    console.progress('Validate', 0.5);
    console.note('a note');
    console.result('the result');
    expect(stderr.text).toBe(
      `${ERASE}Validate ${'█'.repeat(12)}${'░'.repeat(12)}  50 %${ERASE}a note\n`,
    );
    expect(stdout.text).toBe('the result\n');
  });

  it('shows the label in a terminal that does not know how wide it is', () => {
    const stderr = Object.assign(recorded(true), { columns: 0 });
    const options = { stdout: recorded(true), stderr, env: {}, noColor: false, now: () => 0 };
    createTerminal(options).progress('Validate', 0);
    expect(stderr.text).toContain('Validate ░');
  });

  it('draws ten times a second at most, but always the end', () => {
    const { console, clock, stderr } = aTerminal({ isTTY: true });
    for (clock.now = 0; clock.now < 1_000; clock.now += 1)
      console.progress('Validate', clock.now / 2_000);
    console.progress('Validate', 1);
    expect(stderr.text.split(ERASE)).toHaveLength(1 + 10 + 1);
    expect(stderr.text).toMatch(/100 %$/);
  });

  it('draws another label at once', () => {
    const { console, stderr } = aTerminal({ isTTY: true });
    console.progress('preparing', 0);
    console.progress('measuring', 0);
    expect(stderr.text).toContain('measuring');
  });

  it('takes the bar away when the group ends, also by an error', async () => {
    const { console, stderr } = aTerminal({ isTTY: true });
    const work = async () => {
      console.progress('Validate', 0.5);
      throw new Error('broken');
    };
    await expect(console.group('Validate', work)).rejects.toThrow('broken');
    expect(stderr.text.endsWith(ERASE)).toBe(true);
  });

  it('hands back what the group’s work gives', async () => {
    expect(await aTerminal().console.group('Validate', async () => 7)).toBe(7);
  });

  it('shows no escape sequence of a file name', () => {
    const { console, stderr } = aTerminal();
    console.note('a\x1b[2J\x9b31m\rb\tc\nd');
    expect(stderr.text).toBe('a�[2J�31m�b\tc\nd\n');
  });

  it('outlives a reader that closes the pipe, and tells of any other failure', async () => {
    const { console, stdout } = aTerminal();
    stdout.fail(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    expect(await console.finished()).toBeNull();
    const other = aTerminal();
    expect(await other.console.finished()).toBeNull();
    other.stdout.fail(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(await other.console.finished()).toMatchObject({ message: 'full' });
  });

  it('does not care whether its notes are read', () => {
    const { stderr } = aTerminal();
    expect(() => stderr.fail(Object.assign(new Error('full'), { code: 'ENOSPC' }))).not.toThrow();
  });

  it('makes no more of a stream than is taken', async () => {
    const { console, stdout } = aTerminal();
    let made = 0;
    function* chunks() {
      for (; made < 9; made += 1) {
        if (made === 3) stdout.fail(Object.assign(new Error('closed'), { code: 'EPIPE' }));
        yield `${made}\n`;
      }
    }
    await console.stream(chunks());
    expect([made, stdout.text]).toEqual([3, '0\n1\n2\n']);
  });

  it('is coloured where stdout is a terminal', () => {
    expect(aTerminal({ isTTY: true }).console.colour).toBe(true);
    expect(aTerminal({ isTTY: true, noColor: true }).console.colour).toBe(false);
    expect(aTerminal().console.colour).toBe(false);
  });
});

describe('progress that stands still', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('counts its seconds in a terminal, after a note too, until the group ends', async () => {
    const { console, clock, stderr } = aTerminal({ isTTY: true });
    await console.group('Measure', async () => {
      console.progress('ingest', 0.5);
      console.note('a word');
      clock.now = 4000;
      vi.advanceTimersByTime(1000);
    });
    expect(stderr.text).toContain('ingest, 4 s █');
    expect(stderr.text.endsWith(ERASE)).toBe(true);
    const { length } = stderr.text;
    vi.advanceTimersByTime(60_000);
    expect(stderr.text).toHaveLength(length);
  });

  it('is a line every ten seconds elsewhere, until the group ends', async () => {
    const { console, stderr } = aTerminal();
    await console.group('Measure', async () => {
      console.progress('ingest', 0.5);
      vi.advanceTimersByTime(9999);
      console.progress('ingest', 0.75);
      vi.advanceTimersByTime(10_001);
    });
    vi.advanceTimersByTime(60_000);
    expect(stderr.text).toBe('Measure\ningest, 75 %, 1 s so far\ningest, 75 %, 1 s so far\n');
  });
});

describe('colour', () => {
  it.each([
    { refused: true, env: { FORCE_COLOR: '1' }, isTerminal: true, colour: false },
    { refused: false, env: { NO_COLOR: '1', FORCE_COLOR: '1' }, isTerminal: true, colour: false },
    { refused: false, env: { NO_COLOR: '' }, isTerminal: true, colour: true },
    { refused: false, env: { FORCE_COLOR: '1' }, isTerminal: false, colour: true },
    { refused: false, env: { FORCE_COLOR: '0' }, isTerminal: true, colour: false },
    { refused: false, env: { FORCE_COLOR: 'false' }, isTerminal: true, colour: false },
    { refused: false, env: { TERM: 'dumb' }, isTerminal: true, colour: false },
    { refused: false, env: {}, isTerminal: true, colour: true },
    { refused: false, env: {}, isTerminal: false, colour: false },
  ])('is $colour for refused $refused, $env, terminal $isTerminal', ({ colour, ...choice }) => {
    expect(wantsColour(choice)).toBe(colour);
  });
});

describe('the progress bar', () => {
  it.each([
    [-1, 0, '  0 %'],
    [Number.NaN, 0, '  0 %'],
    [0.999, 23, ' 99 %'],
    [1, 24, '100 %'],
    [7, 24, '100 %'],
  ])('shows %d as %d of 24 cells', (fraction, cells, percent) => {
    const text = progressBar('Read', fraction, 80);
    expect([...text].filter((cell) => cell === '█')).toHaveLength(cells);
    expect(text.endsWith(percent)).toBe(true);
  });

  it('cuts the label, not the bar, on a narrow terminal', () => {
    const text = progressBar('a very long label 😀😀😀', 0.5, 40);
    expect([...text].length).toBeLessThan(40);
    expect(text).toMatch(/^a ver.* 50 %$/);
  });
});
