/**
 * Loaded before a program (NODE_OPTIONS=--import=…): kills its process while it replaces the file that
 * KILLED_FILE names, at the step that KILLED_STEP names. No clock could hit it so.
 */
import disk from 'node:fs';
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const { KILLED_FILE = '', KILLED_STEP } = process.env;
const { open } = files;
const { renameSync } = disk;

const die = () => process.kill(process.pid, 'SIGKILL');

files.open = async (file, ...options) => {
  const handle = await open(file, ...options);
  if (KILLED_STEP === 'opened' && path.dirname(String(file)) === path.dirname(KILLED_FILE)) die();
  return handle;
};

disk.renameSync = (from, to) => {
  renameSync(from, to);
  if (KILLED_STEP === 'renamed' && to === KILLED_FILE) die();
};

syncBuiltinESMExports();
