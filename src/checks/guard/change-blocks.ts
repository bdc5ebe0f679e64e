/** What changes among the expectations, as blocks of a section. */
import type { ReadingContext } from '../../contracts/check.ts';
import { type Block, list } from '../../contracts/section.ts';
import type { GuardReport } from '../../schema/types.ts';
import { describeChange, nameFile, nameSetting } from './causes.ts';

export function changeBlocks(
  { files, settings, breaks }: GuardReport,
  context: ReadingContext,
): Block[] {
  const blocks: Block[] = [];
  const unsaid = settings.filter((setting) => isUnsaid(context)(nameSetting(setting)));
  if (unsaid.length > 0)
    blocks.push({
      kind: 'table',
      header: ['looser setting', 'before', 'now'],
      figures: [],
      rows: unsaid.map(({ setting, base, head }) => ({
        cells: [setting, base, head],
        sentence: `${setting}: ${base} → ${head}`,
      })),
      total: unsaid.length,
    });
  const others = files.filter((file) => isUnsaid(context)(nameFile(file)));
  if (others.length > 0)
    blocks.push(list(others.map((file) => `${file.path} (${describeChange(file)})`)));
  // How the schema changes is a section of its own.
  const ways = breaks.filter(isUnsaid(context)).map((each) => `event schema, ${each}`);
  if (ways.length > 0) blocks.push(list(ways));
  return blocks;
}

export function isUnsaid({ reasons }: ReadingContext): (words: string) => boolean {
  return (words) => !reasons.some((reason) => reason.includes(words));
}
