/** The files that explain why a golden case differs: what is expected, its events, and the code between them. */
import type { Environment } from '../../contracts/ports.ts';
import { createMatcher } from '../../events/fixture-patterns.ts';
import type { CasePlaces } from './drift.ts';
import type { LoadedCase } from './load-case.ts';
import type { GoldenCheckSettings } from './settings.ts';

export function casePlaces(
  golden: Pick<LoadedCase, 'expectedFolder' | 'eventsFile'>,
  config: GoldenCheckSettings,
  { home }: Environment,
): CasePlaces {
  const { pipeline, schema, limits, file } = config;
  const code = [
    pipeline.kind === 'folder' ? pipeline.path : null,
    schema.kind === 'file' ? schema.path : null,
    config['quality.rules'],
    limits,
    file,
    home,
  ];
  return {
    expected: golden.expectedFolder,
    events: golden.eventsFile,
    code: code.filter((place) => place !== null),
    ...(pipeline.kind === 'command' ? { mayBeCode: readsByCommand(config) } : {}),
  };
}

/** Nobody knows what a command reads: any file that is no fixture, golden, baseline, workflow or page of Markdown. */
function readsByCommand(config: GoldenCheckSettings): (file: string) => boolean {
  const folders = [config['golden.path'], config['benchmarks.baselines'], '.github'];
  const fixtures = ['fixtures.valid', 'fixtures.invalid'] as const;
  const matchers = fixtures.map((key) => createMatcher(config[key]));
  return (file) =>
    !/\.md$/i.test(file) &&
    !folders.some((folder) => folder !== null && file.startsWith(`${folder}/`)) &&
    !matchers.some((matcher) => matcher.takes(file));
}
