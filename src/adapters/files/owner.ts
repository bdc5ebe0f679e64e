/** Which process a temporary folder belongs to, and whether that process has ended. */

import { readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { parseJson } from '../../contracts/text/parse-json.ts';
import { osCode } from './os-reason.ts';

export interface Owner {
  readonly pid: number;
  /** When the process started, in the machine's own words; null where the system does not tell. */
  readonly started: string | null;
  readonly host: string;
  /** Linux counts processes anew in every namespace: in another one the number means another process. */
  readonly namespace: string | null;
}

export function thisProcess(): Owner {
  return { pid: process.pid, started: findStart(process.pid), ...here() };
}

/** @returns null where the text names no owner */
export function parseOwner(text: string): Owner | null {
  const { pid, started, host, namespace } = (parseJson(text) ?? {}) as Partial<Owner>;
  const isText = (given: unknown) => given === null || typeof given === 'string';
  if (!Number.isSafeInteger(pid) || Number(pid) < 1 || typeof host !== 'string') return null;
  if (!isText(started) || !isText(namespace)) return null;
  return { pid: Number(pid), started: started ?? null, host, namespace: namespace ?? null };
}

/** Only where it is certain: a process of another machine or container cannot be looked for from here. */
export function hasEnded({ pid, started, host, namespace }: Owner): boolean {
  const { host: ownHost, namespace: ownNamespace } = here();
  if (host !== ownHost || namespace !== ownNamespace) return false;
  if (!isAlive(pid)) return true;
  const since = findStart(pid);
  // Another process has the number now. Where either start is not known, it may still be the same.
  return started !== null && since !== null && since !== started;
}

function here(): Pick<Owner, 'host' | 'namespace'> {
  const machine = readLine('/etc/machine-id') ?? '';
  return { host: `${os.hostname()} ${machine}`.trim(), namespace: readLink('/proc/self/ns/pid') };
}

/** Signal 0 is not sent: the system only says whether it could be. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Any other refusal means that there is such a process.
    return osCode(error) !== 'ESRCH';
  }
  return !isZombie(pid);
}

/** It has ended, and nobody has asked how: in a container without an init process it stays so. */
function isZombie(pid: number): boolean {
  const [state] = statFields(pid);
  return state === 'Z' || state === 'X';
}

/** Linux: ticks since the machine was started, and which start of the machine that was. */
function findStart(pid: number): string | null {
  const ticks = statFields(pid)[19];
  const boot = readLine('/proc/sys/kernel/random/boot_id');
  return ticks === undefined || boot === null ? null : `${boot} ${ticks}`;
}

/** The fields after the program's name, which may hold spaces and brackets itself. */
function statFields(pid: number): string[] {
  const text = readLine(`/proc/${pid}/stat`);
  return text === null ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readLine(file: string): string | null {
  return orNull(() => readFileSync(file, 'utf8').trim());
}

function readLink(file: string): string | null {
  return orNull(() => readlinkSync(file));
}

/** What this system does not have, or does not show, is not known. */
function orNull(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if (osCode(error) === null) throw error;
    return null;
  }
}
