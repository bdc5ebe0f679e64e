/** Events that a workflow runs for, and for which of them no more. */
import type { Loosened } from '../../../contracts/settings/setting.ts';
import { NOT_THERE, shown } from './shown.ts';
import { asList, asValues, type Values } from './values.ts';

/** What GitHub takes where no types are named. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** @returns what the workflow ran for, and runs for no more */
export function narrowedTriggers(base: unknown, head: unknown): Loosened[] {
  const [before, after] = [eventsIn(base), eventsIn(head)];
  return Object.entries(before).flatMap(([event, filters]): Loosened[] => {
    const now = after[event];
    const setting = `on.${event}`;
    if (now === undefined) return [{ setting, base: 'runs', head: NOT_THERE }];
    const names = new Set([...Object.keys(filters), ...Object.keys(now)]);
    return [...names].flatMap((name) =>
      isNarrower(event, name, filters[name], now[name])
        ? [{ setting: `${setting}.${name}`, base: shown(filters[name]), head: shown(now[name]) }]
        : [],
    );
  });
}

/** `on: push`, `on: [push]`, or a map; a schedule is a list. */
function eventsIn(on: unknown): Readonly<Record<string, Values>> {
  if (typeof on === 'string') return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), {}]));
  return Object.fromEntries(
    Object.entries(asValues(on)).map(([event, filters]) => [
      event,
      Array.isArray(filters)
        ? { cron: filters.map((each) => shown(asValues(each).cron)) }
        : asValues(filters),
    ]),
  );
}

function isNarrower(event: string, name: string, base: unknown, head: unknown): boolean {
  // What a person is asked for, or a caller hands in, decides nothing about when it runs.
  if (['inputs', 'outputs', 'secrets'].includes(name)) return false;
  const [before, after] = [listed(event, name, base), listed(event, name, head)];
  // All events of the kind.
  if (after === null) return false;
  if (name.endsWith('-ignore')) return after.some((item) => before?.includes(item) !== true);
  if (before === null) return true;
  // With "!" the order counts.
  if ([...before, ...after].some((item) => item.startsWith('!')))
    return JSON.stringify(before) !== JSON.stringify(after);
  return before.some((item) => !after.includes(item));
}

function listed(event: string, name: string, value: unknown): readonly string[] | null {
  if (value !== undefined && value !== null)
    return (typeof value === 'string' ? [value] : asList(value)).map(String);
  return name === 'types' ? (DEFAULT_TYPES[event] ?? null) : null;
}
