/**
 * The report for a person at a terminal: the verdict first, then what failed, worst first, then what
 * was counted, then the details.
 */
import pc from 'picocolors';
import type { Fact } from '../contracts/check.ts';
import type { Section } from '../contracts/section.ts';
import { plain } from '../contracts/text/plain.ts';
import { alignColumns } from './columns.ts';
import { blockLines, isAligned, type Paint } from './human-blocks.ts';
import type { Headline, Outline } from './outline.ts';

/** Most lines of one list; the rest is counted, and stands in the JSON report. */
const MOST = 20;
/** A warning shows; it must not bury what failed. */
const MOST_OF_A_WARNING = 3;

export function renderHuman(outline: Outline, { colour }: { readonly colour: boolean }): string {
  const paint = pc.createColors(colour);
  const { headline, sections, facts } = outline;
  const lines = (section: Section) => sectionLines(section, rowLimit(outline, section), paint);
  const parts = [
    headline === null ? [] : headlineLines(headline, paint),
    ...sections.filter(({ rank }) => rank !== 'detail').map(lines),
    factLines(facts, paint),
    ...sections.filter(({ rank }) => rank === 'detail').map(lines),
  ].filter((part) => part.length > 0);
  return parts.length === 0 ? '' : `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function headlineLines({ verdict, reasons, nextStep }: Headline, paint: Paint): string[] {
  const badge = {
    pass: paint.green('PASS'),
    fail: paint.red('FAIL'),
    inconclusive: paint.yellow('COULD NOT DECIDE'),
  }[verdict];
  const [first = '', ...rest] = reasons.map(plain);
  return [
    `${paint.bold(badge)}  ${first}`,
    ...rest.map((reason) => `      ${reason}`),
    // Of what could not be decided the sentence itself says what to do.
    ...(nextStep === null || verdict !== 'fail' ? [] : [`Next: ${plain(nextStep)}`]),
  ];
}

/** Nothing holds the rest of an answer, and details are few by nature. */
function rowLimit({ headline }: Outline, { rank }: Section): number {
  if (headline === null || rank === 'detail') return Number.POSITIVE_INFINITY;
  return rank === 'warning' ? MOST_OF_A_WARNING : MOST;
}

function sectionLines({ heading, blocks: all }: Section, most: number, paint: Paint): string[] {
  const blocks = all.filter(({ kind }) => kind !== 'plot');
  const lines = blocks.flatMap((block, at) => {
    const isSetOff = [block, blocks[at - 1]].some((one) => one !== undefined && isAligned(one));
    return [...(at > 0 && isSetOff ? [''] : []), ...blockLines(block, most, paint)];
  });
  if (heading === null) return lines;
  return [paint.bold(plain(heading)), ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function factLines(facts: readonly Fact[], paint: Paint): string[] {
  const rows = facts.flatMap(({ label, value, parts = [] }) => [
    [plain(label), plain(value)],
    ...parts.map((part) => ['', plain(part)]),
  ]);
  return alignColumns(rows).map((line) =>
    line.replace(/^\S+( \S+)?(?= {2})/, (name) => paint.dim(name)),
  );
}
