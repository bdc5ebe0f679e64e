import type { Report } from '../schema/types.ts';

/** The report itself, two spaces of indentation, a newline at the end. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
