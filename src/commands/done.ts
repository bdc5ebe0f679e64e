/** What a command has come to. */
import type { Answer } from '../contracts/answer.ts';
import type { ExitCode } from '../contracts/exit-code.ts';
import type { Report } from '../schema/types.ts';

export type Done =
  | { readonly kind: 'report'; readonly report: Report }
  | {
      readonly kind: 'answer' /** null where the command has streamed its result itself. */;
      readonly answer: Answer | null;
      readonly exit: ExitCode;
    }
  | { readonly kind: 'undecided'; readonly command: Report['command']; readonly error: unknown };

export function reported(report: Report): Done {
  return { kind: 'report', report };
}

export function answered({ answer, exit }: { answer: Answer | null; exit: ExitCode }): Done {
  return { kind: 'answer', answer, exit };
}
