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

/** @param findings the first of all, in their order */
export function fingerprints(findings: readonly ListedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = JSON.stringify([ruleId(finding), finding.file, ...finding.about]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return digest(`${identity}:${number}`);
  });
}

export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, DIGITS);
}
