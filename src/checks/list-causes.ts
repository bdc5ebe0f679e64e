/** What is wrong, of all checks together: each thing once, what causes others before them. */
import type { Check, Defect, ReadingContext } from '../contracts/check.ts';
import type { TestedCause } from '../schema/types.ts';
import { askChecks, CHECK_NAMES, type CheckName, type Results, WORST_FIRST } from './checks.ts';
import { joinSentences } from './defect-words.ts';

export interface Cause extends Defect {
  readonly check: CheckName;
  /** Defects of other checks that follow from it. */
  readonly absorbed: readonly (Defect & { readonly check: CheckName })[];
}

/** Errors first, and of these the answer to what somebody asked for. */
export function listCauses(results: Results): Cause[] {
  const tested = results.quality?.causes ?? [];
  const context = { reasons: [], approvalLabel: findApprovalLabel(results) };
  const found = WORST_FIRST.flatMap((name) =>
    askChecks(results, [name], (check, result) =>
      askDefects(check, result, tested, context).map((defect) => ({
        ...defect,
        check: name,
        absorbed: [],
      })),
    ),
  );
  const causes = withoutFollowers(found);
  const isAnswer = ({ next }: Defect) => next?.rank === 'answer';
  const errors = causes.filter(({ level }) => level === 'error');
  return [
    ...errors.filter(isAnswer),
    ...errors.filter((cause) => !isAnswer(cause)),
    ...causes.filter(({ level }) => level === 'warning'),
  ];
}

/** The label by which a maintainer approves; null outside of a pull request. */
export function findApprovalLabel(results: Results): string | null {
  const [label = null] = askChecks(results, CHECK_NAMES, (check, of) =>
    check.approvalLabel === undefined ? [] : [check.approvalLabel(of)],
  );
  return label;
}

function askDefects<Result>(
  check: Check<Result>,
  result: Result,
  tested: readonly TestedCause[],
  context: ReadingContext,
): readonly Defect[] {
  if (check.defects !== undefined) return check.defects(result, tested, context);
  const next = check.nextStep(result, context);
  const [first] = check.findings(result);
  return check.judge(result).reasons.map((sentence, at) => ({
    level: 'error',
    title: first?.title ?? 'dc-event-gate',
    sentence,
    // Of several reasons nobody knows which one the findings are of.
    place: at > 0 || first === undefined ? null : { file: first.file, line: first.line },
    next,
  }));
}

/** What an earlier one explains is counted there, and not listed by itself. */
function withoutFollowers(found: readonly Cause[]): Cause[] {
  const causes: Cause[] = [];
  for (const defect of found) {
    const { because = [], asConsequence, explains = [] } = defect;
    const at = causes.findIndex(
      (cause) => because.length > 0 && because.every((name) => cause.explains?.includes(name)),
    );
    const cause = causes[at];
    if (cause === undefined) causes.push(defect);
    else
      causes[at] = {
        ...cause,
        absorbed: [...cause.absorbed, defect],
        explains: [...(cause.explains ?? []), ...explains],
        sentence:
          asConsequence === undefined
            ? cause.sentence
            : joinSentences(cause.sentence, `${asConsequence} for it`),
      };
  }
  return causes;
}
