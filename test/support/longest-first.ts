/**
 * The order of the test files: the longest first, or a core would wait at the end for one that came last. A fresh
 * clone has no times of an earlier run. Files that share a worker come after the others, those of one project
 * one after the other, or each would be given a worker of its own.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take the most of a processor, some ten seconds and more: the longest first. */
const LONGEST = [
  'test/dist/bot/every-fault.test.ts',
  'test/hostile/attacks.test.ts',
  'test/dist/foreign-sql.test.ts',
  'test/commands/bench.test.ts',
  'test/dist/interrupted.test.ts',
  'test/commands/two-bundles.test.ts',
  'test/dist/killed.test.ts',
  'test/dist/bot/faults.test.ts',
  'test/dist/bot/events.test.ts',
  'test/dist/bot/update.test.ts',
  'test/dist/bot/other-events.test.ts',
  'test/dist/bot/spoofing.test.ts',
  'test/commands/own-types.test.ts',
  'test/mutations/mutations.test.ts',
  'test/scenarios/scenarios.test.ts',
  'test/pipelines/incremental.test.ts',
  'test/sql/workload/workforce.test.ts',
  'test/pipelines/fold-equals-sql.test.ts',
  'test/pipelines/workflows.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files);
    return bySize.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** In vitest.config.ts. */
const PROJECTS = ['apart', 'programs', 'together'];

/** Less is earlier. */
function rank({ moduleId, project }: TestSpecification): number {
  const at = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
  const place = at < 0 ? LONGEST.length : at;
  return PROJECTS.indexOf(project.name) * (LONGEST.length + 1) + place;
}
