import { counted } from '../../contracts/rate.ts';
import type { Section } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { QualityFinding, QualityReport } from '../../schema/types.ts';

export function sections(quality: QualityReport): Section[] {
  return [...brokenRules(quality, 'error'), ...brokenRules(quality, 'warning')];
}

function brokenRules({ rules }: QualityReport, severity: 'error' | 'warning'): Section[] {
  const broken = rules.filter((rule) => rule.severity === severity && rule.count > 0);
  if (broken.length === 0) return [];
  const events = broken.reduce((sum, { count }) => sum + count, 0);
  const groups = broken.map(({ rule, count, findings }) => {
    const items = findings.map(locateFinding);
    return {
      name: `${rule} (${counted(count, 'finding')})`,
      rows: [[rule, count.toLocaleString('en-US'), items[0] ?? '']],
      items,
      total: count,
    };
  });
  return [
    {
      rank: severity === 'error' ? 'failure' : 'warning',
      heading: severity === 'error' ? 'Quality errors' : 'Quality warnings',
      // A warning must not bury what failed.
      folded:
        severity === 'error'
          ? null
          : `${counted(events, 'warning')} by ${counted(broken.length, 'quality rule')}`,
      blocks: [{ kind: 'groups', header: ['rule', 'findings', 'first'], figures: [1], groups }],
    },
  ];
}

/** "file:line: employee (scenario), contribution of 2024-03-01 event_id: message" */
export function locateFinding(finding: QualityFinding): string {
  const message = describeEvent(finding);
  return finding.place === null ? message : locateMessage({ ...finding.place, message });
}

/** As above, without the place. */
export function describeEvent(finding: QualityFinding): string {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = finding;
  if (eventId === null) return message;
  const event = eventType === null ? '' : `${eventType} of ${effectiveDate} `;
  const person = employee === null ? '' : `${employee} (${scenario}), `;
  return `${person}${event}${eventId}: ${message}`;
}
