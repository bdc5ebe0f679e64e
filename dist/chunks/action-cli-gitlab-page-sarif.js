import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/report/rule-id.ts
function ruleId({ check, rule }) {
  return `${check}/${rule}`;
}

export {
  ruleId
};
