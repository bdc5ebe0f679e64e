/** The reference pipeline: our SQL, run in the judge's own database. */
import type { Pipeline } from '../../contracts/pipeline.ts';
import type { Database } from '../../contracts/ports.ts';
import type { Scripts } from '../../contracts/sql/script.ts';
import { countLoaded } from '../loading.ts';
import { extend, reconstruct } from './reconstruct.ts';
import { scriptFor } from './scripts.ts';
import { fingerprint, sqlSteps } from './sql-steps.ts';
import { buildSuites, forgetSuites, suiteLines } from './suites.ts';

export function createReference(scripts: Scripts): Pipeline {
  return {
    name: 'builtin',
    fingerprint: () => fingerprint(scripts),
    async build(database, request) {
      const loaded = await reconstruct(database, { ...request, scripts });
      return { ...loaded, loaded: await countOwn(database) };
    },
    async append(database, request) {
      const loaded = await extend(database, { ...request, scripts });
      return { ...loaded, loaded: await countOwn(database) };
    },
    scriptFor: (table) => scriptFor(scripts, table),
    steps: sqlSteps(scripts),
    repeat: null,
    suites: {
      build: (database, suites, named = null) => buildSuites(database, { suites, named, scripts }),
      lines: suiteLines,
      forget: forgetSuites,
    },
    elsewhere: null,
  };
}

/** Its events are the judge's own, so there is none that is unknown. */
async function countOwn(database: Database) {
  return countLoaded(
    await database.rows('SELECT event_type, count(*), 0 FROM events GROUP BY ALL', 'events'),
  );
}
