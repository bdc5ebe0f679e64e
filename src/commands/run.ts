/** One invocation from words to exit code: whatever happens, it is 0, 1 or 2. */
import type { ExitCode } from '../contracts/exit-code.ts';
import type { Console, Ports } from '../contracts/ports.ts';
import { FORMS } from '../report/forms.ts';
import { outlineAnswer } from '../report/outline.ts';
import { conclude, type Outcome, undecided } from './conclude.ts';
import { helpText } from './line/help.ts';
import type { Invocation } from './line/parse.ts';
import { withHelpFor } from './line/usage.ts';
import { perform } from './perform.ts';

export async function run(invocation: Invocation, ports: Ports): Promise<Outcome> {
  const { console } = ports;
  const { help, command, format } = invocation;
  try {
    if (help !== null) return say(console, helpText(help === 'command' ? command : null), 0);
    if (invocation.version) return say(console, versions(ports), 0);
    const done = await perform(invocation, ports);
    if (done.kind === 'report') return await conclude(done.report, invocation, ports);
    if (done.answer === null) return { exit: done.exit, report: null };
    const text = await FORMS[format](outlineAnswer(done.answer), console);
    return say(console, text, done.exit);
  } catch (error) {
    return undecided(withHelpFor(command, error), command, invocation, ports);
  }
}

function say(console: Console, text: string, exit: ExitCode): Outcome {
  console.result(text);
  return { exit, report: null };
}

function versions({ environment }: Pick<Ports, 'environment'>): string {
  return `dc-event-gate ${environment.gate} (Node ${environment.node}, ${environment.platform})\n`;
}
