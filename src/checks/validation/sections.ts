import { isSaid, type ReadingContext } from '../../contracts/check.ts';
import { counted, formatCount } from '../../contracts/rate.ts';
import { list, type Section, text } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { kindKey } from '../../events/validation/kind-tally.ts';
import type { ValidationReport } from '../../schema/types.ts';
import { describeKind } from '../describe-kind.ts';
import { groupByKind, groupListed } from './group-listed.ts';
import { failsForEvents } from './judge.ts';

export function sections(validation: ValidationReport, context: ReadingContext): Section[] {
  return [
    ...noEvent(validation),
    ...invalidEvents(validation, context),
    ...worseFixtures(validation),
    ...missingTypes(validation, context),
    ...schemaNotes(validation),
    ...byType(validation),
  ];
}

function noEvent({ events, files, findings }: ValidationReport): Section[] {
  if (events > 0 || findings.length > 0) return [];
  return [
    {
      rank: 'failure',
      heading: 'No event',
      folded: null,
      blocks: [text(`${counted(files, 'file')} of fixtures, and no event in any of them.`)],
    },
  ];
}

/** By what is wrong with them; where the verdict names the first, the others. */
function invalidEvents(validation: ValidationReport, context: ReadingContext): Section[] {
  const { findings } = validation;
  const kinds = validation.defects ?? groupListed(findings);
  const listed = groupByKind(findings);
  const groups = kinds.flatMap((kind) => {
    const own = listed.get(kindKey(kind)) ?? [];
    const unsaid = own.filter((finding) => !isSaid(context, finding));
    const left = kind.count - (own.length - unsaid.length);
    const items = unsaid.map(locateMessage);
    const name = describeKind(kind);
    return left <= 0
      ? []
      : {
          name: `${name} (${counted(kind.count, 'finding')})`,
          rows: [[name, formatCount(kind.count), items[0] ?? '']],
          items,
          total: left,
        };
  });
  const { findingCount, incompleteFiles } = validation;
  const known = kinds.reduce((sum, { count }) => sum + count, 0);
  const unknown = Math.max(findingCount, incompleteFiles) - known;
  if (unknown > 0) groups.push({ name: 'not listed', rows: [], items: [], total: unknown });
  if (groups.length === 0) return [];
  const isFailing = failsForEvents(validation) || kinds.some(({ first }) => isSaid(context, first));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return [
    {
      rank: isFailing ? 'failure' : 'warning',
      heading: 'Invalid events',
      folded: isFailing ? null : `${counted(total, 'finding')} in the fixtures`,
      blocks: [
        {
          kind: 'groups',
          header: ['what is wrong', 'events', 'for example'],
          figures: [1],
          groups,
        },
      ],
    },
  ];
}

/** Fixtures of the base that have more invalid events than there. */
function worseFixtures({ before }: ValidationReport): Section[] {
  const worse = before?.worse ?? [];
  if (worse.length === 0) return [];
  return [
    {
      rank: 'warning',
      heading: 'Fixtures that got worse',
      folded: null,
      blocks: [
        {
          kind: 'table',
          header: ['file', 'invalid before', 'invalid now'],
          figures: [1, 2],
          rows: worse.map(({ file, base, head }) => ({
            cells: [file, formatCount(base), formatCount(head)],
            sentence: `${file}: ${counted(head, 'invalid event')}, before ${formatCount(base)}`,
          })),
          total: worse.length,
        },
      ],
    },
  ];
}

/** Where the verdict does not name them. */
function missingTypes(
  { missingTypes: types }: ValidationReport,
  context: ReadingContext,
): Section[] {
  const names = types.join(', ');
  if (types.length === 0 || context.reasons.some((reason) => reason.includes(names))) return [];
  return [
    {
      rank: 'failure',
      heading: 'Required types without a valid event',
      folded: null,
      blocks: [list(types)],
    },
  ];
}

function schemaNotes({ schemaNotes: notes }: ValidationReport): Section[] {
  if (notes.length === 0) return [];
  return [{ rank: 'warning', heading: 'About the schema', folded: null, blocks: [list(notes)] }];
}

function byType({ events, byType: counts }: ValidationReport): Section[] {
  if (events === 0) return [];
  const types = Object.entries(counts).filter(
    ([type, { valid, invalid }]) => type !== 'unknown' || valid + invalid > 0,
  );
  const withInvalid = types
    .filter(([, { invalid }]) => invalid > 0)
    .map(([type, { invalid }]) => `${type} ${formatCount(invalid)}`);
  const rows = types.map(([type, { valid, invalid }]) => ({
    cells: [type, formatCount(valid), formatCount(invalid)],
  }));
  const state =
    withInvalid.length === 0 ? 'all events valid' : `invalid: ${withInvalid.join(', ')}`;
  return [
    {
      rank: 'detail',
      heading: null,
      folded: `${counted(types.length, 'event type')}; ${state}`,
      blocks: [
        {
          kind: 'table',
          header: ['event type', 'valid', 'invalid'],
          figures: [1, 2],
          rows,
          total: rows.length,
        },
      ],
    },
  ];
}
