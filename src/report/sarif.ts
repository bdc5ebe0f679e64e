/** SARIF 2.1.0, within what GitHub's code scanning takes; what is cut is said in the file. */
import { HOMEPAGE, PRODUCT, VERSION } from '../contracts/product.ts';
import { counted } from '../contracts/rate.ts';
import { jsonWithoutCommands } from '../contracts/text/log-text.ts';
import { type Alert, listAlerts } from './alerts.ts';
import { fitGzipped } from './bounded.ts';
import { createFingerprints } from './fingerprint.ts';
import type { Outline } from './outline.ts';
import { messageText, ruleName, sarifResult } from './sarif-result.ts';

/** Of more results, or a larger file, code scanning takes nothing. It counts bytes after gzip. */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;
/** Of those it takes, it shows so many. */
const SHOWN = 5_000;

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** GitHub shows no rule without it. */
const HELP =
  'Each result says what was found, and what is allowed. The report of the run says what to do next.';
const EXIT_CODES = { pass: 0, fail: 1, inconclusive: 2 } as const;

export function renderSarif(outline: Outline): Promise<string> {
  const alerts = listAlerts(outline.defects).slice(0, MOST_RESULTS);
  const fingerprint = createFingerprints(outline.findings);
  const results = alerts.map((alert) => sarifResult(alert, fingerprint(alert.finding)));
  return fitGzipped(results.length, MOST_BYTES, (most) =>
    write(outline, alerts.slice(0, most), results.slice(0, most)),
  );
}

function write(
  { headline, findings, unlisted }: Outline,
  kept: readonly Alert[],
  found: readonly ReturnType<typeof sarifResult>[],
): string {
  const rules = listRules(kept);
  const places = new Map(rules.map(({ id }, at) => [id, at]));
  const results = found.map((one) => ({ ...one, ruleIndex: places.get(one.ruleId) }));
  const { verdict, reasons } = headline ?? { verdict: 'pass', reasons: [] };
  const cut = findings.length - kept.length;
  const notes = [
    ...(verdict === 'pass' ? [] : reasons.map((reason) => notification('error', reason))),
    ...leftOut({ kept: kept.length, cut, unlisted }).map((note) => notification('warning', note)),
  ];
  const run = {
    tool: {
      driver: {
        name: PRODUCT,
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: HOMEPAGE,
        rules,
      },
    },
    automationDetails: { id: `${PRODUCT}/` },
    invocations: [
      {
        executionSuccessful: verdict !== 'inconclusive',
        exitCode: EXIT_CODES[verdict],
        toolExecutionNotifications: notes,
      },
    ],
    columnKind: 'utf16CodeUnits',
    results,
  };
  const log = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  return `${jsonWithoutCommands(JSON.stringify(log))}\n`;
}

/** In order of their first finding. */
function listRules(alerts: readonly Alert[]) {
  const titles = new Map<string, Set<string>>();
  const firsts = new Map<string, Alert>();
  for (const alert of alerts) {
    const id = ruleName(alert.finding);
    if (!firsts.has(id)) firsts.set(id, alert);
    titles.set(id, (titles.get(id) ?? new Set()).add(alert.finding.title));
  }
  return [...firsts].map(([id, { finding, defect }]) => {
    const { title, rule, check } = finding;
    // One that names a case, or a file, is not the title of all.
    const isShared = titles.get(id)?.size === 1;
    const words = !isShared ? id : title.includes(rule) ? title : `${title} (${rule})`;
    return {
      id,
      shortDescription: { text: messageText(words) },
      fullDescription: { text: messageText(`${words}; found by the check "${check}"`) },
      help: { text: HELP },
      defaultConfiguration: { level: defect.level },
    };
  });
}

function notification(level: 'error' | 'warning', text: string) {
  return { level, message: { text: messageText(text) } };
}

function leftOut(counts: { kept: number; cut: number; unlisted: number }): string[] {
  const { kept, cut, unlisted } = counts;
  return [
    ...(unlisted > 0
      ? [
          `${counted(unlisted, 'more finding')} of this run are not listed: the settings max-findings and quality-max-findings say how many are, and some belong to no line.`,
        ]
      : []),
    ...(cut > 0
      ? [
          `${counted(cut, 'more finding')} of this run are left out, since code scanning takes 25,000 results and 10 MB at most. All are in the JSON report.`,
        ]
      : []),
    ...(kept > SHOWN
      ? [`Code scanning shows the first ${counted(SHOWN, 'result')} of ${counted(kept, 'result')}.`]
      : []),
  ];
}
