/** Which changes and losses the settings do not allow. */
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import type { Effect, SchemaChange } from '../../events/evolution/diff-schemas.ts';
import type { ChangedField, EventReplay } from '../../schema/types.ts';
import { type Allow, keptDirections } from './allow-setting.ts';

/**
 * What cannot be decided is not allowed either: a person looks. What `depends` on what an event carries
 * beside its schema is left to the events that are there.
 */
export function isAllowed(
  { backward, forward }: Pick<SchemaChange, 'backward' | 'forward'>,
  allow: Allow,
): boolean {
  if (allow === 'none') return false;
  const effects = { backward, forward };
  return keptDirections(allow).every((direction) => !isLoss(effects[direction]));
}

function isLoss(effect: Effect): boolean {
  return effect === 'breaks' || effect === 'undecided';
}

/** Whether events that were valid must stay so. */
export function isReplayAllowed({ lost }: Pick<EventReplay, 'lost'>, allow: Allow): boolean {
  return lost === 0 || !keptDirections(allow).includes('backward');
}

/** "new required field: /payload/grade of hire (not described → required)" */
export function describeChange(
  change: Pick<SchemaChange, 'category' | 'before' | 'after'> & {
    readonly fields: readonly ChangedField[];
  },
): string {
  const { category, before, after } = change;
  return `${category}: ${describeFields(change.fields)} (${before.says} → ${after.says})`;
}

export function describeFields(fields: readonly ChangedField[]): string {
  return firstFew(
    fields.map(({ pointer, variant }) => {
      const name = pointer === '' ? 'the event' : pointer;
      return variant === null ? name : `${name} of ${variant}`;
    }),
  );
}

/** "3 events of base are valid no more: fixtures/a.ndjson:2 and 2 more" */
export function describeReplay({ since, lost, witnesses }: EventReplay): string {
  // One is enough to see it by; the report lists others.
  const [first] = witnesses;
  const place = first === undefined ? '' : `: ${first.file}:${first.line}`;
  const others = first === undefined || lost === 1 ? '' : ` and ${lost - 1} more`;
  return `${counted(lost, 'event')} of ${since} ${lost === 1 ? 'is' : 'are'} valid no more${place}${others}`;
}
