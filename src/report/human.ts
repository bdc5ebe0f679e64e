/**
 * The report for a person at a terminal: the verdict first, then what failed, worst first, then
 * what was counted.
 */
import pc from 'picocolors';
import { counted, formatPercent } from '../contracts/rate.ts';
import { plain } from '../contracts/text/plain.ts';
import type { QualityReport, ReconstructionReport, Report } from '../schema/types.ts';
import { benchmarkLines } from './benchmarks.ts';
import { alignColumns } from './columns.ts';
import { failureLines } from './failures.ts';
import { nextStep } from './next-step.ts';

type Paint = ReturnType<typeof pc.createColors>;

export function renderHuman(report: Report, colour: boolean): string {
  const paint = pc.createColors(colour);
  const sections = [
    headline(report, paint),
    failureLines(report).map((line) => (line.startsWith('  ') ? line : paint.bold(line))),
    summary(report, paint),
    byType(report, paint),
    ...benchmarkLines(report, paint.dim),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline(report: Report, paint: Paint): string[] {
  const badge = {
    pass: paint.green('PASS'),
    fail: paint.red('FAIL'),
    inconclusive: paint.yellow('COULD NOT DECIDE'),
  }[report.verdict];
  const [first = '', ...rest] = report.reasons.map(plain);
  // Of what could not be decided the sentence itself says what to do.
  const step = report.verdict === 'fail' ? nextStep(report) : null;
  return [
    `${paint.bold(badge)}  ${first}`,
    ...rest.map((reason) => `      ${reason}`),
    ...(step === null ? [] : [`Next: ${plain(step)}`]),
  ];
}

function gitHubRows({ guard, update }: Report): string[][] {
  const changed = guard === null ? 0 : guard.files.length + guard.settings.length;
  const word =
    guard?.approval.state === 'approved' ? `approved by ${guard.approval.by}` : 'not approved';
  return [
    ...(changed === 0 ? [] : [['expectations', `${counted(changed, 'change')}, ${plain(word)}`]]),
    ...(update === null ? [] : [['update', plain(update.detail)]]),
  ];
}

function summary(report: Report, paint: Paint): string[] {
  const rows: string[][] = [];
  const { validation, invalidFixtures, reconstruction, quality, snapshots, golden } = report;
  if (validation) {
    rows.push([
      'validation',
      `${counted(validation.events, 'event')} in ${counted(validation.files, 'file')}, ${formatPercent(validation.rate)} % valid (minimum ${validation.minimumRate} %)`,
    ]);
  }
  if (invalidFixtures) {
    rows.push([
      'invalid fixtures',
      `${invalidFixtures.rejected.toLocaleString('en-US')} of ${counted(invalidFixtures.events, 'event')} rejected`,
    ]);
  }
  if (reconstruction) {
    const tables = reconstruction.tables.map(({ name, rows: n }) => `${name} ${counted(n, 'row')}`);
    rows.push([
      'reconstruction',
      `${counted(reconstruction.events, 'event')} as of ${reconstruction.asOf}`,
    ]);
    rows.push(...tables.map((table) => ['', table]));
    rows.push(['snapshots', weekCounts(reconstruction)]);
  }
  if (snapshots)
    rows.push([
      'snapshot file',
      `${snapshots.file} as of ${snapshots.asOf}: ${counted(snapshots.rows, 'row')}, ${counted(snapshots.disagreementCount, 'disagreement')} with the fixtures`,
    ]);
  if (quality) rows.push(['quality', qualityCounts(quality)]);
  if (golden) {
    rows.push(['golden', `${golden.matched} of ${counted(golden.cases, 'case')} matched`]);
  } else if (report.command === 'gate' && report.verdict !== 'inconclusive') {
    rows.push(['golden', 'off (golden.path is none)']);
  }
  rows.push(...gitHubRows(report));
  return alignColumns(rows).map((line) =>
    line.replace(/^\S+( \S+)?(?= {2})/, (name) => paint.dim(name)),
  );
}

/** "261 weeks: every row is what the events fold to, every sum that of the events" */
function weekCounts({ weeks, weekDifferences, disagreementCount }: ReconstructionReport): string {
  const sound = weekDifferences.length === 0 && disagreementCount === 0;
  return `${counted(weeks, 'week')}${sound ? ' validated, row by row and in sum' : ' read, with differences'}`;
}

/** "27 rules (2 off): 3 errors, 14 warnings" */
export function qualityCounts({ rules, errors, warnings }: QualityReport): string {
  const off = rules.filter(({ severity }) => severity === 'off').length;
  const run = counted(rules.length - off, 'rule');
  return `${run}${off === 0 ? '' : ` (${off} off)`}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

function byType({ validation }: Report, paint: Paint): string[] {
  if (!validation || validation.events === 0) return [];
  const rows = Object.entries(validation.byType)
    .filter(([type, count]) => type !== 'unknown' || count.valid + count.invalid > 0)
    .map(([type, { valid, invalid }]) => [
      type,
      valid.toLocaleString('en-US'),
      invalid.toLocaleString('en-US'),
    ]);
  const [header = '', ...lines] = alignColumns(
    [['event type', 'valid', 'invalid'], ...rows],
    [1, 2],
  );
  return [paint.dim(header), ...lines];
}
