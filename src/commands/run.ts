/** One invocation from words to exit code: whatever happens, it is 0, 1 or 2. */
import { GateError } from '../contracts/errors.ts';
import type { Ports } from '../contracts/ports.ts';
import { FORMS } from '../report/forms.ts';
import { outlineAnswer } from '../report/outline.ts';
import { conclude, type Outcome, undecided } from './conclude.ts';
import type { Invocation } from './line/parse.ts';
import { withHelpFor } from './line/usage.ts';
import { perform } from './perform.ts';

export async function run(invocation: Invocation, ports: Ports): Promise<Outcome> {
  const { console } = ports;
  const { command, format, reportDirectory } = invocation;
  try {
    if (reportDirectory !== null) await foresee(ports, reportDirectory);
    const done = await perform(invocation, ports);
    const mostListed = readMostListed(invocation);
    if (done.kind === 'undecided') return undecided(done.error, done.command, invocation, ports);
    if (done.kind === 'report')
      return await conclude(done.report, { ...invocation, mostListed }, ports);
    if (done.answer === null) return { exit: done.exit, report: null };
    const text = await FORMS[format](outlineAnswer(done.answer), console);
    console.result(text);
    return { exit: done.exit, report: null };
  } catch (error) {
    // Of which command the shards are is not known yet.
    const reported = command === 'merge' ? 'gate' : command;
    return undecided(withHelpFor(command, error), reported, invocation, ports);
  }
}

/** That the report will not be kept is said before anything is judged; what is found is shown all the same. */
async function foresee(
  { outputs, console }: Pick<Ports, 'outputs' | 'console'>,
  folder: string,
): Promise<void> {
  try {
    await outputs.requireWritable(folder);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    console.note(`The report will not be kept. ${error.message}`);
  }
}

/** How many findings a person wants to see: the more of the two that they named; 0 for all, null for neither. */
function readMostListed({ overrides }: Invocation): number | null {
  const told = [overrides['max-findings'], overrides['quality-max-findings']].flatMap((text) =>
    text === undefined ? [] : [Number(text)],
  );
  if (told.length === 0) return null;
  return told.includes(0) ? 0 : Math.max(...told);
}
