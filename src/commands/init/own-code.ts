/** What a team's own models and SQL need so that the gate can look at them, as commands to copy. */
import type { Surroundings } from './surroundings.ts';

/** Where the schema is proposed to lie. */
export const EXPORTED = 'schema/event.schema.json';

/** Models, no schema, and no event that is one of the plan's. */
export function isModelled({ schemas, models, pointers }: Surroundings): boolean {
  const isPlan = pointers !== null && Object.keys(pointers).length === 0;
  return schemas.length === 0 && models.length > 0 && !isPlan;
}

/** @param model file that defines Pydantic models */
export function exportRemark(model: string): string {
  const module = model
    .replace(/^src\//, '')
    .replace(/\.py$/, '')
    .replaceAll('/', '.');
  // Python looks in the folder that it is started in.
  const path = model.startsWith('src/') ? 'PYTHONPATH=src ' : '';
  return `${model} defines Pydantic models: write the schema of your event, whatever its class is called, and name the file at "schema": mkdir -p schema && ${path}python -c "import json; from ${module} import YourEvent; print(json.dumps(YourEvent.model_json_schema(), indent=1))" > ${EXPORTED} (of a union: TypeAdapter(YourEvent).json_schema()).`;
}

/** @param readers models that read files */
export function readRemark(readers: readonly string[]): string {
  const [reader] = readers;
  const where = reader === undefined ? 'the models' : reader;
  return `Let ${where} read '{{ env_var("DC_EVENT_GATE_EVENTS", "the file of today") }}' for the events, which is NDJSON, and none after the day '{{ env_var("DC_EVENT_GATE_AS_OF", "9999-12-31") }}'.`;
}
