/** Runs in a small process: starts programs for a large one, with the code of the product. */
import process from 'node:process';
import { createRunProgram } from '../../../src/adapters/process/run-program.ts';
import type { ProgramFailure } from '../../../src/contracts/run-program.ts';
import type { StartAnswer, StartQuestion } from './messages.ts';

const ends = new Map<number, AbortController>();

process.on('message', async (question: StartQuestion) => {
  const { id } = question;
  if (question.ask === 'end') return ends.get(id)?.abort();
  const { program, words, options } = question;
  const over = new AbortController();
  ends.set(id, over);
  const answer = await createRunProgram(over.signal)(program, words, options).then(
    (output): StartAnswer => ({ id, output }),
    (error: ProgramFailure): StartAnswer => {
      const { name, message, code, stdout, stderr } = error;
      return { id, failure: { name, message, code, stdout, stderr } };
    },
  );
  ends.delete(id);
  process.send?.(answer);
});

process.on('disconnect', () => process.exit());
