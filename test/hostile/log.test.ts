/** The corpus through every way into the log of a step: no line of it is a command. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRunner } from '../../src/adapters/runner/runner.ts';
import { createTerminal } from '../../src/adapters/terminal/terminal.ts';
import { annotations } from '../../src/report/annotations.ts';
import { human, json, markdown } from '../support/rendered.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { reportWith } from './report-with.ts';
import { HOSTILE_STRINGS } from './strings.ts';

const IN_THE_LOG = [
  '#\u200d#[error]gotcha',
  '#\u00ad#\u200b[set-output name=a]b',
  ':\u200b:error::gotcha',
  '\ufeff::error::gotcha',
  '\u2028::error::gotcha',
  '\u0085::error::gotcha',
  'a\r\r\n\r::add-mask::a',
  '###[error]gotcha',
  '::stop-commands::T0KEN\n::T0KEN::\n::error::gotcha',
  '::stop-commands::pause-logging',
  'x::\u0000',
];

const CASES = [...HOSTILE_STRINGS, ...IN_THE_LOG].map(
  (text, at) => [at, JSON.stringify(text).slice(0, 40), text] as const,
);

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the runner sees: one stream, as it reads both. */
function aLog() {
  const log = {
    text: '',
    write(chunk: unknown) {
      log.text += String(chunk);
    },
  };
  return log;
}

describe('in the log of the action', () => {
  it.each(CASES)('%i %s is no command', (_at, _name, text) => {
    const log = aLog();
    const runner = createRunner({
      stdout: log,
      env: { NO_COLOR: '1' },
      randomToken: () => 'of-this-run-only',
      now: () => 0,
    });
    runner.console.result(human(reportWith(text)));
    runner.console.result(text);
    runner.console.note(text);
    runner.console.note(`refused: 403 ${text}`);
    expect(commandsIn(log.text)).toEqual([]);
  });

  it.each(CASES)('%i %s is text in an annotation', (_at, _name, text) => {
    const log = aLog();
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      log.write(chunk);
      return true;
    });
    const runner = createRunner({
      stdout: log,
      env: {},
      randomToken: () => 'of-this-run-only',
      now: () => 0,
    });
    runner.annotate(annotations(reportWith(text)));
    runner.warn(text);
    runner.fail(text);
    vi.restoreAllMocks();
    // A line each, and each begins with our own word.
    const lines = log.text.split(/\r\n|\r|\n/).filter((line) => line !== '');
    expect(lines.every((line) => /^::(?:error|warning)(?: [^:]*)?::/.test(line))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(6);
  });
});

describe('on the command line, in a step', () => {
  const printed = (
    env: Record<string, string>,
    print: (terminal: ReturnType<typeof createTerminal>) => void,
  ) => {
    const log = aLog();
    print(createTerminal({ stdout: log, stderr: log, env, noColor: true, now: () => 0 }));
    return log.text;
  };
  const inAStep = { GITHUB_ACTIONS: 'true' };

  it.each(CASES)('%i %s is no command', (_at, _name, text) => {
    const report = reportWith(text);
    const log = printed(inAStep, ({ note, result }) => {
      note(text);
      note(`${text}: is a directory`);
      for (const form of [human(report), markdown(report), json(report)]) result(form);
      result(text);
    });
    expect(commandsIn(log)).toEqual([]);
  });

  it.each(CASES)('%i %s is the same in JSON', (_at, _name, text) => {
    const report = reportWith(text);
    const log = printed(inAStep, ({ result }) => result(json(report)));
    expect(JSON.parse(log)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('says what it says anywhere else where nothing would be obeyed', () => {
    const text = 'a::b, #1 [x], Foo::bar\n  c: d';
    const print = ({ result }: ReturnType<typeof createTerminal>) => result(text);
    expect(printed(inAStep, print)).toBe(`${text}\n`);
    expect(printed({}, ({ result }) => result('::error::x'))).toBe('::error::x\n');
    expect(printed(inAStep, ({ result }) => result(' ::error::x ##[y]'))).toBe(
      ' \\::error::x ##\\[y]\n',
    );
  });
});
