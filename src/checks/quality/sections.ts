import { isSaid, type ReadingContext } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { type Section, text } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { QualityFinding, QualityReport } from '../../schema/types.ts';

export function sections(quality: QualityReport, context: ReadingContext): Section[] {
  return [
    ...brokenRules(quality, 'error', context),
    ...brokenRules(quality, 'warning', context),
    ...untestedFindings(quality),
  ];
}

/** By rule; what follows from others is counted with its cause, and what the verdict says is said. */
function brokenRules(
  { rules }: QualityReport,
  severity: 'error' | 'warning',
  context: ReadingContext,
): Section[] {
  const groups = rules
    .filter((rule) => rule.severity === severity)
    .flatMap(({ rule, count, following = 0, findings }) => {
      const own = findings.filter(({ follows }) => follows !== true);
      const unsaid = own.filter(({ place }) => !isSaid(context, place));
      const total = count - following;
      const items = unsaid.map(locateFinding);
      const left = total - (own.length - unsaid.length);
      if (left <= 0) return [];
      return {
        name: `${rule} (${counted(total, 'finding')})`,
        rows: [[rule, formatCount(total), items[0] ?? '']],
        items,
        total: left,
      };
    });
  if (groups.length === 0) return [];
  const events = groups.reduce((sum, { total }) => sum + total, 0);
  return [
    {
      rank: severity === 'error' ? 'failure' : 'warning',
      heading: severity === 'error' ? 'Quality errors' : 'Quality warnings',
      // A warning must not bury what failed.
      folded:
        severity === 'error'
          ? null
          : `${counted(events, 'warning')} by ${counted(groups.length, 'quality rule')}`,
      blocks: [
        { kind: 'groups', header: ['rule', 'findings', 'for example'], figures: [1], groups },
      ],
    },
  ];
}

/** What may follow from something, and nobody has tried. */
function untestedFindings({
  untested = 0,
  untriedEvents = 0,
  untriedRules = [],
}: QualityReport): Section[] {
  const sentences = [
    ...(untested === 0
      ? []
      : [
          `${counted(untested, 'finding')} of further persons ${untested === 1 ? 'was' : 'were'} not tried for what caused ${untested === 1 ? 'it' : 'them'}.`,
        ]),
    ...(untriedEvents === 0
      ? []
      : [
          `${counted(untriedEvents, 'further invalid event')} ${untriedEvents === 1 ? 'was' : 'were'} not tried for what follows from ${untriedEvents === 1 ? 'it' : 'them'}.`,
        ]),
    ...untriedRules.map(
      ({ rule, reason }) => `${rule} was not tried for what causes its findings: ${reason}.`,
    ),
  ];
  if (sentences.length === 0) return [];
  return [{ rank: 'detail', heading: null, folded: null, blocks: sentences.map(text) }];
}

/** "file:line: employee (scenario), contribution of 2024-03-01 event_id: message" */
export function locateFinding(finding: QualityFinding): string {
  const message = describeEvent(finding);
  return finding.place === null ? message : locateMessage({ ...finding.place, message });
}

/** "E-1, contribution of 2024-03-01: message", where the place tells the event. */
export function describeWhose(finding: QualityFinding): string {
  const { place, eventType, employee, effectiveDate, message } = finding;
  if (place === null || employee === null || eventType === null) return describeEvent(finding);
  return `${employee}, ${eventType} of ${effectiveDate}: ${message}`;
}

/** As above, without the place. */
export function describeEvent(finding: QualityFinding): string {
  const { eventId, eventType, scenario, employee, effectiveDate, message } = finding;
  if (eventId === null) return message;
  const day = effectiveDate === null ? '' : ` of ${effectiveDate}`;
  const event = eventType === null ? '' : `${eventType}${day} `;
  const within = scenario === null ? '' : ` (${scenario})`;
  const person = employee === null ? '' : `${employee}${within}, `;
  return `${person}${event}${eventId}: ${message}`;
}
