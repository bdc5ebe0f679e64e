/** Which of the findings of the quality rules follow from others, or from events that are left out. */
import type { Database } from '../contracts/ports.ts';
import { readFoundRules } from './consequences/found-rules.ts';
import {
  type ConsequencePorts,
  type ConsequenceRequest,
  type Consequences,
  NO_CONSEQUENCES,
} from './consequences.ts';

export async function findConsequences(
  ports: ConsequencePorts,
  database: Database,
  request: ConsequenceRequest,
): Promise<Consequences> {
  const ruleNames = await readFoundRules(database);
  if (ruleNames.size === 0) return NO_CONSEQUENCES;
  // Only here: in most runs no rule is broken.
  const { tryConsequences } = await import('./try-consequences.ts');
  return tryConsequences(ports, database, request, ruleNames);
}
