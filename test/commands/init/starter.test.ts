import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseGoldenCase } from '../../../src/checks/golden/golden-case.ts';
import { starterFiles } from '../../../src/commands/init/starter.ts';
import { GateError } from '../../../src/contracts/errors.ts';
import { EVENT_TYPES } from '../../../src/contracts/event-types.ts';
import { parseConfig } from '../../../src/project/config-file.ts';
import { resolveConfig } from '../../../src/project/resolve.ts';
import schema from '../../../src/schema/event.schema.json' with { type: 'json' };
import { createRecordValidator } from '../../support/record-validator.ts';

const files = new Map(starterFiles().map(({ path, text }) => [path, text]));
const text = (path: string) => files.get(path) ?? '';
const { check } = createRecordValidator(schema, 'builtin');

describe('what init writes', () => {
  it('is a config that the gate takes', () => {
    const file = parseConfig(text('.github/dc-event-gate.yml'), 'x');
    const config = resolveConfig({ file, overrides: {}, place: String });
    expect(config['fixtures.valid']).toEqual(['fixtures/valid/**/*.ndjson']);
  });

  it.each(['dc-event-gate.yml', 'dc-event-gate-comment.yml'])(
    'is %s of the documentation',
    (name) => {
      const shown = path.resolve(import.meta.dirname, '../../../docs/workflows', name);
      expect(text(`.github/workflows/${name}`)).toBe(readFileSync(shown, 'utf8'));
    },
  );

  it('is, for several jobs, the workflow of the documentation too', () => {
    const shown = path.resolve(
      import.meta.dirname,
      '../../../docs/workflows/dc-event-gate-shards.yml',
    );
    const workflow = starterFiles('main', 8).find(({ path: file }) => file.includes('workflows/'));
    expect(workflow?.text).toBe(readFileSync(shown, 'utf8'));
  });

  it('is a workflow whose rights are each explained', () => {
    const { permissions } = parse(text('.github/workflows/dc-event-gate.yml'));
    const explained = readFileSync(
      path.resolve(import.meta.dirname, '../../../docs/PERMISSIONS.md'),
      'utf8',
    );
    for (const [scope, access] of Object.entries(permissions))
      expect(explained).toContain(`| \`${scope}: ${access}\` |`);
  });

  it('is a second workflow that waits for a report, not for a run that left none', () => {
    const comment = parse(text('.github/workflows/dc-event-gate-comment.yml'));
    expect(comment.jobs.comment.if).toContain(
      `contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)`,
    );
  });

  it('is a workflow that runs anew where a pull request is turned to another branch', () => {
    const { on } = parse(text('.github/workflows/dc-event-gate.yml'));
    expect(on.pull_request.types).toContain('edited');
  });

  it('is a workflow that cuts off no run which a label started', () => {
    const { concurrency } = parse(text('.github/workflows/dc-event-gate.yml'));
    expect(concurrency.group).toContain('github.event.label.name');
    expect(concurrency['cancel-in-progress']).toContain('!github.event.label');
  });

  it('is a second workflow that can write nothing but the comment', () => {
    const comment = parse(text('.github/workflows/dc-event-gate-comment.yml'));
    expect(comment.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
    });
    const gate = parse(text('.github/workflows/dc-event-gate.yml'));
    expect(comment.on.workflow_run.workflows).toEqual([gate.name]);
  });

  it('is fixtures of all 11 types, and one that must be rejected', () => {
    const verdicts = text('fixtures/valid/population.ndjson').trimEnd().split('\n').map(check);
    expect(verdicts.every(({ ok }) => ok)).toBe(true);
    expect(new Set(verdicts.map(({ eventType }) => eventType))).toEqual(new Set(EVENT_TYPES));
    expect(check(text('fixtures/invalid/negative-contribution.json'))).toMatchObject({
      ok: false,
      problems: [{ pointer: '/payload/amount' }],
    });
  });

  it('is a golden case with a source', () => {
    expect(
      parseGoldenCase(text('golden/first-contribution/case.yml'), 'first-contribution', 'x').source,
    ).toContain('by hand');
  });
});

describe('what is thrown and what is found', () => {
  it('an error keeps its code, its facts and its cause', () => {
    const cause = new Error('why');
    const error = new GateError(
      'FILE_UNREADABLE',
      { file: 'a', detail: 'permission denied' },
      { cause },
    );
    expect(error).toMatchObject({
      name: 'GateError',
      code: 'FILE_UNREADABLE',
      facts: { file: 'a' },
      cause,
    });
    expect(error.message).toBe(
      'a: cannot be read: permission denied. Check the path and who may read it.',
    );
  });
});
