import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunnerAnnotation } from '../../../src/adapters/runner/annotations.ts';
import { OUTPUT_LIMIT, OUTPUTS } from '../../../src/adapters/runner/outputs.ts';
import { createRunner } from '../../../src/adapters/runner/runner.ts';
import { writeSummary } from '../../../src/adapters/runner/summary.ts';
import { shortened } from '../../../src/contracts/text/shortened.ts';

let folder: string;
let log: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'runner-test-'));
  log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  for (const name of ['OUTPUT', 'STEP_SUMMARY'])
    vi.stubEnv(`GITHUB_${name}`, path.join(folder, name));
  await writeFile(path.join(folder, 'OUTPUT'), '');
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function aRunner(env: NodeJS.ProcessEnv = process.env) {
  let tokens = 0;
  const randomToken = () => {
    tokens += 1;
    return `token-${tokens}`;
  };
  return createRunner({ env, stdout: process.stdout, randomToken, now: () => 0 });
}

function anAnnotation(overrides: Partial<RunnerAnnotation> = {}): RunnerAnnotation {
  return {
    level: 'error',
    file: 'events/a.ndjson',
    line: 3,
    title: 'Invalid event',
    message: 'wrong',
    ...overrides,
  };
}

describe('inputs', () => {
  it('are what was given, trimmed, and nothing that was not', () => {
    const env = {
      'INPUT_FIXTURES-VALID': 'a/*.json\n!a/b.json\n',
      'INPUT_MINIMUM-RATE': ' 99.5 ',
      INPUT_CONFIG: '',
      INPUT_UNKNOWN: 'x',
    };
    expect(aRunner(env).inputs).toEqual({
      'fixtures-valid': 'a/*.json\n!a/b.json',
      'minimum-rate': '99.5',
    });
  });
});

describe('outputs', () => {
  const written = async () => {
    const text = await readFile(path.join(folder, 'OUTPUT'), 'utf8');
    const pattern = /^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm;
    return Object.fromEntries(
      [...text.matchAll(pattern)].map(([, name, , value]) => [name, value]),
    );
  };

  it('reach the runner’s file, and can set no other output', async () => {
    const hostile =
      'fail\nghadelimiter_x\nverdict<<EOF\npass\nEOF\n::set-output name=verdict::pass';
    aRunner().output({ verdict: 'fail', reason: hostile });
    expect(await written()).toEqual({ verdict: 'fail', reason: hostile });
    expect(log).toBe('');
  });

  it('are limited, all of them together far below 1 MB', async () => {
    aRunner().output(Object.fromEntries(OUTPUTS.map((name) => [name, '😀'.repeat(OUTPUT_LIMIT)])));
    const values = await written();
    expect(Object.keys(values)).toEqual(OUTPUTS);
    for (const value of Object.values(values)) expect(value).toMatch(/^(?:😀)+…$/u);
    expect((await readFile(path.join(folder, 'OUTPUT'))).length).toBeLessThan(1_000_000);
  });

  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['abc😀', 4, 'abc…'],
    ['abc😀x', 5, 'abc…'],
  ])('%j within %d units is %j', (text, limit, expected) => {
    expect(shortened(text, limit)).toBe(expected);
  });
});

describe('the step summary', () => {
  const summary = () => readFile(path.join(folder, 'STEP_SUMMARY'), 'utf8');

  it('takes the full text where it fits', async () => {
    await aRunner().summarize(['# full', 'short']);
    expect(await summary()).toBe('# full\n');
    expect(log).toBe('');
  });

  it.each([
    ['exactly fills it', 1_048_576 - 1, 'x', 0],
    ['is one byte too long', 1_048_576, 'x', 1],
    ['counts in bytes, not in characters', 400_000, '\u{20ac}', 1],
  ])('takes the next shorter text when the full one %s', async (_, length, character, choice) => {
    await aRunner().summarize([character.repeat(length), 'short']);
    expect(await summary()).toBe(choice === 0 ? `${character.repeat(length)}\n` : 'short\n');
    expect(log).toBe(
      choice === 0
        ? ''
        : 'The full report does not fit the step summary; a shorter one is there.\n',
    );
  });

  it('counts what the step wrote before', async () => {
    const env = process.env;
    expect(await writeSummary(env, ['12345678'], 10)).toBe(0);
    expect(await writeSummary(env, ['12'], 10)).toBeNull();
    expect(await writeSummary(env, ['12', ''], 10)).toBe(1);
    expect(await summary()).toBe('12345678\n\n');
  });

  it('stays as it is, and the log says so, where no text fits', async () => {
    await writeFile(path.join(folder, 'STEP_SUMMARY'), 'x'.repeat(1_048_576));
    await aRunner().summarize(['full', 'short']);
    expect(await summary()).toHaveLength(1_048_576);
    expect(log).toBe('The step summary is full, so the report is not in it.\n');
  });
});

describe('annotations', () => {
  it('name file, line and title', () => {
    aRunner().annotate([anAnnotation(), anAnnotation({ level: 'warning', line: 9 })]);
    expect(log).toBe(
      '::error title=Invalid event,file=events/a.ndjson,line=3::wrong\n' +
        '::warning title=Invalid event,file=events/a.ndjson,line=9::wrong\n',
    );
  });

  it('are ten of each level, the first ones, and the rest is counted', () => {
    const many = Array.from({ length: 13 }, (_, index) => index + 1);
    aRunner().annotate([
      ...many.map((line) => anAnnotation({ line })),
      ...many.slice(0, 11).map((line) => anAnnotation({ line, level: 'warning' })),
    ]);
    const lines = log.trimEnd().split('\n');
    for (const level of ['error', 'warning']) {
      const shown = lines.filter((line) => line.startsWith(`::${level} `));
      expect(shown.map((line) => /line=(\d+)/.exec(line)?.[1])).toEqual(
        many.slice(0, 10).map(String),
      );
    }
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('Not annotated, but in the report: 3 errors, 1 warnings.');
  });

  it('leave room for the error of the step, which came first', () => {
    const runner = aRunner();
    runner.fail('12 events are wrong');
    runner.annotate(Array.from({ length: 12 }, () => anAnnotation()));
    expect(log.match(/^::error/gm)).toHaveLength(10);
    expect(log).toMatch(/in the report: 3 errors, 0 warnings\.\n$/);
  });

  it('stay one line whatever the data says', () => {
    const hostile = 'x\r\n::set-output name=verdict::pass\n100%';
    aRunner().annotate([
      anAnnotation({ message: hostile, title: hostile, file: 'a,line=1::b\n::error::c' }),
    ]);
    expect(log).toBe(
      '::error title=x%0D%0A%3A%3Aset-output name=verdict%3A%3Apass%0A100%25,file=a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3Ac,line=3::x%0D%0A::set-output name=verdict::pass%0A100%25\n',
    );
  });

  it('are shortened to what GitHub takes', () => {
    aRunner().annotate([anAnnotation({ title: 't'.repeat(300), message: 'm'.repeat(70_000) })]);
    expect(log.length).toBeLessThan(4_096 + 255 + 100);
    expect(log).toContain(`title=${'t'.repeat(254)}…,`);
  });
});

describe('the log', () => {
  it('shows a plain line as it is, ended once', () => {
    aRunner().console.note('Reading 3 files');
    aRunner().console.result('pass\n');
    expect(log).toBe('Reading 3 files\npass\n');
  });

  it.each([
    'two\nlines',
    'two\rlines',
    '::set-output name=verdict::pass',
    '  ::add-mask::x',
    'harmless ##[add-mask]x',
    'a\r::set-output name=verdict::pass',
    'a\n::stop-commands::mine\n::mine::\n::error::x\n',
  ])('lets %j command nothing', (text) => {
    aRunner().console.result(text);
    const whole = text.endsWith('\n') ? text : `${text}\n`;
    expect(log).toBe(`::stop-commands::token-1\n${whole}::token-1::\n`);
  });

  it('takes a new token each time', () => {
    const { console } = aRunner();
    console.result('a\nb');
    console.result('c\nd');
    expect(log).toContain('::stop-commands::token-1\n');
    expect(log).toContain('::stop-commands::token-2\n');
  });

  it('folds a group, ends it on an error, and draws no bar', async () => {
    const { console } = aRunner();
    const work = async () => {
      console.progress('Validate', 0.5);
      throw new Error('broken');
    };
    await expect(console.group('Validate\n::error::x', work)).rejects.toThrow('broken');
    expect(log).toContain('::group::Validate%0A::error::x\nTook 0.0 s.\n::endgroup::\n');
    expect(await console.group('Compare', async () => 7)).toBe(7);
  });

  it('keeps in a group what was found there, and no group within a group', async () => {
    const { console } = aRunner();
    await console.group('Rebuild', async () => {
      await console.group('Run make', async () => console.detail('made'));
      console.detail('73 events rebuilt');
    });
    expect(log).toBe(
      '::group::Rebuild\nRun make\nmade\nRun make: took 0.0 s.\n73 events rebuilt\nTook 0.0 s.\n::endgroup::\n',
    );
  });

  it('is coloured unless NO_COLOR says otherwise', () => {
    expect(aRunner({}).console.colour).toBe(true);
    expect(aRunner({ NO_COLOR: '1' }).console.colour).toBe(false);
  });

  it('names what could not be decided as an error of the step', () => {
    aRunner().fail('no config\nrun init');
    expect(log).toBe('::error::no config%0Arun init\n');
  });
});

it('works where none of the runner’s variables is set', async () => {
  vi.stubEnv('GITHUB_OUTPUT', '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');
  const runner = aRunner({});
  expect(runner.inputs).toEqual({});
  runner.output({ verdict: 'pass' });
  await runner.summarize(['full']);
  runner.annotate([]);
  expect(log).toBe('');
});
