import process from 'node:process';

/**
 * Ctrl-C, a job that is cancelled, a terminal that is closed: the run tidies up, then ends with `exit`. A
 * second signal ends it at once.
 */
export function onInterruption(exit: number, tidy: (signal: string) => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void tidy(signal).finally(() => process.exit(exit)));
}
