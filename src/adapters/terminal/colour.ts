/** Whether to colour: a flag, the two variables that tools agree on, and last the terminal itself. */
export interface ColourChoice {
  /** `--no-color` was given. */
  readonly refused: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** NO_COLOR (no-color.org) counts when it is not empty; FORCE_COLOR unless it says 0 or false. */
export function wantsColour({ refused, env, isTerminal }: ColourChoice): boolean {
  if (refused || isSet(env.NO_COLOR)) return false;
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
