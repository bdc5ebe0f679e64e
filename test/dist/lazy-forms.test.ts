/** What few ask for is no part of what a gate loads to start. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = path.resolve(import.meta.dirname, '../../dist');

/** The text of files and of all that they import before they run. */
function loadedText(files: readonly string[]): string {
  const done = new Map<string, string>();
  const left = files.map((file) => path.join(dist, file));
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (done.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    done.set(file, text);
    const from = path.dirname(file);
    for (const [, name = ''] of text.matchAll(
      /^(?:import|\} from) ?(?:[^"'()]* from )?"(\.[^"]+)"/gm,
    ))
      left.push(path.join(from, name));
  }
  return [...done.values()].join('\n');
}

/** What only that form says. */
const MARKS = {
  html: 'role="listbox"',
  sarif: 'toolExecutionNotifications',
  junit: '"testsuites"',
  ctrf: 'reportFormat',
  gitlab: '"Bug Risk"',
};

/** The command line has its answers to help and mistakes apart: starts.test.ts. */
describe.each([
  ['cli.js', ['cli.js', 'chunks/run-invocation.js']],
  ['action.js', ['action.js']],
])('%s', (_entry, files) => {
  const loaded = loadedText(files);

  it('loads the forms of a terminal and of a comment', () => {
    expect(loaded).toContain('COULD NOT DECIDE');
    expect(loaded).toContain('could not decide');
  });

  it('starts without an HTTP client, which takes Node 24 as long as half of our own code', () => {
    expect(loaded).toContain('from "node:fs"');
    expect(loaded).not.toMatch(/from "(?:node:)?https?"/);
  });

  it.each(Object.entries(MARKS))('starts without %s, which is in the bundle', (_form, mark) => {
    const chunks = readdirSync(path.join(dist, 'chunks'));
    const holders = chunks.filter((name) =>
      readFileSync(path.join(dist, 'chunks', name), 'utf8').includes(mark),
    );
    expect(holders).toHaveLength(1);
    expect(loaded.includes(mark)).toBe(false);
  });
});
