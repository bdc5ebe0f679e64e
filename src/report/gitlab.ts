/** GitLab's code-quality report: the part of Code Climate's form that GitLab reads. */
import type { Issue } from 'codeclimate-types';
import { PRODUCT } from '../contracts/product.ts';
import { counted } from '../contracts/rate.ts';
import { jsonWithoutCommands } from '../contracts/text/log-text.ts';
import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';
import { DEFAULT_CONFIG_FILE } from '../project/config.ts';
import { type Alert, listAlerts } from './alerts.ts';
import { firstOf } from './bounded.ts';
import type { ListedFinding } from './findings.ts';
import { createFingerprints, digest } from './fingerprint.ts';
import type { Outline } from './outline.ts';
import { ruleId } from './rule-id.ts';

/** GitLab takes more, and a person reads far less. */
const MOST_ISSUES = 25_000;
const MOST_OF_A_DESCRIPTION = 1_000;
/** Of what follows from a finding. */
const MOST_PLACES = 100;

/** What GitLab asks for, and Code Climate leaves open. */
type QualityIssue = Issue & Required<Pick<Issue, 'fingerprint' | 'severity'>>;

export function renderGitLab({ headline, findings, defects, unlisted }: Outline): string {
  const { kept, cut } = firstOf(listAlerts(defects), MOST_ISSUES);
  const fingerprint = createFingerprints(findings);
  const issues = kept.map((alert) => issue(alert, fingerprint(alert.finding)));
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

/** GitLab sorts by severity: so each defect stands there once before what only repeats it. */
function severity({ defect, isFirst }: Alert): QualityIssue['severity'] {
  if (defect.level === 'warning') return 'minor';
  return isFirst ? 'critical' : 'major';
}

function issue(alert: Alert, fingerprint: string): QualityIssue {
  const { finding, defect, isFirst, words } = alert;
  const places = isFirst ? defect.followers.listed.slice(0, MOST_PLACES).map(location) : [];
  return {
    type: 'issue',
    check_name: oneLine(ruleId(finding)),
    description: oneLine(words),
    categories: ['Bug Risk'],
    severity: severity(alert),
    fingerprint,
    location: location(finding),
    ...(places.length === 0 ? {} : { other_locations: places }),
  };
}

function location({ file, line }: ListedFinding): QualityIssue['location'] {
  return { path: plain(file), lines: { begin: line, end: line } };
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
