/** Causes are repaired in memory, and the persons judged again: what is gone then follows from them. */
import { GateError } from '../contracts/errors.ts';
import type { Database } from '../contracts/ports.ts';
import type { UntriedRule } from '../schema/types.ts';
import { chooseRules, type RuleChoice } from './choose-rules.ts';
import { tallyCauses } from './consequences/cause-tally.ts';
import { explainPerson, type PersonExplained } from './consequences/explain-person.ts';
import { type Gathered, gatherPersons, readRecord } from './consequences/gather-persons.ts';
import type { FoundRule } from './consequences/person-state.ts';
import {
  employeeOf,
  readBroken,
  readPersons,
  readTableNames,
} from './consequences/read-persons.ts';
import { groupByRecord, kindsInTurn } from './consequences/repair-records.ts';
import { type JudgeWorlds, runTrials } from './consequences/trials.ts';
import {
  type ConsequencePorts,
  type ConsequenceRequest,
  type Consequences,
  NO_CONSEQUENCES,
} from './consequences.ts';
import { findEarlierEvents } from './find-earlier.ts';
import { judgeAgain } from './judge-again.ts';
import { ownRules } from './judge-events.ts';

/** Of more than these persons the first are judged again: with a fault in all of them, some show it. */
const MOST_PERSONS = 40;
const MOST_RECORDS = 2_000;
/** Of a person with more than these, too much would be written. */
const MOST_EVENTS = 5_000;

/** @param ruleNames of those that are broken */
export async function tryConsequences(
  ports: ConsequencePorts,
  database: Database,
  request: ConsequenceRequest,
  ruleNames: ReadonlySet<string>,
): Promise<Consequences> {
  const tables = await readTableNames(database);
  const choice = chooseRules(request.rules, ruleNames, tables, request.pipeline);
  const found = await readBroken(
    database,
    choice.rules.map(({ name }) => name),
  );
  const known = await gather(ports, database, request, found);
  if (known === null) return { ...NO_CONSEQUENCES, untriedRules: choice.untried };
  const { results, untried } = await tryRules(ports, request, choice, known.gathered, known.keys);
  const trusted = (rule: string) => !untried.some((one) => one.rule === rule);
  const judged = new Set(known.keys.filter((_, at) => results[at] !== null));
  const left = known.wanted
    .filter((key) => !judged.has(key))
    .flatMap((key) => found.get(key) ?? []);
  const unrepeated = results.flatMap((one) => one?.unrepeated ?? []);
  const errors = choice.rules.filter(({ severity }) => severity === 'error');
  const isError = (rule: string) => errors.some(({ name }) => name === rule);
  return {
    ...tallyCauses(
      results.flatMap((one) => one?.explained ?? []),
      isError,
    ),
    untriedEvents: Math.max(0, request.invalidCount - countInvalid(known.gathered)),
    untested: [...left, ...unrepeated].filter(({ rule }) => trusted(rule)).length,
    untriedRules: untried,
  };
}

function countInvalid({ records }: Gathered): number {
  return records.filter(({ record }) => record.check === 'validation').length;
}

interface Known {
  readonly gathered: Gathered;
  /** Of all who should be tried. */
  readonly wanted: readonly string[];
  /** Of those who are. */
  readonly keys: readonly string[];
}

/** @returns null where nobody is to be tried */
async function gather(
  ports: ConsequencePorts,
  database: Database,
  { files, invalid, unloadable, schema, annualLimits, base, patterns }: ConsequenceRequest,
  broken: ReadonlyMap<string, readonly FoundRule[]>,
): Promise<Known | null> {
  if (broken.size === 0) return null;
  const wrong = kindsInTurn([
    ...groupByRecord(invalid, 'validation'),
    ...groupByRecord(unloadable, 'loadable'),
  ]).slice(0, MOST_RECORDS);
  const places = wrong.map(({ place }) => place);
  const texts = wrong.length === 0 ? new Map() : await ports.validator.readRecords(files, places);
  const records = wrong.map((record) => readRecord(record, texts.get(record.place) ?? ''));
  const withRecord = new Set(records.map(({ key }) => key));
  // Where all that is found only warns, nobody looks for what caused it.
  const isFailing = (key: string) => broken.get(key)?.some(({ severity }) => severity === 'error');
  const wanted = [
    ...[...withRecord].filter((key) => broken.has(key)),
    ...rulesInTurn([...broken.keys()].filter(isFailing), broken),
  ].filter((key, at, all) => all.indexOf(key) === at);
  const chosen = wanted.slice(0, MOST_PERSONS);
  if (chosen.length === 0) return null;
  const events = await readPersons(database, chosen);
  const keys = chosen.filter((key) => (events.get(key)?.length ?? MOST_EVENTS + 1) <= MOST_EVENTS);
  const employees = [...new Set(keys.map(employeeOf))];
  const request = { base, patterns, schema, annualLimits, employees };
  const earlier = await findEarlierEvents(ports, request);
  const gathered = { broken, events, records, earlier, base: nameBase(base), schema };
  return { gathered, wanted, keys };
}

/** Persons who show another rule, or another type of event, come before more of the same. */
function rulesInTurn(
  keys: readonly string[],
  broken: ReadonlyMap<string, readonly FoundRule[]>,
): string[] {
  const seen = new Set<string>();
  const isNew = (key: string) => {
    const kinds = (broken.get(key) ?? []).map(({ rule, eventType }) => `${rule} ${eventType}`);
    const has = kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return has;
  };
  const first = keys.filter(isNew);
  return [...first, ...keys.filter((key) => !first.includes(key))];
}

/** A whole commit id says no more to a reader than its beginning. */
function nameBase(base: string | null): string | null {
  return base !== null && /^[0-9a-f]{40,64}$/.test(base) ? base.slice(0, 12) : base;
}

interface Tried {
  readonly results: readonly (PersonExplained | null)[];
  readonly untried: readonly UntriedRule[];
}

/** Where a rule of a team's own cannot judge one person alone, all are tried without it. */
async function tryRules(
  ports: ConsequencePorts,
  request: ConsequenceRequest,
  { rules, untried, readsTables }: RuleChoice,
  gathered: Gathered,
  keys: readonly string[],
): Promise<Tried> {
  const { limits, directory, asOf, annualLimits, pipeline } = request;
  const again = (reasons: readonly UntriedRule[]) => {
    const left = rules.filter(({ name }) => !reasons.some(({ rule }) => rule === name));
    const isNone = ownRules(left).length === 0;
    const choice = {
      rules: left,
      untried: [...untried, ...reasons],
      readsTables: readsTables && !isNone,
    };
    return tryRules(ports, request, choice, gathered, keys);
  };
  const judge: JudgeWorlds = (worlds) =>
    judgeAgain(ports, {
      ...{ worlds, rules, limits, directory, asOf, annualLimits },
      pipeline: readsTables ? pipeline : null,
    });
  const trusted = rules.map(({ name }) => name);
  const persons = await gatherPersons(keys, withOnly(gathered, trusted));
  const own = ownRules(rules).map(({ name }) => name);
  try {
    const results = await runTrials(persons.map(explainPerson), judge);
    const odd = own.filter((name) => results.some((one) => one?.oddRules.includes(name)));
    const reason = 'of one person alone it says something else than of all events together';
    return odd.length === 0 ? { results, untried } : again(odd.map((rule) => ({ rule, reason })));
  } catch (error) {
    if (!(error instanceof GateError) || own.length === 0) throw error;
    return again(own.map((rule) => ({ rule, reason: `its trial failed: ${error.message}` })));
  }
}

function withOnly(gathered: Gathered, rules: readonly string[]): Gathered {
  const broken = [...gathered.broken].map(
    ([key, found]) => [key, found.filter(({ rule }) => rules.includes(rule))] as const,
  );
  return { ...gathered, broken: new Map(broken) };
}
