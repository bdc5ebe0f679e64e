import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/tables/kind-types.ts
var KIND_TYPES = {
  text: "VARCHAR",
  date: "DATE",
  amount: "DECIMAL(18, 6)",
  rate: "DECIMAL(5, 4)",
  integer: "BIGINT",
  double: "DOUBLE",
  boolean: "BOOLEAN"
};

export {
  KIND_TYPES
};
