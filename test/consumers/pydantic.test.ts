/**
 * Schemas as Pydantic exports them, against the models themselves: the verdict on each event is the model's, or
 * the difference is one of those that docs/SCHEMAS.md names.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { RecordVerdict } from '../../src/events/validation/record.ts';
import { createRecordValidator } from '../support/record-validator.ts';
import { COERCION, REFUSED, TAKEN } from './differences.ts';
import { runPython } from './python.ts';

const SEED = process.env.CONSUMERS_SEED ?? '14';
const EVENTS = '3000';

interface Model {
  readonly name: string;
  readonly schema: unknown;
  /** The first events, which the model takes. */
  readonly seeds: number;
  /** Event, whether the model takes it, and whether it does so without coercions. */
  readonly said: readonly (readonly [string, boolean, boolean])[];
}

const models = runPython('pydantic/verdicts.py', SEED, EVENTS)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Model);

const met = new Set<string>();

/** The names of the differences that explain another verdict than the model's; [] where none does. */
function nameDifferences(text: string, verdict: RecordVerdict, strict: boolean): string[] {
  const event = JSON.parse(text) as unknown;
  if (verdict.ok) {
    const members = (event ?? {}) as Record<string, unknown>;
    return namesIn(TAKEN, (covers) => covers(members)).slice(0, 1);
  }
  if (!strict) return [COERCION];
  const names = verdict.problems.map((problem) => {
    const found = valueAt(event, problem.pointer);
    return namesIn(REFUSED, (covers) => covers(problem, found))[0];
  });
  return names.every((name) => name !== undefined) ? (names as string[]) : [];
}

function namesIn<T>(kinds: Readonly<Record<string, T>>, holds: (kind: T) => boolean): string[] {
  return Object.keys(kinds).filter((name) => holds(kinds[name] as T));
}

function valueAt(event: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/')],
    event,
  );
}

describe(`models of Pydantic, seed ${SEED}`, () => {
  it.each(models)('$name: the verdict is the model’s, or differs as the docs say', (model) => {
    const { check } = createRecordValidator(model.schema, model.name);
    const unnamed: string[] = [];
    let taken = 0;
    for (const [text, lax, strict] of model.said) {
      const verdict = check(text);
      if (verdict.ok) taken += 1;
      if (verdict.ok === lax) continue;
      const names = nameDifferences(text, verdict, strict);
      for (const name of names) met.add(name);
      if (names.length > 0) continue;
      const why = verdict.ok ? 'taken' : verdict.problems.map(({ message }) => message).join('; ');
      unnamed.push(`${why} – model ${lax}, without coercions ${strict}: ${text}`);
    }
    expect(unnamed.slice(0, 20)).toEqual([]);
    expect(model.said.slice(0, model.seeds).every(([text]) => check(text).ok)).toBe(true);
    // Neither side is one that says the same to everything.
    expect(model.said.length).toBeGreaterThan(400);
    expect(taken).toBeGreaterThan(20);
    expect(model.said.length - taken).toBeGreaterThan(100);
  });

  it('each difference that is named was met, and stands in the docs', () => {
    const names = [COERCION, ...Object.keys(REFUSED), ...Object.keys(TAKEN)];
    const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/SCHEMAS.md'), 'utf8');
    expect(names.filter((name) => !met.has(name))).toEqual([]);
    expect(names.filter((name) => !docs.includes(`| ${name} |`))).toEqual([]);
  });
});
