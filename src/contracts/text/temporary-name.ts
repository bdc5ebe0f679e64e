/** A file is first written under such a name, beside the place that it then takes. */
const TEMPORARY = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** @param uuid lower case */
export function temporaryName(uuid: string): string {
  return `.${uuid}.tmp`;
}

/**
 * Whether a run that was killed may have left the file. Nobody reads such a file: it is half of
 * something.
 * @param name without its folder
 */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}
