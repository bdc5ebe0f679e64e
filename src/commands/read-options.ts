/** Options of single commands, as what they ask for. */
import type { BenchRequest } from '../checks/benchmarks/bench-request.ts';
import { SCALES } from '../checks/benchmarks/workloads.ts';
import { WORKLOADS } from '../contracts/measured/workload-names.ts';
import { formatCount } from '../contracts/rate.ts';
import { settingsAt } from '../project/settings-at.ts';
import type { Invocation } from './line/parse.ts';
import { meantBy, rejectUsage } from './line/usage.ts';

export function benchRequest({
  options,
  positionals,
  overrides,
  command,
  config,
}: Invocation): BenchRequest {
  const unknown = positionals.find((name) => !isWorkload(name));
  if (unknown !== undefined) {
    rejectUsage(
      `There is no workload "${unknown}"${meantBy(unknown, WORKLOADS)}; there are ${WORKLOADS.join(', ')}`,
    );
  }
  const named = WORKLOADS.filter((name) => positionals.includes(name));
  const scale = options.scale ?? 'small';
  if (scale !== 'small' && scale !== 'full')
    rejectUsage(`--scale is "${scale}"; it is small or full`);
  return {
    workloads: named.length === 0 || command !== 'bench' ? WORKLOADS : named,
    scale: SCALES[scale],
    against: options.against ?? null,
    timeBudget: wholeNumber('time-budget', options['time-budget'] ?? '600', 86_400),
    seed: wholeNumber('seed', options.seed ?? '1', 4_294_967_295),
    overrides,
    settings: settingsAt(config, { overrides, place: (name) => `--${name}` }),
  };
}

function isWorkload(name: string): boolean {
  return (WORKLOADS as readonly string[]).includes(name);
}

export function population(options: Readonly<Record<string, string>>) {
  return {
    employees: wholeNumber('employees', options.employees ?? '100', 10_000_000),
    years: wholeNumber('years', options.years ?? '5', 15),
    seed: wholeNumber('seed', options.seed ?? '1', 4_294_967_295),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const least = name === 'seed' ? 0 : 1;
  const value = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  return rejectUsage(
    `--${name} is "${text}"; it is a whole number from ${least} to ${formatCount(most)}`,
  );
}

export function required(value: string | undefined, name: string): string {
  return value ?? rejectUsage(`${name} is needed`);
}

/** Of `init --shards`; one job does all where it is not given. */
export function shardCount(text = '1'): number {
  const most = 64;
  const count = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= most) return count;
  return rejectUsage(`--shards is "${text}"; it is a whole number from 1 to ${most}`);
}
