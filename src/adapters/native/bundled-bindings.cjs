// Stands for `@duckdb/node-bindings` in the bundle (scripts/build.mjs): the library that was checked.
module.exports = require('./binding-slot.ts').takeBinding();
