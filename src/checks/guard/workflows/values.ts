/** Plain values of a YAML document, whose forms nobody has promised. */

export type Values = Readonly<Record<string, unknown>>;

export function asValues(value: unknown): Values {
  return isValues(value) ? value : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Steps of a job, or of an action that is made of steps. */
export function stepsIn(values: Values): readonly Values[] {
  return asList(values.steps).map(asValues);
}

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
