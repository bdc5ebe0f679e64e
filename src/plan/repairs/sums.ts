/** Contributions that do not add up: one with another amount, one too many, two in each other's place. */
import { formatAmount, parseAmount } from '../../contracts/decimal.ts';
import type { DcPlanEvent } from '../../schema/types.ts';
import {
  type BrokenRule,
  breaks,
  type PersonRepair,
  type ProposeRepair,
  rootAt,
} from './repair.ts';

const RULE = 'ytd_mismatch';

type Contribution = DcPlanEvent & {
  readonly payload: Extract<DcPlanEvent['payload'], { readonly event_type: 'contribution' }>;
};

function isContribution(event: DcPlanEvent): event is Contribution {
  return event.payload.event_type === 'contribution';
}

/** Contributions that are summed together, in their order. */
function listChains(events: readonly DcPlanEvent[]): Contribution[][] {
  const chains = new Map<string, Contribution[]>();
  for (const event of events.filter(isContribution)) {
    const { plan_id, source, contribution_date } = event.payload;
    const key = JSON.stringify([plan_id, source, contribution_date.slice(0, 4)]);
    chains.set(key, [...(chains.get(key) ?? []), event]);
  }
  return [...chains.values()];
}

/** The first of each chain gets the amount with which it adds up; nothing left of it: it is taken out. */
export const correctAmounts: ProposeRepair = (suspect) => {
  const amounts = new Map<DcPlanEvent, bigint>();
  const says: string[] = [];
  for (const chain of listChains(suspect.events)) {
    let sum = 0n;
    for (const event of chain) {
      const { amount, ytd_amount } = event.payload;
      sum += parseAmount(amount);
      if (!breaks(suspect, RULE, event)) continue;
      const right = parseAmount(amount) + parseAmount(ytd_amount) - sum;
      if (right < 0n) return null;
      amounts.set(event, right);
      says.push(describeAmount(event, right));
      break;
    }
  }
  return proposed(suspect.events, amounts, says[0]);
};

/** The first of each chain states the sum that there is: then it is only the statement that is wrong. */
export const correctSums: ProposeRepair = (suspect) => {
  const stated = new Map<DcPlanEvent, bigint>();
  const says: string[] = [];
  for (const chain of listChains(suspect.events)) {
    let sum = 0n;
    for (const event of chain) {
      const { amount, ytd_amount } = event.payload;
      sum += parseAmount(amount);
      if (!breaks(suspect, RULE, event)) continue;
      stated.set(event, sum);
      const wrong = shortAmount(parseAmount(ytd_amount));
      says.push(`with \`ytd_amount\` ${shortAmount(sum)} in place of ${wrong}`);
      break;
    }
  }
  const [first] = says;
  if (first === undefined) return null;
  return {
    events: suspect.events.map((event) => {
      const sum = stated.get(event);
      if (sum === undefined) return event;
      const payload = { ...event.payload, ytd_amount: formatAmount(sum) };
      return { ...event, payload } as DcPlanEvent;
    }),
    roots: [...stated.keys()].map((event) => rootAt(RULE, event)),
    says: first,
  };
};

/** Of more wrong amounts in one year nobody knows that they are the cause. */
const MOST_IN_A_CHAIN = 3;

/** Several of a chain, some of which may make up for others: each gets the amount with which its sum is right. */
export const correctChains: ProposeRepair = (suspect) => {
  const amounts = new Map<DcPlanEvent, bigint>();
  const says: string[] = [];
  for (const chain of listChains(suspect.events)) {
    if (!chain.some((event) => breaks(suspect, RULE, event))) continue;
    const wrong = wrongAmounts(chain);
    if (wrong === null || wrong.length > MOST_IN_A_CHAIN) return null;
    for (const [event, right] of wrong) {
      amounts.set(event, right);
      const day = says.length === 0 ? '' : ` on ${event.effective_date}`;
      says.push(`${describeAmount(event, right).split(',')[0]}${day}`);
    }
  }
  if (amounts.size < 2) return null;
  return proposed(suspect.events, amounts, says.join(' and '), (event) =>
    breaks(suspect, RULE, event),
  );
};

/** @returns null where less than nothing would be left of one */
function wrongAmounts(chain: readonly Contribution[]): [Contribution, bigint][] | null {
  let sum = 0n;
  const wrong: [Contribution, bigint][] = [];
  for (const event of chain) {
    const right = parseAmount(event.payload.ytd_amount) - sum;
    if (right < 0n) return null;
    if (right !== parseAmount(event.payload.amount)) wrong.push([event, right]);
    sum += right;
  }
  return wrong;
}

function proposed(
  events: readonly DcPlanEvent[],
  amounts: ReadonlyMap<DcPlanEvent, bigint>,
  says: string | undefined,
  isRoot: (event: DcPlanEvent) => boolean = () => true,
): PersonRepair | null {
  if (says === undefined) return null;
  const roots = [...amounts.keys()].filter(isRoot).map((event) => rootAt(RULE, event));
  const repaired = events.flatMap((event) => {
    const right = amounts.get(event);
    if (right === undefined) return [event];
    if (right === 0n) return [];
    return [
      { ...event, payload: { ...event.payload, amount: formatAmount(right) } } as DcPlanEvent,
    ];
  });
  return { events: repaired, roots, says };
}

/** Where more is needed, an event before it may be missing just as well. */
function describeAmount({ payload: { amount } }: Contribution, right: bigint): string {
  const before = parseAmount(amount);
  if (right === 0n) return 'without this contribution';
  const change = right > before ? right - before : before - right;
  const way = right > before ? 'more' : 'less';
  const where = right > before ? ', here or in an event that is missing before it' : '';
  return `with ${shortAmount(change)} ${way} in \`amount\`${where}`;
}

/** "62.94" */
export function shortAmount(millionths: bigint): string {
  return formatAmount(millionths).replace(/(\.[0-9]{2}[0-9]*?)0+$/, '$1');
}

/** What was sent twice has all but its id, and when it was made, in common. */
export const takeCopiesOut: ProposeRepair = (suspect) => {
  const seen = new Map<string, DcPlanEvent>();
  const copies = new Set<DcPlanEvent>();
  for (const event of suspect.events) {
    const { event_id: _, created_at: __, correlation_id: ___, ...content } = event;
    const key = JSON.stringify(content);
    if (seen.has(key)) copies.add(event);
    else seen.set(key, event);
  }
  const roots = firstRoots(suspect.events, (event) =>
    copies.has(event) && breaks(suspect, RULE, event) ? rootAt(RULE, event) : null,
  );
  if (roots.length === 0) return null;
  return {
    events: suspect.events.filter((event) => !copies.has(event)),
    roots,
    says: 'without this copy (the same contribution stands there under another event_id)',
  };
};

function firstRoots(
  events: readonly DcPlanEvent[],
  findRoot: (event: DcPlanEvent) => BrokenRule | null,
): BrokenRule[] {
  return listChains(events).flatMap((chain) => {
    const [first] = chain.flatMap((event) => findRoot(event) ?? []);
    return first === undefined ? [] : [first];
  });
}

/** Two of a chain, with all that breaks the rule from one to the other. */
export const exchangeTwo: ProposeRepair = (suspect) => {
  for (const chain of listChains(suspect.events)) {
    const at = chain.findIndex((event) => breaks(suspect, RULE, event));
    const after = chain.findIndex((event, i) => i > at && !breaks(suspect, RULE, event));
    const [first, last] = [chain[at], chain[(after === -1 ? chain.length : after) - 1]];
    if (at === -1 || first === undefined || last === undefined || first === last) continue;
    const events = suspect.events.map((event) => {
      if (event === first) return inPlaceOf(first, last);
      return event === last ? inPlaceOf(last, first) : event;
    });
    const says = `with the dates of ${first.effective_date} and ${last.effective_date} exchanged`;
    return { events, roots: [rootAt(RULE, first)], says };
  }
  return null;
};

function inPlaceOf(event: Contribution, other: Contribution): DcPlanEvent {
  const { effective_date, created_at } = other;
  const { contribution_date, pay_period_end, payroll_id } = other.payload;
  const payload = { ...event.payload, contribution_date, pay_period_end, payroll_id };
  return { ...event, effective_date, created_at, payload };
}
