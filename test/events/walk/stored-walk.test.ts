import { describe, expect, it } from 'vitest';
import { COLUMN_WALK, WALK } from '../../../src/events/compiled/event-walk.compiled.mjs';
import { findEventTypes } from '../../../src/events/event-types.ts';
import { prepareSchema } from '../../../src/events/schema/prepare-schema.ts';
import { BUILTIN_JUDGE } from '../../../src/events/validation/builtin-judge.ts';
import { compileWalk } from '../../../src/events/walk/compile-walk.ts';
import { restoreWalk, storeWalk } from '../../../src/events/walk/stored-walk.ts';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { EVENT_COLUMNS } from '../../../src/schema/event-columns.ts';

const types = findEventTypes(schema);
const compiled = (columns: typeof EVENT_COLUMNS | null) =>
  compileWalk({ given: schema, prepared: prepareSchema(schema).json }, types, columns);

describe('the stored walks of the built-in schema', () => {
  it('are those that its compiler makes of it, to the byte', () => {
    expect(restoreWalk(WALK, types)).toEqual(compiled(null));
    expect(restoreWalk(COLUMN_WALK, types)).toEqual(compiled(EVENT_COLUMNS));
    expect(BUILTIN_JUDGE.compileWalk(types, false)).toEqual(compiled(null));
    expect(BUILTIN_JUDGE.compileWalk(types, true)).toEqual(compiled(EVENT_COLUMNS));
  });

  it('are none where an event says its type elsewhere: they would count other types', () => {
    const others = findEventTypes(schema, '/source_system');
    expect(others).not.toEqual(types);
    expect(BUILTIN_JUDGE.compileWalk(others, false)).toBeNull();
  });

  it('come back from JSON as they were', () => {
    const walk = compiled(null);
    if (walk === null) throw new Error('the schema is within reach');
    const stored = JSON.parse(JSON.stringify(storeWalk(walk, types)));
    expect(restoreWalk(stored, types)).toEqual(walk);
  });
});
