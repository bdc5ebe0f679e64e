/** Keywords of JSON Schema below which schemas stand. */

/** By keyword: one schema, a list of them, or a map of them. `items` and `dependencies` have two ways. */
export const ONE = [
  'not',
  'if',
  'then',
  'else',
  'items',
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'propertyNames',
  'additionalProperties',
  'unevaluatedProperties',
];
export const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'];
export const MAPS = [
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
];
