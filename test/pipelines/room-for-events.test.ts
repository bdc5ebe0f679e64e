import { describe, expect, it } from 'vitest';
import { roomFor } from '../../src/pipelines/room-for-events.ts';

describe('the room for events', () => {
  it('is one thread in memory where they are few', () => {
    expect(roomFor(20_000, '/run', 'fixtures')).toEqual({
      path: null,
      readable: ['/run'],
      threads: 1,
    });
  });

  it('is every core where they are more', () => {
    expect(roomFor(300_000, '/run', 'fixtures')).toMatchObject({ path: null, threads: null });
  });

  it('is a file of the run where they are many', () => {
    expect(roomFor(300_001, '/run', 'fixtures')).toEqual({
      path: '/run/fixtures.duckdb',
      readable: ['/run'],
      threads: null,
    });
  });
});
