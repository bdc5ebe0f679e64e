/** Limits of metrics that a team sets for itself: how they are read, and which change is looser. */
import { WORKLOADS } from '../../contracts/measured/workload-names.ts';
import { assignments } from '../../contracts/settings/kinds.ts';
import type { Kind } from '../../contracts/settings/setting.ts';
import { nearest } from '../../contracts/text/nearest.ts';
import { METRICS } from './workloads.ts';

/** By `workload.metric`, where it is not the product's own; null: no limit. */
export type Targets = Readonly<Record<string, number | null>>;

const KNOWN = WORKLOADS.flatMap((workload) =>
  METRICS[workload].map(({ name }) => `${workload}.${name}`),
);

export const targets: Kind<Targets> = {
  byDefault: {},
  parse: (text, reject) => {
    const pairs = assignments(text, reject).map(([metric, limit]) => {
      if (limit === 'off') return [metric, null] as const;
      if (/^[0-9]+(?:\.[0-9]+)?$/.test(limit)) return [metric, Number(limit)] as const;
      return reject(`${metric}=${limit}`, 'METRIC=NUMBER or METRIC=off');
    });
    const unknown = pairs.find(([metric]) => !KNOWN.includes(metric))?.[0];
    if (unknown === undefined) return Object.fromEntries(pairs);
    return reject(unknown, `a metric such as ${KNOWN[0]}${hintFor(unknown)}`);
  },
  read: (value, reject) => {
    const pairs = Object.entries(value as Record<string, number | 'off'>);
    const unknown = pairs.find(([metric]) => !KNOWN.includes(metric))?.[0];
    if (unknown !== undefined) return reject(`names no metric: ${unknown}${hintFor(unknown)}`);
    return Object.fromEntries(
      pairs.map(([metric, limit]) => [metric, limit === 'off' ? null : limit]),
    );
  },
};

function hintFor(metric: string): string {
  const meant = nearest(metric, KNOWN);
  return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}
