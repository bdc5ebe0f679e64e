/** Attacks by fixtures: valid ones that leave, invalid ones that are rejected for something else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventLine, generatePopulation } from '../../../src/plan/generate/population.ts';
import { CONFIG, INVALID, settings, type Team, VALID } from '../../support/attacked-team.ts';
import type { AttackRow } from './attack-row.ts';

const events = [...generatePopulation({ employees: 1, years: 1, seed: 1 })].map(eventLine);
const BROKEN = `${events[3]}`.replace('"payload":{', '"payload":{"more":1,');
const moved =
  (to: string) =>
  ({ git }: Team) => {
    git('mv', VALID, 'x');
    git('mv', 'x', to);
  };
const on = (team: Team, file: string) => path.join(team.folder, file);
const GONE = `${VALID} (removed)`;
/** So that something valid is left. */
const SECOND = {
  'fixtures/valid/other.ndjson': events
    .join('')
    .replaceAll('E-', 'F-')
    .replaceAll('"event_id":"', '"event_id":"a'),
};

export const FIXTURE_ROWS: readonly AttackRow[] = [
  { name: 'a valid fixture that is gone', team: SECOND, files: { [VALID]: null }, caught: GONE },
  {
    name: 'a valid fixture with another ending',
    before: moved(`${VALID}.txt`),
    team: SECOND,
    caught: GONE,
  },
  {
    name: 'a valid fixture whose ending is in other letters',
    team: SECOND,
    before: moved('fixtures/valid/population.NDJSON'),
    caught: GONE,
  },
  {
    name: 'a valid fixture in a folder of other letters',
    team: SECOND,
    before: ({ git, write, folder }) => {
      const text = readFileSync(path.join(folder, VALID), 'utf8');
      git('rm', '--quiet', VALID);
      git('config', 'core.ignoreCase', 'false');
      write('fixtures/population.ndjson', text);
    },
    caught: GONE,
  },
  {
    name: 'a valid fixture with an é of the other form',
    team: {
      [CONFIG]: settings(
        '[fixtures/valid/**/*.ndjson]',
        '[fixtures/valid/p*.ndjson, "fixtures/valid/\u00e9*.ndjson"]',
      ),
      'fixtures/valid/\u00e9a.ndjson': `${events[0]}`
        .replaceAll('E-', 'F-')
        .replace('"event_id":"', '"event_id":"a'),
      'fixtures/valid/\u00e9b.ndjson': `${events[0]}`
        .replaceAll('E-', 'G-')
        .replace('"event_id":"', '"event_id":"b'),
    },
    before: ({ git }) =>
      void git('mv', 'fixtures/valid/\u00e9a.ndjson', 'fixtures/valid/e\u0301a.ndjson'),
    caught: 'fixtures/valid/\u00e9a.ndjson (removed)',
  },
  {
    name: 'a valid fixture that becomes a link to another',
    team: SECOND,
    before: ({ link }) => link('other.ndjson', VALID),
    caught: `${VALID} (modified)`,
  },
  {
    name: 'a folder of fixtures that becomes a link',
    before: (team) => {
      team.git('mv', 'fixtures/valid', 'data');
      team.link('../data', 'fixtures/valid');
      team.write('data/population.ndjson', events.join(''));
    },
    caught: GONE,
  },
  {
    name: 'a valid fixture that is thinned',
    files: { [VALID]: events.slice(0, -2).join('') },
    caught: 'fewer valid events',
  },
  {
    name: 'a broken event among a thousand good ones',
    files: {
      [VALID]: [...events.slice(0, 3), BROKEN, ...events.slice(4)].join(''),
      'fixtures/valid/many.ndjson': [...generatePopulation({ employees: 9, years: 1, seed: 2 })]
        .map(eventLine)
        .join(''),
    },
    caught: 'of the events that the base has too',
  },
  {
    name: 'another encoding of a valid fixture',
    before: (team) => team.write(VALID, Buffer.from(`\ufeff${events.join('')}`, 'utf16le')),
    caught: 'UTF-8',
  },
  {
    name: 'an invalid fixture that is gone',
    files: { [INVALID]: null, 'fixtures/invalid/new.json': '{}\n' },
    caught: `${INVALID} (removed)`,
  },
  {
    name: 'an invalid fixture with other content',
    files: { [INVALID]: '{}\n' },
    caught: `${INVALID} (modified)`,
  },
  {
    name: 'an invalid fixture that is empty',
    files: { [INVALID]: '' },
    caught: 'this file is empty, so rejecting it shows nothing',
  },
  {
    name: 'an invalid fixture whose name is in other letters',
    before: ({ git }) => void git('mv', INVALID, INVALID.replace('negative', 'Negative')),
    caught: `${INVALID} (removed)`,
  },
  {
    name: 'an invalid fixture in another encoding',
    before: (team) =>
      team.write(INVALID, Buffer.from(readFileSync(on(team, INVALID), 'utf8'), 'utf16le')),
    caught: `${INVALID} (modified)`,
  },
  {
    name: 'a merge that is not resolved',
    files: { [VALID]: `<<<<<<< ours\n${events.join('')}=======\n>>>>>>> theirs\n` },
    caught: 'an unresolved merge',
  },
  {
    name: 'a pointer in place of a fixture',
    files: {
      [VALID]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`,
    },
    caught: 'a pointer of Git LFS',
  },
  {
    name: 'a web page in place of an invalid fixture',
    files: { [INVALID]: '<!DOCTYPE html>\n<html></html>\n' },
    caught: 'this is an HTML page',
  },
  {
    name: 'as many other events in a valid fixture',
    files: { [VALID]: events.join('').replaceAll('E-0', 'Z-0') },
    notOurs: 'exchanges the events of a valid fixture for as many others',
  },
];
