import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);

// package.json
var version = "0.1.0";
var repository = "github:org/dc-event-gate";

// src/contracts/product.ts
var VERSION = version;
var PRODUCT = "dc-event-gate";
var ACTION = repository.replace(/^github:/, "");
var HOMEPAGE = `https://github.com/${ACTION}`;
var ISSUES = `${HOMEPAGE}/issues`;
function docsPage(page) {
  return `${HOMEPAGE}/blob/HEAD/docs/${page}`;
}

export {
  VERSION,
  PRODUCT,
  ACTION,
  HOMEPAGE,
  ISSUES,
  docsPage
};
