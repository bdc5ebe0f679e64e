/** 0 pass, 1 the gate failed, 2 could not decide. */
export type ExitCode = 0 | 1 | 2;
