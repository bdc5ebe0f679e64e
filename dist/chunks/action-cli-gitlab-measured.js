import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/project/config.ts
var DEFAULT_CONFIG_FILE = ".github/dc-event-gate.yml";

export {
  DEFAULT_CONFIG_FILE
};
