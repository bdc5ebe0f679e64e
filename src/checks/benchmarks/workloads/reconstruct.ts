import { filled, requireSteps } from './load.ts';
import { clockedFrom, type PreparedWorkload, type WorkloadContext } from './workload.ts';

/** Balances and annual limits of everybody, from their events. */
export async function prepareReconstruct(context: WorkloadContext): Promise<PreparedWorkload> {
  const { database, events } = await filled(context, 'events');
  const steps = requireSteps(context.engine);
  return {
    events,
    async run() {
      const taken = await clockedFrom(context, (hear) => steps.balances(database, hear));
      const [row] = await database.rows(
        'SELECT count(*) FROM participant_balances',
        'participant_balances',
      );
      return {
        ...taken,
        values: {
          seconds: taken.seconds,
          'participants-per-second': Number(row?.[0]) / taken.seconds,
        },
      };
    },
    close: () => database.close(),
  };
}
