/** The files that `init` writes: everything a first `gate` needs, and nothing that it would not read. */

import { eventLine, generatePopulation } from '../../plan/generate/population.ts';
import { DEFAULT_CONFIG_FILE } from '../../project/config.ts';
import type { StarterFile } from './starter-file.ts';
import { starterGolden } from './starter-golden.ts';
import { starterSources } from './starter-sources.ts';
import { INVALID_EXAMPLE, STARTER_CONFIG } from './starter-texts.ts';
import { starterWorkflows } from './starter-workflows.ts';

/**
 * @param branch that pull requests go to
 * @param shards jobs that share the work
 */
export function starterFiles(branch = 'main', shards = 1): StarterFile[] {
  return [
    { path: DEFAULT_CONFIG_FILE, text: STARTER_CONFIG },
    ...starterWorkflows({ branch, pipeline: null, requirements: null }, shards),
    { path: 'fixtures/valid/population.ndjson', text: starterPopulation() },
    starterSources(),
    { path: 'fixtures/invalid/negative-contribution.json', text: INVALID_EXAMPLE },
    ...starterGolden(),
  ];
}

/** A handful of people over a year and a half: all 11 payload types, small enough to read. */
function starterPopulation(): string {
  return [...generatePopulation({ employees: 1, years: 1, seed: 1 })].map(eventLine).join('');
}
