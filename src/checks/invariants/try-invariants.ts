/** Each invariant tried on each source, until the builds that a run may take are used up. */
import type { InvariantFailure, InvariantsReport } from '../../schema/types.ts';
import type { MergeContext } from '../context.ts';
import { LAWS, type LawRequest } from './laws.ts';
import type { Invariant } from './settings.ts';
import { shrink } from './shrink.ts';
import { type EventSource, readSources, type SampleShare } from './sources.ts';
import { createTryBuild, type TryBuild } from './try-build.ts';

/** Builds are counted, not timed, so that a run ends alike on each machine; a start of a command costs seconds. */
const MOST_BUILDS = { builtin: 80, folder: 80, command: 24 } as const;
/** Builds for the smallest example of one invariant, beside those. */
const MOST_TO_SHRINK = { builtin: 48, folder: 48, command: 16 } as const;
/** How often a smaller example is tried. */
const MOST_TRIES = 16;
/** Events of the example that the report lists. */
const MOST_LISTED = 20;

export async function tryInvariants(
  shares: readonly SampleShare[],
  context: MergeContext,
): Promise<InvariantsReport> {
  const { config, engine, ports } = context;
  const counter = { builds: 0, toShrink: MOST_TO_SHRINK[config.pipeline.kind] };
  const one = createTryBuild(ports, engine);
  const build: TryBuild = (lines, asOf) => {
    counter.builds += 1;
    return one(lines, asOf);
  };
  const most = config['invariant-builds'] ?? MOST_BUILDS[config.pipeline.kind];
  const request: LawRequest = { build, datePointer: config['events.date'] };
  const sources = await readSources(context, shares);
  const failures: InvariantFailure[] = [];
  const tried = new Map<Invariant, number>(config.invariants.map((name) => [name, 0]));
  const problems: string[] = [];
  let looked = 0;
  for (const source of sources) {
    if (counter.builds >= most) break;
    looked += 1;
    const before = await build(source.lines, null);
    if (before.kind === 'failed') {
      problems.push(`${source.name}: ${before.message}`);
      continue;
    }
    for (const name of config.invariants) {
      if (failures.some(({ invariant }) => invariant === name)) continue;
      const change = await LAWS[name](source.lines, before.tables, request);
      if (change === undefined) continue;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      if (change !== null)
        failures.push(await describeFailure(name, source, request, change, counter));
    }
  }
  return {
    builds: counter.builds,
    mostBuilds: most,
    sources: sources.length,
    looked,
    tried: [...tried].map(([invariant, times]) => ({ invariant, sources: times })),
    problems,
    failures,
  };
}

async function describeFailure(
  invariant: Invariant,
  { name, lines }: EventSource,
  request: LawRequest,
  found: string,
  counter: { readonly builds: number; readonly toShrink: number },
): Promise<InvariantFailure> {
  let change = found;
  const end = counter.builds + counter.toShrink;
  const fails = async (part: readonly string[]) => {
    if (counter.builds >= end) return false;
    const before = await request.build(part, null);
    // What cannot be built as it is shows nothing.
    if (before.kind === 'failed') return false;
    const smaller = await LAWS[invariant](part, before.tables, request);
    if (typeof smaller !== 'string') return false;
    change = smaller;
    return true;
  };
  const example = await shrink(lines, fails, MOST_TRIES);
  return {
    invariant,
    source: name,
    change,
    eventCount: example.length,
    events: example.slice(0, MOST_LISTED),
  };
}
