import type { SqlLimits } from '../contracts/ports/sql-processes.ts';
import {
  type Kind,
  looserWhenRenamed,
  neverLooser,
  type SettingValues,
  setting,
} from '../contracts/settings/setting.ts';
import { SIZE } from '../contracts/settings/texts.ts';
import { isCalendarDate } from '../events/formats/calendar.ts';
import { describeChoice, pipelineChoice } from './pipeline-choice.ts';

/** A day of the calendar, or null. */
const day: Kind<string | null> = {
  byDefault: null,
  parse: (text, reject) =>
    isCalendarDate(text) ? text : reject(text, 'a day of the calendar, YYYY-MM-DD'),
  read: (value) => String(value),
};

const seconds: Kind<number> = {
  byDefault: 300,
  parse: (text, reject) =>
    /^[1-9][0-9]{0,4}$/.test(text) ? Number(text) : reject(text, 'a whole number of seconds'),
  read: (value) => Number(value),
};

/** Bytes, or null: as the machine allows. */
const size: Kind<number | null> = {
  byDefault: null,
  parse: (text, reject) => (SIZE.pattern.test(text) ? bytes(text) : reject(text, SIZE.allowed)),
  read: (value) => bytes(String(value)),
};

function bytes(text: string): number {
  return Math.round(Number.parseFloat(text) * (text.endsWith('GB') ? 1e9 : 1e6));
}

export const PIPELINE_SETTINGS = [
  setting({
    key: 'pipeline',
    name: 'pipeline',
    placeholder: 'builtin|FOLDER|RUN',
    help: 'SQL that rebuilds the tables, or "run: COMMAND"',
    kind: pipelineChoice,
    // What is named no more is tested no more; what is in its files the goldens judge.
    looser: (base, head) => looserWhenRenamed(describeChoice(base), describeChoice(head)),
  }),
] as const;

/** What a team's own SQL or command may take. A build that is stopped decides nothing, so less or more lets nothing pass. */
export const SQL_LIMIT_SETTINGS = [
  setting({
    key: 'pipeline.timeout',
    name: 'pipeline-timeout',
    placeholder: 'SECONDS',
    help: 'how long your own SQL or command may take (default 300)',
    kind: seconds,
    looser: neverLooser,
  }),
  setting({
    key: 'pipeline.memory',
    name: 'pipeline-memory',
    placeholder: 'SIZE',
    help: 'memory for SQL of your own, such as 2GB',
    kind: size,
    looser: neverLooser,
  }),
  setting({
    key: 'pipeline.disk',
    name: 'pipeline-disk',
    placeholder: 'SIZE',
    help: 'disk for SQL of your own, such as 10GB',
    kind: size,
    looser: neverLooser,
  }),
] as const;

export const AS_OF_SETTINGS = [
  setting({
    key: 'as-of',
    name: 'as-of',
    placeholder: 'DATE',
    help: 'as-of date of the balances (default: the latest event)',
    kind: day,
    // Events after the day are not looked at.
    looser: (base, head) =>
      head === null || (base !== null && head >= base)
        ? []
        : [{ base: base ?? 'the latest event', head }],
  }),
] as const;

export type PipelineSettings = SettingValues<typeof PIPELINE_SETTINGS>;
export type SqlLimitSettings = SettingValues<typeof SQL_LIMIT_SETTINGS>;
export type AsOfSettings = SettingValues<typeof AS_OF_SETTINGS>;

export function sqlLimits(settings: SqlLimitSettings): SqlLimits {
  return {
    seconds: settings['pipeline.timeout'],
    memory: settings['pipeline.memory'],
    disk: settings['pipeline.disk'],
  };
}
