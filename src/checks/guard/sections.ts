import { type Block, list, type Section, text } from '../../contracts/section.ts';
import type { GuardedFile, GuardReport } from '../../schema/types.ts';
import { HOW } from './causes.ts';

export function sections(guard: GuardReport): Section[] {
  return [...rewritten(guard), ...expectations(guard)];
}

function rewritten({ checkout }: GuardReport): Section[] {
  if (checkout.length === 0) return [];
  return [
    {
      rank: 'failure',
      heading: 'Not as committed',
      folded: null,
      blocks: [list(checkout.map(({ path, how }) => `${path} (${HOW[how]})`))],
    },
  ];
}

function expectations({ files, settings, breaks, approval, label }: GuardReport): Section[] {
  const isUnapproved = !['not-needed', 'approved'].includes(approval.state);
  if (files.length + settings.length + breaks.length === 0 && !isUnapproved) return [];
  const blocks: Block[] = [];
  if (approval.state === 'approved')
    blocks.push(text(`Approved by ${approval.by} with the label ${label}.`));
  if (settings.length > 0)
    blocks.push({
      kind: 'table',
      header: ['looser setting', 'before', 'now'],
      figures: [],
      rows: settings.map(({ setting, base, head }) => ({
        cells: [setting, base, head],
        sentence: `${setting}: ${base} → ${head}`,
      })),
      total: settings.length,
    });
  if (files.length > 0)
    blocks.push(list(files.map((file) => `${file.path} (${describeChange(file)})`)));
  if (breaks.length > 0) blocks.push(list(breaks.map((each) => `event schema, ${each}`)));
  return [
    {
      rank: isUnapproved ? 'failure' : 'warning',
      heading: 'Expectations that change',
      folded: null,
      blocks,
    },
  ];
}

function describeChange({ status, fewer = [] }: GuardedFile): string {
  if (status !== 'thinned') return status;
  const types = fewer.map(({ type, base, head }) => `${type} ${base} → ${head}`);
  return `fewer valid events: ${types.join(', ')}`;
}
