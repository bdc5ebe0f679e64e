/** A report in a form, as a test reads it. */
import type { Form } from '../../src/report/form-names.ts';
import { FORMS } from '../../src/report/forms.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { outlineReport } from '../../src/report/outline.ts';
import type { Report } from '../../src/schema/types.ts';

export function human(report: Report, { colour } = { colour: false }): string {
  return FORMS.human(outlineReport(report), { colour });
}

export function json(report: Report): string {
  return FORMS.json(outlineReport(report), { colour: false });
}

/** @param room the limit, and what it counts */
export function markdown(report: Report, ...room: [number?, ((text: string) => number)?]): string {
  return renderMarkdown(outlineReport(report), ...room);
}

/** In a form that is loaded where it is asked for. */
export function rendered(report: Report, form: Exclude<Form, 'human'>): Promise<string> {
  return Promise.resolve(FORMS[form](outlineReport(report), { colour: false }));
}
