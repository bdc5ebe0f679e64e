import { jsonWithoutCommands } from '../contracts/text/log-text.ts';

/** Two spaces of indentation, a newline at the end. */
export function renderJson(value: unknown): string {
  return `${jsonWithoutCommands(JSON.stringify(value, null, 2))}\n`;
}
