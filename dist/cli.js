#!/usr/bin/env node
import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  compileLate,
  findProgram,
  runCommandLine
} from "./chunks/cli.js";
import "./chunks/cli-2.js";
import "./chunks/action-cli.js";
import {
  onInterruption
} from "./chunks/action-cli-measured.js";
import "./chunks/action-cli-2.js";
import "./chunks/action-cli-measured-2.js";
import "./chunks/action-bench-cli-measured.js";
import "./chunks/action-cli-worker.js";
import "./chunks/action-bench-cli-foreign-sql-measured.js";
import "./chunks/action-bench-cli-worker.js";
import "./chunks/action-baseline-file-bench-cli-worker.js";

// src/cli.ts
import process from "node:process";
compileLate(process.versions.node);
runCommandLine(process.argv.slice(2), {
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  openStdin: () => process.stdin,
  directory: process.cwd(),
  entryUrl: import.meta.url,
  program: findProgram(process.argv[1], process.cwd(), process.env),
  onInterruption
}).then((exit) => {
  process.exitCode = exit;
});
