/** Our own schemas, compiled: scripts/generate/compiled-schemas.mjs and compiled-walks.mjs. */
declare module '*.compiled.mjs' {
  import type { ErrorObject } from 'ajv';
  import type { StoredWalk } from '../walk/stored-walk.ts';

  export const validate: {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
  };

  /** Only of the event schema. */
  export const WALK: StoredWalk;
  export const COLUMN_WALK: StoredWalk;
}
