/** GitLab's code-quality report: the part of Code Climate's form that GitLab reads. */
import type { Issue } from 'codeclimate-types';
import { PRODUCT } from '../contracts/product.ts';
import { counted } from '../contracts/rate.ts';
import { jsonWithoutCommands } from '../contracts/text/log-text.ts';
import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';
import { DEFAULT_CONFIG_FILE } from '../project/config.ts';
import { firstOf } from './bounded.ts';
import type { ListedFinding } from './findings.ts';
import { digest, fingerprints } from './fingerprint.ts';
import type { Outline } from './outline.ts';
import { ruleId } from './rule-id.ts';

/** GitLab takes more, and a person reads far less. */
const MOST_ISSUES = 25_000;
const MOST_OF_A_DESCRIPTION = 1_000;

/** What GitLab asks for, and Code Climate leaves open. */
type QualityIssue = Issue & Required<Pick<Issue, 'fingerprint' | 'severity'>>;

export function renderGitLab({ headline, findings, unlisted }: Outline): string {
  const { kept, cut } = firstOf(findings, MOST_ISSUES);
  const marks = fingerprints(kept);
  const issues = kept.map((finding, at) => issue(finding, marks[at] ?? ''));
  const { verdict, reasons } = headline ?? { verdict: 'pass', reasons: [] };
  // The form has no place for a verdict, and an empty list would be read as "all is well".
  const verdicts = verdict === 'pass' ? [] : reasons.map((reason) => remark('verdict', reason));
  const left = cut + unlisted;
  const notes =
    left === 0
      ? []
      : [
          remark(
            'not-listed',
            `${counted(left, 'more finding')}, not listed here: see the report.`,
          ),
        ];
  return `${jsonWithoutCommands(JSON.stringify([...verdicts, ...issues, ...notes]))}\n`;
}

function issue(finding: ListedFinding, fingerprint: string): QualityIssue {
  const { level, file, line, message } = finding;
  return {
    type: 'issue',
    check_name: oneLine(ruleId(finding)),
    // It has to be said with something.
    description: oneLine(message === '' ? ruleId(finding) : message),
    categories: ['Bug Risk'],
    severity: level === 'error' ? 'major' : 'minor',
    fingerprint,
    location: { path: plain(file), lines: { begin: line, end: line } },
  };
}

/** It belongs to no line, and the form wants one: the config's stands in for it. */
function remark(name: 'verdict' | 'not-listed', text: string): QualityIssue {
  return {
    type: 'issue',
    check_name: `${PRODUCT}/${name}`,
    description: oneLine(text),
    categories: ['Bug Risk'],
    severity: name === 'verdict' ? 'blocker' : 'info',
    fingerprint: digest(`${name}:${text}`),
    location: { path: DEFAULT_CONFIG_FILE, lines: { begin: 1, end: 1 } },
  };
}

function oneLine(text: string): string {
  return shortened(plain(text), MOST_OF_A_DESCRIPTION);
}
