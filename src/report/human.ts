/**
 * The report for a person at a terminal: the verdict first, then what failed, worst first, then what
 * was counted, then the details.
 */
import pc from 'picocolors';
import type { Fact } from '../contracts/check.ts';
import type { Section } from '../contracts/section.ts';
import { displayWidth } from '../contracts/text/display-width.ts';
import { plain } from '../contracts/text/plain.ts';
import { wrapLine } from '../contracts/text/wrap.ts';
import { alignColumns } from './columns.ts';
import { type BlockRoom, blockLines, isAligned, type Paint } from './human-blocks.ts';
import { describeSteps, type StepWords } from './next-step.ts';
import type { Headline, Outline } from './outline.ts';

/** Most lines of one list; the rest is counted, and stands in the JSON report. */
const MOST = 20;
/** A warning shows; it must not bury what failed. */
const MOST_OF_A_WARNING = 3;

interface HumanOptions {
  readonly colour: boolean;
  /** Columns of the terminal, or null: a line is as long as it is. */
  readonly width?: number | null;
  readonly mostListed?: number | null;
  readonly rest?: string;
}

export function renderHuman(
  outline: Outline,
  { colour, width = null, mostListed = null, rest = 'see the JSON report' }: HumanOptions,
): string {
  const paint = pc.createColors(colour);
  const { headline, sections, facts } = outline;
  const lines = (section: Section) =>
    sectionLines(section, { most: rowLimit(outline, section, mostListed), width, rest }, paint);
  const parts = [
    headline === null ? [] : headlineLines(headline, width, paint),
    ...sections.filter(({ rank }) => rank !== 'detail').map(lines),
    factLines(facts, width, paint),
    ...sections.filter(({ rank }) => rank === 'detail').map(lines),
  ].filter((part) => part.length > 0);
  return parts.length === 0 ? '' : `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** Column at which the reasons begin. */
const HANG = 6;

function headlineLines(
  { verdict, reasons, steps }: Headline,
  width: number | null,
  paint: Paint,
): string[] {
  const badge = {
    pass: paint.green('PASS'),
    fail: paint.red('FAIL'),
    inconclusive: paint.yellow('COULD NOT DECIDE'),
  }[verdict];
  const next = describeSteps(steps);
  const margin = ' '.repeat(HANG);
  return reasons.flatMap((reason, at) => {
    const before = at === 0 ? `${paint.bold(badge)}  ` : margin;
    return [
      ...wrapLine(`${before}${plain(reason)}`, width, HANG),
      ...stepLines(next[at] ?? null, margin, width),
    ];
  });
}

/** What is to be typed stays in one line, on one of its own where there is no room behind the words. */
function stepLines(step: StepWords | null, margin: string, width: number | null): string[] {
  if (step === null) return [];
  const words = `${margin}Next: ${plain(step.words)}`;
  if (step.command === null) return wrapLine(words, width, margin.length);
  const whole = `${words} ${plain(step.command)}`;
  if (width === null || displayWidth(whole) <= width) return [whole];
  return [...wrapLine(words, width, margin.length), `${margin}  ${plain(step.command)}`];
}

/** Nothing holds the rest of an answer, and details are few by nature. */
function rowLimit({ headline }: Outline, { rank }: Section, told: number | null): number {
  if (headline === null || rank === 'detail') return Number.POSITIVE_INFINITY;
  if (told !== null) return told === 0 ? Number.POSITIVE_INFINITY : told;
  return rank === 'warning' ? MOST_OF_A_WARNING : MOST;
}

function sectionLines({ heading, blocks: all }: Section, room: BlockRoom, paint: Paint): string[] {
  const { width } = room;
  const inner = heading === null || width === null ? room : { ...room, width: width - 2 };
  const blocks = all.filter(({ kind }) => kind !== 'plot' && kind !== 'choice');
  const lines = blocks.flatMap((block, at) => {
    const isSetOff = [block, blocks[at - 1]].some((one) => one !== undefined && isAligned(one));
    return [...(at > 0 && isSetOff ? [''] : []), ...blockLines(block, inner, paint)];
  });
  if (heading === null) return lines;
  const title = wrapLine(plain(heading), width).map((line) => paint.bold(line));
  return [...title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function factLines(facts: readonly Fact[], width: number | null, paint: Paint): string[] {
  const rows = facts.flatMap(({ label, value, parts = [] }) => [
    [plain(label), plain(value)],
    ...parts.map((part) => ['', plain(part)]),
  ]);
  const hang = Math.max(0, ...rows.map(([label = '']) => label.length)) + 2;
  return alignColumns(rows)
    .flatMap((line) => wrapLine(line, width, hang))
    .map((line) => line.replace(/^\S+( \S+)?(?= {2})/, (name) => paint.dim(name)));
}
