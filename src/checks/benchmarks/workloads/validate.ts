import { validated } from './load.ts';
import { clocked, type PreparedWorkload, percentile, type WorkloadContext } from './workload.ts';

/** Every event through the schema: in blocks on all cores, as the gate does it; and one by one. */
export async function prepareValidate(context: WorkloadContext): Promise<PreparedWorkload> {
  const { tools, engine, job } = context;
  const { events } = await validated(context, job.lines);
  // Of a few events the slowest would be the last percent, and that is the first.
  const rounds = Math.ceil(FEWEST / Math.max(1, events));
  const lines = Array.from({ length: rounds }, () => job.lines).flat();
  const { seconds } = await tools.latencies(engine.schema, lines);
  const latencies = seconds.sort();
  const milliseconds = (share: number) => percentile(latencies, share) * 1000;
  const once = { p50: milliseconds(0.5), p99: milliseconds(0.99), max: milliseconds(1) };
  return {
    events,
    once,
    async run() {
      const taken = await clocked(context, () => validated(context, job.lines));
      return { ...taken, values: { 'events-per-second': events / taken.seconds } };
    },
    close: () => undefined,
  };
}

/** That percents are told of. */
const FEWEST = 2_000;
