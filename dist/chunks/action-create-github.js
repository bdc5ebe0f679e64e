import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// src/contracts/github-refusal.ts
var GitHubRefusal = class extends Error {
  name = "GitHubRefusal";
  facts;
  constructor(facts, options = {}) {
    super(sentence(facts), options);
    this.facts = facts;
  }
};
function sentence({ action, status, detail, permission }) {
  const answer = status === null ? detail : `${status} ${detail}`;
  const lacks = permission !== null && (status === 403 || status === 404);
  const step = lacks ? ` Give this workflow "permissions: ${permission}".` : "";
  return `Could not ${action}: ${answer.replace(/\.$/, "")}.${step}`;
}

export {
  GitHubRefusal
};
