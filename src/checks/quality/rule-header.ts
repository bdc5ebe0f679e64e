/** What the comment above a rule's query says: how much a finding weighs, what the rule finds, and where it looks. */
import { GateError } from '../../contracts/errors.ts';

export interface RuleHeader {
  /** null where the header does not say. */
  readonly severity: 'error' | 'warning' | null;
  /** What the rule finds, in a sentence. */
  readonly says: string | null;
  /** `person`: it looks at the events of one person at a time, so that several runs can share them. */
  readonly scope: 'person' | null;
}

const FIELD = /^\s*--\s*(severity|says|scope)\s*:\s*(.*?)\s*$/i;

/**
 * Reads `-- Severity: error|warning`, `-- Says: <sentence>` and `-- Scope: person` from the comments before the
 * first statement; other comments there are nobody's business.
 * @param file what an error calls the rule
 * @throws GateError QUALITY_RULE_HEADER
 */
export function readRuleHeader(sql: string, file: string): RuleHeader {
  let severity: RuleHeader['severity'] = null;
  let says: string | null = null;
  let scope: RuleHeader['scope'] = null;
  for (const [index, line] of headerLines(sql).entries()) {
    const [, name, text = ''] = FIELD.exec(line) ?? [];
    if (name === undefined) continue;
    const reject = (detail: string): never => {
      throw new GateError('QUALITY_RULE_HEADER', { file, line: index + 1, detail });
    };
    if (name.toLowerCase() === 'severity') {
      if (severity !== null) reject('a second severity');
      severity =
        text === 'error' || text === 'warning' ? text : reject(`"${text}" is not a severity`);
    } else if (name.toLowerCase() === 'scope') {
      scope = text === 'person' ? text : reject(`"${text}" is not a scope (person is)`);
    } else {
      if (says !== null) reject('a second sentence');
      says = text === '' ? reject('the sentence is empty') : text;
    }
  }
  return { severity, says, scope };
}

function headerLines(sql: string): string[] {
  const lines = sql.split(/\r?\n/);
  const end = lines.findIndex((line) => line.trim() !== '' && !line.trimStart().startsWith('--'));
  return end === -1 ? lines : lines.slice(0, end);
}
