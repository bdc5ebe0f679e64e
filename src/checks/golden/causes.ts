/** Golden cases that differ, and those that cannot be compared: what is wrong, each thing once. */

import { approvalWords, type Defect, fixing, type ReadingContext } from '../../contracts/check.ts';
import { typed } from '../../contracts/program.ts';
import { counted } from '../../contracts/rate.ts';
import { firstFew } from '../../contracts/text/first-few.ts';
import { locateMessage } from '../../contracts/text/locate-message.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import type { GoldenCaseReport, GoldenReport, ReportFinding } from '../../schema/types.ts';
import { nameBase, nameCode } from './drift.ts';

/** Of all differences of all cases: they are told as one thing. */
export const DIFFERS = 'differs';

export function incomparableId(rule: string): string {
  return `cannot be compared: ${rule}`;
}

export function listDefects(golden: GoldenReport, context: ReadingContext): Defect[] {
  const { cases, results, path } = golden;
  if (cases === 0) return [noCase(path)];
  const different = results.filter(({ differenceCount }) => differenceCount > 0);
  const invalid = results.filter(({ status }) => status === 'invalid');
  return [
    ...(different.length === 0 ? [] : [differing(golden, different, context)]),
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
  // The same events through the same code: then it is what is expected that has changed.
  const isByExpected = different.every(
    ({ drift }) => drift?.expected === true && !drift.events && !drift.code,
  );
  const files = different.flatMap(({ differences }) => differences.map(({ file }) => file));
  return {
    id: DIFFERS,
    name: firstFew(names),
    count: total,
    level: 'error',
    title: `Golden case ${firstFew(names)} differs`,
    sentence: `${names.length} of ${counted(cases, 'golden case')} ${verb} not match: ${firstFew(names)}, in ${counted(total, 'place')}${example}`,
    place: first === undefined ? null : { file: first.file, line: first.line },
    next: differsInFindings(different)
      ? fixing(FINDINGS_STEP, CHECK())
      : fixing(
          isByExpected
            ? `Only the expected files have changed since ${nameBase(base)}: undo that, or change what they are made from too. To rewrite them as they are rebuilt:`
            : acceptingStep(context, whatMoved(different)),
          typed(`golden update ${names.map(shellWord).join(' ')}`),
        ),
    ...(isByExpected ? { because: files.map((file) => `expected ${file}`) } : {}),
    asConsequence: counted(names.length, 'golden case differs', 'golden cases differ'),
  };
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

type Found = { readonly name: string; readonly finding: ReportFinding };

function groupByRule(invalid: readonly GoldenCaseReport[]): [string, Found[]][] {
  const groups = new Map<string, Found[]>();
  for (const { name, findings } of invalid)
    for (const finding of findings)
      groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), { name, finding }]);
  return [...groups];
}

function incomparable(rule: string, own: readonly Found[]): Defect {
  const names = [...new Set(own.map(({ name }) => name))];
  const what = counted(names.length, 'golden case');
  const [first] = own;
  const example = first === undefined ? '' : locateMessage(first.finding);
  return {
    id: incomparableId(rule),
    name: firstFew(names),
    count: own.length,
    level: 'error',
    title: `Golden case ${firstFew(names)} cannot be compared`,
    sentence: `${what} cannot be compared: ${firstFew(names)}, ${own.length === 1 ? '' : 'first '}${example}`,
    place: first === undefined ? null : { file: first.finding.file, line: first.finding.line },
    next: fixing('Correct the events of the case, or the code that rebuilds it.', CHECK()),
    because: [rule],
    asConsequence: `${what} cannot be compared`,
  };
}
