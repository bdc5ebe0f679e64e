import { validated } from './load.ts';
import { clocked, type PreparedWorkload, percentile, type WorkloadContext } from './workload.ts';

/** Every event through the schema: in blocks on all cores, as the gate does it; and one by one. */
export async function prepareValidate(context: WorkloadContext): Promise<PreparedWorkload> {
  const { tools, engine, job } = context;
  const first = await tools.latencies(engine.schema, job.lines);
  const { length } = first.seconds;
  // What is wrong with the events, where anything is, is said by who finds it.
  const isWhole = length > 0 && first.valid === length;
  const events = isWhole ? length : (await validated(context, job.lines)).events;
  // Of a few events the slowest would be the last percent, and that is the first.
  const rounds = Math.ceil(FEWEST / Math.max(1, events));
  const lines = Array.from({ length: rounds - 1 }, () => job.lines).flat();
  const others = await tools.latencies(engine.schema, lines);
  const latencies = joined(first.seconds, others.seconds).sort();
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

function joined(some: Float64Array, others: Float64Array): Float64Array {
  const all = new Float64Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  return all;
}
