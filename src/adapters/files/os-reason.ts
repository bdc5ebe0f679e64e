import { GateError } from '../../contracts/errors.ts';

/** The operating system's words for an error ("permission denied"), without code, call and absolute path. */
export function osReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return /^E[A-Z0-9]+: (.+?)(?:, [a-z]+\b.*)?$/.exec(error.message)?.[1] ?? error.message;
}

/** `ENOENT`, `EACCES`, …; null where the error is not the operating system's. */
export function osCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** @param file as the user knows it */
export function unreadable(file: string, cause: unknown): GateError {
  if (cause instanceof GateError) return cause;
  return new GateError('FILE_UNREADABLE', { file, detail: osReason(cause) }, { cause });
}
