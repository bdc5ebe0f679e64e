import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/program.ts
var program = "npx dc-event-gate";
function startedAs(words) {
  program = words;
}
function typed(words) {
  return words === "" ? program : `${program} ${words}`;
}

export {
  startedAs,
  typed
};
