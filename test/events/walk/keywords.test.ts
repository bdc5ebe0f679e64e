import Ajv from 'ajv';
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { SORTED_KEYWORDS } from '../../../src/events/walk/schema/keywords.ts';

describe('the keywords of a walk', () => {
  it.each([Ajv, Ajv2019, Ajv2020])('are sorted, all that ajv checks', (Dialect) => {
    const { all } = new Dialect({ discriminator: true }).RULES;
    expect(Object.keys(all).filter((name) => !SORTED_KEYWORDS.includes(name))).toEqual([]);
  });
});
