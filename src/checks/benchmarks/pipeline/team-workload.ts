/** The workload `pipeline`: the team's own events, and its own pipeline here and in pairs. */
import type { WorkloadName } from '../../../contracts/measured/workload-names.ts';
import type { Pipeline } from '../../../contracts/pipeline.ts';
import type { Bench } from '../../../contracts/ports/bench.ts';
import type { EventSchema } from '../../../contracts/ports/fixtures.ts';
import type { Ports } from '../../../contracts/ports.ts';
import type { MeasuredPipeline } from '../../../schema/types.ts';
import { usableSchemaAt } from '../../schema-at.ts';
import type { MeasuringSettings } from '../settings.ts';
import type { BaseSide } from '../sides.ts';
import { recordFailure } from '../surviving.ts';
import type { Scale } from '../workloads.ts';
import type { ClockedPipeline } from './clocked-pipeline.ts';
import { describeEvents } from './describe-events.ts';
import { clockHere, type PipelineTiming, pairPipelines, type SidePorts } from './pipeline-sides.ts';
import { collectTeamEvents, type TeamEvents, type TeamEventsRequest } from './team-events.ts';

/** What the run has of the team's own anyway. */
export interface TeamPipeline {
  readonly fixtures: TeamEventsRequest['fixtures'];
  readonly pipeline: Pipeline;
  readonly schema: EventSchema;
}

export interface TeamWorkload {
  readonly events: TeamEvents;
  /** By which the head is measured alone. */
  readonly bench: Bench;
  /** null where it is SQL, which a measured process runs. */
  readonly clocked: ClockedPipeline | null;
  /** null where there is no base. */
  readonly timing: PipelineTiming | null;
}

export interface TeamWorkloadRequest {
  readonly config: MeasuringSettings;
  /** Of the config, in the workspace. */
  readonly file: string;
  readonly own: TeamPipeline | null;
  readonly base: BaseSide | null;
  readonly scale: Scale;
  readonly workloads: readonly WorkloadName[];
  readonly failures: string[];
}

export interface FoundWorkload {
  /** Those that there are events for. */
  readonly workloads: readonly WorkloadName[];
  readonly team: TeamWorkload | null;
}

/** @throws GateError BASE_UNKNOWN, and of a fixture that cannot be read */
export async function findTeamWorkload(
  ports: SidePorts & Pick<Ports, 'validator'>,
  request: TeamWorkloadRequest,
): Promise<FoundWorkload> {
  const { config, own, base, workloads, failures } = request;
  const isCommand = config.pipeline.kind === 'command';
  // Nobody can make up events that a command of a team's own takes.
  const needing = isCommand ? workloads : workloads.filter((name) => name === 'pipeline');
  if (own === null || needing.length === 0) return { workloads, team: null };
  const events = await readEvents(ports, request, own);
  if (events === null) {
    const both = base === null ? '' : ' that base and head both take';
    failures.push(
      `${needing.join(' and ')} could not be measured: the fixtures hold no valid event${both}. Add some (fixtures.valid)`,
    );
    return { workloads: workloads.filter((name) => !needing.includes(name)), team: null };
  }
  const isMeasured = workloads.includes('pipeline');
  const timing =
    base === null || !isMeasured
      ? null
      : await pairPipelines(ports, { config, base, events, file: request.file });
  if (timing?.kind === 'impossible') failures.push(timing.reason);
  if (!isCommand) return { workloads, team: { events, bench: ports.bench, clocked: null, timing } };
  const here = clockHere(ports, own.pipeline, { config, events });
  return { workloads, team: { events, ...here, timing } };
}

async function readEvents(
  ports: SidePorts & Pick<Ports, 'validator'>,
  { base, config, scale }: TeamWorkloadRequest,
  { fixtures, schema }: TeamPipeline,
): Promise<TeamEvents | null> {
  const { repository, workspace, console } = ports;
  const place = { repository, root: workspace.root };
  const before = base === null ? null : await usableSchemaAt(place, base.commit, base.settings);
  if (base !== null && before === null)
    console.note(
      `The base ${base.commit.slice(0, 12)} has no schema that can be read, so its pipeline gets all events that are valid now.`,
    );
  const events = await collectTeamEvents(ports, {
    fixtures,
    schemas: before === null ? [schema] : [schema, before],
    places: { id: config['events.id'], person: config['events.person'] },
    wanted: scale.events,
  });
  if (events !== null) console.note(describeEvents(events));
  return events;
}

/** What the report says of the workload, once it was measured. */
export async function reportPipeline(team: TeamWorkload | null): Promise<MeasuredPipeline | null> {
  if (team === null) return null;
  const { events, copies, note } = team.events;
  const { timing, clocked } = team;
  // What failed has been said.
  const startUp = await recordFailure([], 'starting', async () => {
    if (timing?.kind !== 'changed')
      return { base: null, head: (await clocked?.startUp())?.seconds ?? null };
    const { base, head } = await timing.getReady();
    return { base, head };
  });
  return { events, copies, note, startUp: startUp ?? { base: null, head: null } };
}
