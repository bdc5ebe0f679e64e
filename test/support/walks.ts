import { findEventTypes } from '../../src/events/event-types.ts';
import { prepareSchema } from '../../src/events/schema/prepare-schema.ts';
import { startWalk } from '../../src/events/walk/byte-walk.ts';
import { compileWalk } from '../../src/events/walk/compile-walk.ts';

/** The walk of a schema, over text. */
export function aWalk(schema: unknown) {
  const types = findEventTypes(schema);
  const compiled = compileWalk({ given: schema, prepared: prepareSchema(schema).json }, types);
  const walk = compiled && startWalk(compiled, types.names.length);
  if (walk === null) throw new Error('the schema is within reach');
  return (text: string) => {
    const walked = walk.walk(Buffer.from(text));
    if (walked === null) throw new Error('there is memory');
    return walked;
  };
}

/** Which of the texts, each on its line, are accepted. */
export function accepted(schema: unknown, ...texts: string[]): string[] {
  const { handed } = aWalk(schema)(texts.map((text) => `${text}\n`).join(''));
  const others = new Set(handed.map(({ position }) => position));
  return texts.filter((_, at) => !others.has(at));
}
