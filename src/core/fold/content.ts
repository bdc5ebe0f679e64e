/** What an event says, as text in which equal typed contents are equal: "1.0", "1.00" and 1 are one amount. */
import schema from '../../schema/event.schema.json' with { type: 'json' };
import type { DcPlanEvent } from '../../schema/types.ts';
import { parseInstant } from '../calendar.ts';
import { parseAmount, parseRate } from '../decimal.ts';

type Kind = 'amount' | 'rate' | 'other';

const PAYLOAD_KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.values(schema.$defs).flatMap((definition) =>
    'properties' in definition
      ? Object.entries(definition.properties).map(
          ([field, shape]) => [field, kindOf(shape)] as const,
        )
      : [],
  ),
);

/** Optional members that are null or absent are the same; fields that the schema does not know are left out. */
export function eventContent(event: DcPlanEvent): string {
  const { payload, created_at, event_id, correlation_id, ...envelope } = event;
  const fields = Object.entries(payload)
    .filter(([field, value]) => value !== null && value !== undefined && PAYLOAD_KINDS.has(field))
    .map(([field, value]) => [field, canonical(field, value)])
    .sort();
  return JSON.stringify([
    event_id.toLowerCase(),
    parseInstant(created_at).toString(),
    correlation_id ?? null,
    envelope.employee_id,
    envelope.scenario_id,
    envelope.plan_design_id,
    envelope.source_system,
    envelope.effective_date,
    fields,
  ]);
}

function canonical(field: string, value: unknown): unknown {
  if (field === 'source_balances_vested') {
    return Object.entries(value as Record<string, string | number>)
      .map(([bucket, amount]) => [bucket, parseAmount(amount).toString()])
      .sort();
  }
  const kind = PAYLOAD_KINDS.get(field);
  if (kind === 'amount') return parseAmount(value as string | number).toString();
  return kind === 'rate' ? parseRate(value as string | number).toString() : value;
}

function kindOf(shape: object): Kind {
  const text = JSON.stringify(shape);
  if (/\$defs\/(?:amount|positiveAmount)"/.test(text) && !text.includes('"properties"'))
    return 'amount';
  return text.includes('$defs/rate"') ? 'rate' : 'other';
}
