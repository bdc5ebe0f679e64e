/** The validators of our own schemas, made by scripts/generate/compiled-schemas.mjs. */
declare module '*.compiled.mjs' {
  import type { ErrorObject } from 'ajv';

  export const validate: {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
  };
}
