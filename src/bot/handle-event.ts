/** The bot: what GitHub started us for, done in order. Whatever GitHub refuses, the verdict stands. */
import { NO_RESULTS } from '../checks/checks.ts';
import type { BotRun, Handled, RunPart } from './bot-run.ts';
import { chooseTask, type Task } from './event.ts';
import { finishUpdate } from './finish-update.ts';
import { gatherFacts } from './gather-facts.ts';
import { judge } from './judge.ts';
import { measureOwnShard } from './measure-own-shard.ts';
import { monitor, readTrend } from './monitor.ts';
import { post } from './post.ts';
import { recordExpectations } from './record.ts';
import { requirePushed } from './require-checkout.ts';
import { readSettings } from './settings.ts';
import { writeComment } from './write-comment.ts';

export async function handleEvent(run: BotRun): Promise<Handled> {
  const { trigger, mode, ports, github, part } = run;
  const settings = await readSettings(run);
  const { label, history, comment } = settings;
  if (part?.kind === 'shard') return measureOwnShard(run, settings, part.shard);
  const task = ofMerge(chooseTask(trigger, mode, label), part);
  switch (task.kind) {
    case 'impossible':
      ports.console.note(`${task.detail}.`);
      return { exit: 2, report: null, notices: [`${task.detail}.`] };
    case 'post':
      return post(run, task.run, settings);
    case 'gate': {
      const { pull } = task;
      const outcome = await judge(run, settings, (config) =>
        gatherFacts(run, config, pull, 'gate'),
      );
      const judged = pull?.headSha ?? trigger.sha;
      if (pull === null || !task.comments) return { ...outcome, notices: [], judged };
      const notices = await writeComment(run, comment, pull, outcome.report);
      return { ...outcome, notices, judged };
    }
    case 'update': {
      const { pull } = task;
      const outcome = await judge(run, settings, (config) =>
        gatherFacts(run, config, pull, 'update'),
      );
      const judged = outcome.report?.update?.commit ?? pull.headSha;
      const notices = await finishUpdate(run, settings, pull, outcome.report);
      return { ...outcome, notices, judged };
    }
    case 'record': {
      let notices: readonly string[] = [];
      const outcome = await judge(run, settings, async (config) => {
        await requirePushed(ports.repository, trigger);
        const recorded = await recordExpectations(run, config);
        notices = recorded.notices;
        return { ...NO_RESULTS, update: recorded.update };
      });
      return { ...outcome, notices, judged: trigger.sha };
    }
    case 'monitor': {
      const outcome = await judge(run, settings, async () => {
        await requirePushed(ports.repository, trigger);
        return { ...NO_RESULTS, trend: await readTrend(github, history, run.key) };
      });
      const judged = trigger.sha;
      if (outcome.report === null) return { ...outcome, notices: [], judged };
      const notices =
        github === null
          ? ['No alert and no history was written: there is no token (input token).']
          : await monitor(run, github, outcome.report, history);
      return { ...outcome, notices, judged };
    }
  }
}

/** What shards have measured is no longer so where something is written first. */
function ofMerge(task: Task, part: RunPart | undefined): Task {
  if (part === undefined || task.kind === 'gate' || task.kind === 'monitor') return task;
  if (task.kind === 'impossible') return task;
  const detail =
    'input merge is for a verdict, and this event asks for something else: let it start a job without "merge" (mode: update, or comment)';
  return { kind: 'impossible', detail };
}
