/**
 * What tells a finding from all others, from run to run: its rule, its file and what it is about, never its
 * line. Of several that are alike in all of this, each has a number, so that one more is one new finding.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ListedFinding } from './findings.ts';
import { ruleId } from './rule-id.ts';

/** Hexadecimal digits: 128 bits. */
const DIGITS = 32;

/** @param findings all of them, in their order; @returns the fingerprint of one of them */
export function createFingerprints(
  findings: readonly ListedFinding[],
): (finding: ListedFinding) => string {
  const seen = new Map<string, number>();
  const names = new Map<ListedFinding, string>();
  for (const finding of findings) {
    const identity = JSON.stringify([ruleId(finding), finding.file, ...finding.about]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    names.set(finding, `${identity}:${number}`);
  }
  return (finding) => digest(names.get(finding) ?? '');
}

export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, DIGITS);
}
