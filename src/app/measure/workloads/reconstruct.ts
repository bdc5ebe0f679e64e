import { rebuildBalances } from '../../reconstruction/reconstruct.ts';
import { filled } from './load.ts';
import { type PreparedWorkload, timed, type WorkloadContext } from './workload.ts';

/** Balances and annual limits of everybody, from their events. */
export async function prepareReconstruct(context: WorkloadContext): Promise<PreparedWorkload> {
  const { database, events } = await filled(context, 'events');
  const { pipeline } = context.engine;
  return {
    events,
    async run() {
      const seconds = await timed(context, () => rebuildBalances(database, pipeline));
      const [row] = await database.rows(
        'SELECT count(*) FROM participant_balances',
        'participant_balances',
      );
      return {
        seconds,
        values: { seconds, 'participants-per-second': Number(row?.[0]) / seconds },
      };
    },
    close: () => database.close(),
  };
}
