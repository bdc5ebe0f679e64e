import type { InvalidDefect } from '../schema/types.ts';

/** "unknown-field: /payload/ammount of contribution" */
export function describeKind({
  rule,
  pointer,
  eventType,
}: Pick<InvalidDefect, 'rule' | 'pointer' | 'eventType'>): string {
  const type = eventType === 'unknown' ? '' : ` of ${eventType}`;
  return pointer === '' ? `${rule}${type}` : `${rule}: ${pointer}${type}`;
}
