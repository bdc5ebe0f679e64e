import type { Config } from '../core/config/config.ts';
import { GateError } from '../core/errors.ts';
import builtinSchema from '../schema/event.schema.json' with { type: 'json' };
import type { Workspace } from './ports.ts';

/** The JSON Schema that events are held against, and what to call it in an error. */
export interface EventSchema {
  readonly name: string;
  readonly schema: unknown;
}

/** @throws GateError SCHEMA_INVALID where a consumer's schema is not JSON */
export async function loadEventSchema(config: Config, workspace: Workspace): Promise<EventSchema> {
  if (config.schema.kind === 'builtin') return { name: 'builtin', schema: builtinSchema };
  const { path } = config.schema;
  try {
    return { name: path, schema: JSON.parse(await workspace.readText(path)) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new GateError('SCHEMA_INVALID', { file: path, detail: cause.message }, { cause });
  }
}
