/** Keywords of JSON Schema below which schemas stand. */

/** By keyword: one schema, a list of them, or a map of them. `items` and `dependencies` have two ways. */
export const ONE_BELOW = [
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
export const LISTS_BELOW = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'];
export const MAPS_BELOW = [
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependencies',
];
