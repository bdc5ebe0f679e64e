/** What the verdict does not say already: changes that an approval lets pass, and those beyond the first few. */
import type { ReadingContext } from '../../contracts/check.ts';
import { type Block, list, type Section, text } from '../../contracts/section.ts';
import type { GuardReport } from '../../schema/types.ts';
import { nameRewritten } from './causes.ts';
import { changeBlocks, isUnsaid } from './change-blocks.ts';

export function sections(guard: GuardReport, context: ReadingContext): Section[] {
  return [...rewritten(guard, context), ...expectations(guard, context)];
}

function rewritten({ checkout }: GuardReport, context: ReadingContext): Section[] {
  const left = checkout.map(nameRewritten).filter(isUnsaid(context));
  if (left.length === 0) return [];
  const heading = 'Not as committed';
  return [{ rank: 'failure', heading, folded: null, blocks: [list(left)] }];
}

function expectations(guard: GuardReport, context: ReadingContext): Section[] {
  const { approval, label } = guard;
  const isUnapproved = !['not-needed', 'approved'].includes(approval.state);
  const blocks: Block[] = [];
  if (approval.state === 'approved')
    blocks.push(text(`Approved by ${approval.by} with the label ${label}.`));
  blocks.push(...changeBlocks(guard, context));
  if (blocks.length === 0) return [];
  return [
    {
      rank: isUnapproved ? 'failure' : 'warning',
      heading: 'Expectations that change',
      folded: null,
      blocks,
    },
  ];
}
