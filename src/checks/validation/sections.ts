import { counted } from '../../contracts/rate.ts';
import { list, type Section, text } from '../../contracts/section.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import type { ValidationReport } from '../../schema/types.ts';
import { failsForEvents } from './judge.ts';

export function sections(validation: ValidationReport): Section[] {
  return [
    ...noEvent(validation),
    ...invalidEvents(validation),
    ...worseFixtures(validation),
    ...missingTypes(validation),
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

function invalidEvents(validation: ValidationReport): Section[] {
  const { findings, findingCount, incompleteFiles } = validation;
  const total = Math.max(findingCount, findings.length, incompleteFiles);
  if (total === 0) return [];
  const rows = findings.map((finding) => {
    const sentence = locateMessage(finding);
    return { cells: [sentence, finding.rule], sentence };
  });
  return [
    {
      rank: failsForEvents(validation) ? 'failure' : 'warning',
      heading: 'Invalid events',
      folded: `${counted(total, 'finding')} in the fixtures`,
      blocks: [
        {
          kind: 'table',
          header: ['finding', 'rule'],
          figures: [],
          rows,
          total,
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
            cells: [file, base.toLocaleString('en-US'), head.toLocaleString('en-US')],
            sentence: `${file}: ${counted(head, 'invalid event')}, before ${base.toLocaleString('en-US')}`,
          })),
          total: worse.length,
        },
      ],
    },
  ];
}

function missingTypes({ missingTypes: types }: ValidationReport): Section[] {
  if (types.length === 0) return [];
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
    .map(([type, { invalid }]) => `${type} ${invalid.toLocaleString('en-US')}`);
  const rows = types.map(([type, { valid, invalid }]) => ({
    cells: [type, valid.toLocaleString('en-US'), invalid.toLocaleString('en-US')],
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
