/** What each command that gives a verdict looks at. */
import { CHECK_NAMES, type CheckName } from '../../checks/checks.ts';
import type { ContextRequest } from '../../checks/create-context.ts';
import { PARTS, type Part } from '../../checks/list-read-files.ts';
import type { ShardTask } from './shard-file.ts';

export interface TaskChecks {
  readonly names: readonly CheckName[];
  readonly events: ContextRequest['events'];
  /** Of the files that it reads, those whose content is looked at first; none of them where it is null. */
  readonly parts: readonly Part[] | null;
}

export function checksOf({ command, depth }: Pick<ShardTask, 'command' | 'depth'>): TaskChecks {
  switch (command) {
    case 'gate':
      return { names: CHECK_NAMES, events: 'rebuilt', parts: PARTS };
    case 'validate':
      return depth === 'quality'
        ? {
            names: ['validation', 'loadable', 'quality'],
            events: 'loaded',
            parts: ['code', 'valid'],
          }
        : { names: ['validation'], events: 'counted', parts: ['code', 'valid'] };
    case 'golden check':
      return { names: ['golden'], events: 'counted', parts: ['code', 'goldens'] };
    case 'bench':
      // The fixtures are read where they are measured with, and then their events are wanted.
      return { names: ['benchmarks'], events: 'loaded', parts: null };
  }
}
