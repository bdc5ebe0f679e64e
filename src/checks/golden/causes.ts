/** Golden cases that differ, and those that cannot be compared: what is wrong, each thing once. */

import { approvalWords, type Defect, fixing, type ReadingContext } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import type { GoldenCaseReport, GoldenReport, ReportFinding } from '../../schema/types.ts';
import { joinSentences } from '../defect-words.ts';
import { nameBase, nameCode } from './describe-drift.ts';

/** Of all differences of all cases: they are told as one thing, but for those that a change of the expected files makes. */
export function differsId({ drift }: Pick<GoldenCaseReport, 'drift'>): string {
  return drift?.isRestored === true ? 'differs by its expected files' : 'differs';
}

export function incomparableId(rule: string, { matchesByFold }: FoldTrial): string {
  return `cannot be compared${matchesByFold === true ? ' yet' : ''}: ${rule}`;
}

type FoldTrial = Pick<GoldenCaseReport, 'matchesByFold'>;

export function listDefects(golden: GoldenReport, context: ReadingContext): Defect[] {
  const { cases, results, path } = golden;
  if (cases === 0) return [noCase(path)];
  const different = results.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = results.filter(({ status }) => status === 'invalid');
  return [
    ...groupBy(different, differsId).map((own) => differing(golden, own, context)),
    ...groupByRule(invalid).map(([rule, own]) => incomparable(rule, own)),
  ];
}

function noCase(path: string): Defect {
  return {
    level: 'error',
    title: 'No golden case',
    sentence: `${path} holds no golden case`,
    place: null,
    next: fixing(
      'Correct golden.path in the config, where "none" turns this check off; or add a golden case:',
      typed('golden add first-case'),
    ),
  };
}

function differing(
  { cases, base }: GoldenReport,
  different: readonly GoldenCaseReport[],
  context: ReadingContext,
): Defect {
  const names = different.map(({ name }) => name);
  const verb = names.length === 1 ? 'does' : 'do';
  const total = different.reduce((sum, { differenceCount }) => sum + differenceCount, 0);
  const [first] = different.flatMap(({ differences }) => differences);
  const example = first === undefined ? '' : `, ${total === 1 ? '' : 'first '}${first.message}`;
  // Tried in memory: it is what is expected that has changed.
  const isByExpected = different.every(({ drift }) => drift?.isRestored === true);
  const files = different.flatMap(({ differences }) => differences.map(({ file }) => file));
  const unusable = unusableTables(different);
  return {
    id: different.map(differsId)[0] ?? '',
    name: firstFew(names),
    count: total,
    level: 'error',
    title: `Golden case ${firstFew(names)} differs`,
    sentence: `${names.length} of ${counted(cases, 'golden case')} ${verb} not match: ${firstFew(names)}, in ${counted(total, 'place')}${example}`,
    place: first === undefined ? null : { file: first.file, line: first.line },
    next:
      unusable.length > 0
        ? fixing(
            `Fix ${whatMoved(different)}: no expected file can be made of such a table.`,
            CHECK(),
          )
        : differsInFindings(different)
          ? fixing(FINDINGS_STEP, CHECK())
          : fixing(
              isByExpected
                ? `With the expected files of ${nameBase(base)} ${names.length === 1 ? 'it matches' : 'they match'}: undo their change, or change what they are made from too. To rewrite them as they are rebuilt:`
                : acceptingStep(context, whatMoved(different)),
              typed(`golden update ${names.map(shellWord).join(' ')}`),
            ),
    ...(unusable.length > 0 ? { because: unusable.map((table) => `table ${table}`) } : {}),
    ...(isByExpected ? { because: files.map((file) => `expected ${file}`) } : {}),
    asConsequence: counted(names.length, 'golden case differs', 'golden cases differ'),
  };
}

/** Where each difference is a table that is in no state to be compared: their names; else none. */
function unusableTables(different: readonly GoldenCaseReport[]): readonly string[] {
  const differences = different.flatMap((one) => one.differences);
  return differences.every(({ kind }) => kind === 'table')
    ? [...new Set(differences.map(({ table }) => table))]
    : [];
}

/** "the change of models/a.sql that moved them" */
function whatMoved(different: readonly GoldenCaseReport[]): string {
  const files = nameCode(different.map(({ drift }) => drift));
  return `the change${files === '' ? '' : ` of ${files}`} that moved them`;
}

const CHECK = () => typed('golden check');

export const FINDINGS_STEP =
  'If a finding is new, correct the events, or add the finding to findings.csv of the case. If one is missing, fix the code.';

/** Leads up to the command that rewrites the files. */
export function acceptingStep(
  context: ReadingContext,
  moved = 'the change that moved them',
): string {
  return `If the new balances are wrong, fix ${moved}. If they are right, ${approvalWords(context)}rewrite the expected files and commit them:`;
}

/** And in nothing else, so that rewriting the tables changes nothing. */
function differsInFindings(different: readonly GoldenCaseReport[]): boolean {
  return different.every(({ differences }) =>
    differences.every(({ table }) => table === 'quality_findings'),
  );
}

type Found = { readonly result: GoldenCaseReport; readonly finding: ReportFinding };

function groupBy<One>(all: readonly One[], read: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(read(one), [...(groups.get(read(one)) ?? []), one]);
  return [...groups.values()];
}

/** Those that match by the TypeScript reconstruction apart: only these follow from what the SQL does. */
function groupByRule(invalid: readonly GoldenCaseReport[]): [string, Found[]][] {
  const found = invalid.flatMap((result) =>
    result.findings.map((finding): Found => ({ result, finding })),
  );
  return groupBy(found, ({ result, finding }) => incomparableId(finding.rule, result)).map(
    (own) => [own[0]?.finding.rule ?? '', own],
  );
}

function incomparable(rule: string, own: readonly Found[]): Defect {
  const names = [...new Set(own.map(({ result }) => result.name))];
  const what = counted(names.length, 'golden case');
  const [first] = own;
  const example = first === undefined ? '' : locateMessage(first.finding);
  const sentence = `${what} cannot be compared: ${firstFew(names)}, ${own.length === 1 ? '' : 'first '}${example}`;
  const trial = own.map(({ result }) => result.matchesByFold)[0];
  return {
    id: first === undefined ? rule : incomparableId(rule, first.result),
    name: firstFew(names),
    count: own.length,
    level: 'error',
    title: `Golden case ${firstFew(names)} cannot be compared`,
    sentence:
      trial === false
        ? joinSentences(sentence, 'by the TypeScript reconstruction it does not match either')
        : sentence,
    place: first === undefined ? null : { file: first.finding.file, line: first.finding.line },
    next: fixing('Correct the events of the case, or the code that rebuilds it.', CHECK()),
    ...(trial === true ? { because: [rule] } : {}),
    asConsequence: `${what} cannot be compared`,
  };
}
