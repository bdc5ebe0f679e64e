/** Findings by what is wrong: each defect with its findings and with those that follow, causes first. */
import { type Cause, listCauses } from '../checks/list-causes.ts';
import type { Report } from '../schema/types.ts';
import { type ListedFinding, listFollowers } from './findings.ts';
import { ruleId } from './rule-id.ts';

export interface ListedDefect {
  readonly level: ListedFinding['level'];
  /** "validation/unknown-field: /payload/ammount of contribution" */
  readonly name: string;
  /** How many, where the first is, what is wrong, and what follows; null where its check says no more than the findings. */
  readonly sentence: string | null;
  /** Findings that there are, those not listed included. */
  readonly count: number;
  /** At least one; the level is the defect's, whatever theirs is. */
  readonly findings: readonly ListedFinding[];
  /** Whether they only follow from it: it belongs to no line. */
  readonly isElsewhere: boolean;
  readonly followers: {
    /** As above. */
    readonly count: number;
    /** Those with a line. */
    readonly listed: readonly ListedFinding[];
  };
}

/** @param findings all of them; what belongs to no line is none */
export function listDefects(report: Report, findings: readonly ListedFinding[]): ListedDefect[] {
  const causes = listCauses(report);
  const groups = new Map<Cause, Group>(causes.map((cause) => [cause, { own: [], following: [] }]));
  const others = new Map<string, ListedFinding[]>();
  const find = createFinder(causes, findings);
  for (const finding of findings) {
    const key = keyOf(finding);
    const found = find(finding.check, key);
    if (found !== null) groups.get(found.cause)?.[found.isOwn ? 'own' : 'following'].push(finding);
    else {
      const alike = others.get(`${finding.level} ${finding.check} ${key}`) ?? [];
      others.set(`${finding.level} ${finding.check} ${key}`, alike);
      alike.push(finding);
    }
  }
  for (const follower of listFollowers(report)) {
    const { check, defect } = follower.cause;
    const cause = find(check, defect)?.cause;
    if (cause !== undefined) groups.get(cause)?.following.push(follower);
  }
  const all = [
    ...[...groups].flatMap(([cause, group]) => describeCause(cause, group)),
    ...[...others.values()].map(describeRule),
  ];
  return [
    ...all.filter(({ level }) => level === 'error'),
    ...all.filter(({ level }) => level === 'warning'),
  ];
}

interface Group {
  readonly own: ListedFinding[];
  readonly following: ListedFinding[];
}

/** Where a check does not name its defects, those of one rule are one. */
function keyOf({ defect, rule }: ListedFinding): string {
  return defect ?? `rule ${rule}`;
}

/** The cause that a finding is of, or that it follows from. */
function createFinder(causes: readonly Cause[], findings: readonly ListedFinding[]) {
  const known = new Map<string, { readonly cause: Cause; readonly isOwn: boolean }>();
  const add = (cause: Cause, { check, id, place }: Cause['absorbed'][number], isOwn: boolean) => {
    const first = findings.find(
      (one) => one.check === check && one.file === place?.file && one.line === place.line,
    );
    const key = id ?? (first === undefined ? null : keyOf(first));
    if (key !== null && !known.has(`${check} ${key}`))
      known.set(`${check} ${key}`, { cause, isOwn });
  };
  for (const cause of causes) {
    add(cause, cause, true);
    for (const follower of cause.absorbed) add(cause, follower, false);
  }
  return (check: string, key: string) => known.get(`${check} ${key}`) ?? null;
}

function describeCause(cause: Cause, { own, following }: Group): ListedDefect[] {
  const { check, name, title, level, sentence, count = 0, absorbed } = cause;
  const told = absorbed.reduce((sum, { count: more = 0 }) => sum + more, cause.following ?? 0);
  const followers = { count: Math.max(told, following.length), listed: following };
  const [first = null] = own;
  const all = { level, sentence, isElsewhere: first === null };
  if (first !== null)
    return [
      {
        ...all,
        name: name === undefined ? ruleId(first) : `${check}/${name}`,
        count: Math.max(count, own.length),
        findings: own,
        followers,
      },
    ];
  if (following.length === 0) return [];
  const words = `${check}/${name ?? title}`;
  return [{ ...all, name: words, count: followers.count, findings: following, followers: NONE }];
}

const NONE: ListedDefect['followers'] = { count: 0, listed: [] };

function describeRule(findings: readonly ListedFinding[]): ListedDefect {
  const [first] = findings as [ListedFinding];
  return {
    level: first.level,
    name: ruleId(first),
    sentence: null,
    count: findings.length,
    findings,
    isElsewhere: false,
    followers: NONE,
  };
}
