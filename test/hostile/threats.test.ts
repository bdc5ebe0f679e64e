/** docs/THREATS.md, row by row: each names what stands against it, and a test holds that. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { THREAT_ROWS } from './threat-rows.ts';

const tests = path.resolve(import.meta.dirname, '..');
const page = readFileSync(path.resolve(tests, '../docs/THREATS.md'), 'utf8');

/** The first cell of each row, without the head of the table. */
const threats = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, line.indexOf(' | ', 2)))
  .slice(1);

const entries = THREAT_ROWS.trim()
  .split('\n')
  .map((line) => {
    const [begins = '', file = '', words = '', ...more] = line.split(' | ');
    return { line, begins, file, words, more };
  });

describe('docs/THREATS.md', () => {
  it('is a table of threats', () => {
    expect(threats.length).toBeGreaterThan(60);
  });

  it.each(threats)('has one entry for: %s', (threat) => {
    const fitting = entries.filter(({ begins }) => threat.startsWith(begins));
    expect(new Set(fitting.map(({ begins }) => begins)).size).toBe(1);
  });
});

describe('a test that holds a row', () => {
  it.each(entries)('is there: $line', ({ begins, file, words, more }) => {
    expect(more).toEqual([]);
    expect(threats.filter((threat) => threat.startsWith(begins))).toHaveLength(1);
    expect(words.length).toBeGreaterThan(8);
    const place = path.join(tests, file);
    expect(existsSync(place)).toBe(true);
    expect(readFileSync(place, 'utf8')).toContain(words);
  });
});
