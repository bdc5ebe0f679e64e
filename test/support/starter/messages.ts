/** What a test's process and its starter say to each other. */
import type { ProgramOptions } from '../../../src/contracts/run-program.ts';

export type StartQuestion =
  | {
      readonly ask: 'start';
      readonly id: number;
      readonly program: string;
      readonly words: readonly string[];
      readonly options: ProgramOptions;
    }
  /** The run is over, and with it the program. */
  | { readonly ask: 'end'; readonly id: number };

export type StartAnswer =
  | { readonly id: number; readonly output: Uint8Array }
  | {
      readonly id: number;
      readonly failure: {
        readonly name: string;
        readonly message: string;
        readonly code: number | string | null;
        readonly stdout?: Uint8Array;
        readonly stderr?: Uint8Array;
      };
    };
