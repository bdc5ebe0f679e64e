/** The findings of all runs, by rule: how many, which follow from others, and the first of them in order. */
import { EVENT_TYPES } from '../../contracts/event-types.ts';
import { compareText } from '../../contracts/tables/table-lines.ts';
import type { QualityDefect, QualityFinding, QualityRuleReport } from '../../schema/types.ts';
import {
  type FindingCount,
  type FoundFinding,
  type FoundFindings,
  personName,
} from './found-findings.ts';
import type { QualityRule } from './load-rules.ts';

type Found = Pick<FoundFindings, 'counts' | 'first' | 'close'>;

export interface ListedFindings {
  readonly rules: QualityRuleReport[];
  readonly defects: QualityDefect[];
}

/**
 * @param shares of each run
 * @param ofAll what rules found that look at all events together
 * @param following findings that follow from others; these come last
 * @param most how many to list per rule, 0 = all
 */
export function listFindings(
  rules: readonly QualityRule[],
  shares: readonly Found[],
  ofAll: readonly FoundFinding[],
  following: readonly { readonly rule: string; readonly eventId: string }[],
  most: number,
): ListedFindings {
  const followers = new Set(following.map(({ rule, eventId }) => nameOf(rule, eventId)));
  const follows = ({ rule, eventId }: FoundFinding) =>
    eventId !== null && followers.has(nameOf(rule, eventId));
  const listed = rules.map((rule) => {
    const own = shares.map((share) => pickRule(share, rule.name));
    const known = [...own.flatMap(({ close }) => close), ...ofAll.filter(isOf(rule.name))];
    const others = own.flatMap(({ counts }) => counts);
    const inOrder = [...own.flatMap(({ first }) => first), ...known].sort(compareFindings);
    const count = others.reduce((sum, one) => sum + one.count, known.length);
    const report = {
      rule: rule.name,
      severity: rule.severity,
      says: rule.says,
      source: rule.source,
      count,
      following: following.filter((found) => found.rule === rule.name).length,
      findings: chooseListed(inOrder, follows, most),
    };
    const unexplained = known.filter((one) => !follows(one));
    return {
      report,
      defects: listDefects(report, countByType([...others, ...countEach(unexplained)])),
    };
  });
  return {
    rules: listed.map(({ report }) => report),
    defects: listed.flatMap(({ defects }) => defects),
  };
}

function nameOf(rule: string, eventId: string): string {
  return JSON.stringify([rule, eventId]);
}

function isOf(name: string): (one: { readonly rule: string }) => boolean {
  return ({ rule }) => rule === name;
}

function pickRule({ counts, first, close }: Found, name: string): Found {
  const own = isOf(name);
  return { counts: counts.filter(own), first: first.filter(own), close: close.filter(own) };
}

/** The first ones, and of each type of event the first. */
function chooseListed(
  inOrder: readonly FoundFinding[],
  follows: (finding: FoundFinding) => boolean,
  most: number,
): QualityFinding[] {
  const causes = inOrder.filter((one) => !follows(one));
  const ordered = [...causes, ...inOrder.filter(follows)];
  const types = new Set<string | null>();
  return ordered.flatMap((one, at) => {
    const isFirst = at < causes.length && !types.has(one.eventType);
    types.add(one.eventType);
    return most === 0 || at < most || isFirst ? [asListed(one, at >= causes.length)] : [];
  });
}

function asListed({ place, rule: _, planDesign: __, ...one }: FoundFinding, follows: boolean) {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = one;
  return { eventId, eventType, scenario, employee, effectiveDate, message, follows, place };
}

/** As the events of a person stand in their order; see docs/DOMAIN.md. What is about no event comes last. */
function compareFindings(a: FoundFinding, b: FoundFinding): number {
  return (
    compareKnown(a.scenario, b.scenario) ||
    compareKnown(a.planDesign, b.planDesign) ||
    compareKnown(a.employee, b.employee) ||
    compareMoments(a, b)
  );
}

/** Events that the tables do not know keep the order in which they were read. */
function compareMoments(a: FoundFinding, b: FoundFinding): number {
  if (a.createdAt === null || b.createdAt === null)
    return Number(a.createdAt === null) - Number(b.createdAt === null);
  return (
    compareKnown(a.effectiveDate, b.effectiveDate) ||
    rankOf(a) - rankOf(b) ||
    compareText(a.createdAt, b.createdAt) ||
    compareKnown(a.eventId, b.eventId)
  );
}

function rankOf({ eventType }: FoundFinding): number {
  return (EVENT_TYPES as readonly (string | null)[]).indexOf(eventType);
}

/** As DuckDB has it: what is not known comes last. */
function compareKnown(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

/** Of persons who are looked at closely. */
function countEach(findings: readonly FoundFinding[]): FindingCount[] {
  return findings.map((one) => ({
    rule: one.rule,
    eventType: one.eventType,
    count: 1,
    persons: 0,
    closePersons: one.employee === null ? [] : [personName(one)],
  }));
}

interface TypeCount {
  readonly eventType: string | null;
  readonly count: number;
  readonly persons: number;
}

/** A person who is looked at closely may have findings of several counts. */
function countByType(counts: readonly FindingCount[]): TypeCount[] {
  const sums = new Map<string | null, { count: number; persons: number; close: Set<string> }>();
  for (const { eventType, count, persons, closePersons } of counts) {
    const sum = sums.get(eventType) ?? { count: 0, persons: 0, close: new Set<string>() };
    sums.set(eventType, sum);
    sum.count += count;
    sum.persons += persons;
    for (const person of closePersons) sum.close.add(person);
  }
  return [...sums]
    .map(([eventType, { count, persons, close }]) => ({
      eventType,
      count,
      persons: persons + close.size,
    }))
    .sort((a, b) => b.count - a.count || compareKnown(a.eventType, b.eventType));
}

/** Each with its first example. */
function listDefects(
  { rule, severity, findings }: QualityRuleReport,
  counts: readonly TypeCount[],
): QualityDefect[] {
  return counts.flatMap(({ eventType, count, persons }): QualityDefect[] => {
    const own = findings.filter((one) => one.follows !== true && one.eventType === eventType);
    const [first] = own;
    if (first === undefined || severity === 'off') return [];
    const files = new Set(own.flatMap(({ place }) => place?.file ?? []));
    return [
      {
        rule,
        eventType,
        count,
        persons,
        severity,
        files: own.length === count ? files.size : null,
        first,
      },
    ];
  });
}
