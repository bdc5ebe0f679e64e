import { describe, expect, it } from 'vitest';
import { describeDrift } from '../../../src/checks/golden/describe-drift.ts';
import { findDrift } from '../../../src/checks/golden/drift.ts';

const places = {
  expected: 'golden/a/expected',
  events: 'golden/a/events.ndjson',
  code: ['sql', 'schema/event.json', '.github/dc-event-gate.yml'],
};

describe('drift since a base', () => {
  it.each([
    [['golden/a/expected/balances.csv'], 'expected files changed; events and code did not'],
    [['golden/a/events.ndjson'], 'events changed; expected files and code did not'],
    [['sql/balances.sql'], 'code changed (sql/balances.sql); expected files and events did not'],
    [
      ['schema/event.json', 'golden/a/events.ndjson'],
      'events and code changed (schema/event.json); expected files did not',
    ],
    [
      ['golden/a/expected/x', 'golden/a/events.ndjson', 'sql/a'],
      'expected files and events and code changed (sql/a)',
    ],
    [
      ['golden/b/expected/balances.csv', 'sql2/balances.sql', 'golden/a/events.ndjson.bak'],
      'neither expected files nor events nor code changed',
    ],
  ])('of %j', (changed, sentence) => {
    expect(describeDrift('main', findDrift(changed, places))).toBe(`since main: ${sentence}`);
  });

  it('of a command is that of any file which the gate does not read itself', () => {
    const mayBeCode = (file: string) => file.endsWith('.sql');
    const changed = ['models/a.sql', 'models/b.sql', 'c.sql', 'd.sql', 'README'];
    expect(describeDrift('main', findDrift(changed, { ...places, code: [], mayBeCode }))).toBe(
      'since main: code changed (models/a.sql, models/b.sql, c.sql and 1 more); expected files and events did not',
    );
  });
});
