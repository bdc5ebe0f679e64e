/** What a command line asks to be told, and nothing else: for that no part of the program is made. */
import { VERSION } from '../../contracts/product.ts';
import { narrowHelp } from './help.ts';
import type { Invocation } from './parse.ts';

export interface Asked {
  /** Columns of the terminal, or null. */
  readonly width: number | null;
  /** Version of Node, without the `v`. */
  readonly node: string;
  /** e.g. `linux-x64`. */
  readonly platform: string;
}

/** @returns the help or the version; null where there is something to do */
export function tell(
  { help, version, command }: Pick<Invocation, 'help' | 'version' | 'command'>,
  { width, node, platform }: Asked,
): string | null {
  if (help !== null) return narrowHelp(help === 'command' ? command : null, width);
  return version ? `dc-event-gate ${VERSION} (Node ${node}, ${platform})\n` : null;
}
