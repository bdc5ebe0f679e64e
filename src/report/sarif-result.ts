/** A result of SARIF: an alert of code scanning, with what belongs to it elsewhere. */
import { formatCount } from '../contracts/rate.ts';
import { plain } from '../contracts/text/plain.ts';
import { shortened } from '../contracts/text/shortened.ts';
import type { Alert } from './alerts.ts';
import type { ListedFinding } from './findings.ts';
import { ruleId } from './rule-id.ts';

const MOST_OF_A_MESSAGE = 1_000;
/** Of more places code scanning shows none. */
const MOST_RELATED = 100;
/** In a message, where a person still reads them. */
const MOST_LINKS = 5;
const MOST_OF_A_LINK = 200;

export function sarifResult(alert: Alert, fingerprint: string) {
  const { finding, defect } = alert;
  return {
    ruleId: ruleName(finding),
    level: defect.level,
    message: { text: `${messageText(alert.words)}${linksOf(alert)}` },
    locations: [location(finding)],
    ...related(alert),
    // Of what many places are wrong in, each is worth less than that it is wrong.
    rank: alert.isFirst ? 100 : 50,
    // The name by which code scanning knows one that it has computed itself from the line's text.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    properties: {
      defect: messageText(defect.name),
      findings: defect.count,
      followers: defect.followers.count,
    },
  };
}

/** Of the first what follows from it, of the others the first: code scanning links what its message names. */
function relatedFindings({ defect, isFirst }: Alert): readonly ListedFinding[] {
  return isFirst ? defect.followers.listed.slice(0, MOST_RELATED) : defect.findings.slice(0, 1);
}

function related(alert: Alert) {
  const found = relatedFindings(alert);
  if (found.length === 0) return {};
  const relatedLocations = found.map((finding, at) => ({
    id: at + 1,
    ...location(finding),
    message: { text: messageText(`${finding.title}: ${finding.message}`) },
  }));
  return { relatedLocations };
}

function linksOf(alert: Alert): string {
  const found = relatedFindings(alert);
  const links = found
    .slice(0, MOST_LINKS)
    .map(({ file, line }, at) => `[${linkText(`${file}:${line}`)}](${at + 1})`);
  if (links.length === 0) return '';
  if (!alert.isFirst) return `. First: ${links.join('')}.`;
  const rest = alert.defect.followers.count - links.length;
  return `. What follows: ${links.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}.`;
}

export function ruleName(finding: ListedFinding): string {
  return shortened(plain(ruleId(finding)), MOST_OF_A_MESSAGE);
}

function location({ file, line }: ListedFinding) {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line },
    },
  };
}

/** Brackets would end it. */
function linkText(text: string): string {
  return shortened(plain(text), MOST_OF_A_LINK).replace(/[\\[\]]/g, '\\$&');
}

/** Readers make a link of "[words](address)". */
export function messageText(text: string): string {
  return shortened(plain(text), MOST_OF_A_MESSAGE).replaceAll('](', '] (');
}
