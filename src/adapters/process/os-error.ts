/** @param code such as `ENOENT` */
export function isOsError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
