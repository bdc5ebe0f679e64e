import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  __esm,
  __export
} from "./runtime.js";

// src/adapters/native/binding-slot.ts
var binding_slot_exports = {};
__export(binding_slot_exports, {
  putBinding: () => putBinding,
  takeBinding: () => takeBinding
});
function putBinding(binding) {
  loaded = binding;
}
function takeBinding() {
  if (loaded === void 0)
    throw new Error("@duckdb/node-api was imported before its library was loaded");
  return loaded;
}
var loaded;
var init_binding_slot = __esm({
  "src/adapters/native/binding-slot.ts"() {
    "use strict";
  }
});

export {
  putBinding,
  binding_slot_exports,
  init_binding_slot
};
