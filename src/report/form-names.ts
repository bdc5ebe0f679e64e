/** What the forms of a report are called; `forms.ts` has the forms. A command line knows no more of them than this. */
export const FORM_NAMES = [
  'human',
  'json',
  'markdown',
  'html',
  'sarif',
  'junit',
  'ctrf',
  'gitlab',
] as const;
export type Form = (typeof FORM_NAMES)[number];

/** Forms that hold a verdict's findings or tests: an answer without a verdict has neither. */
export const VERDICT_FORMS: readonly Form[] = ['sarif', 'junit', 'ctrf', 'gitlab'];

/** What a folder of reports holds. */
export const REPORT_FILES = [
  ['json', 'report.json'],
  ['markdown', 'report.md'],
  ['html', 'report.html'],
  ['sarif', 'report.sarif'],
  ['junit', 'report.junit.xml'],
  ['ctrf', 'report.ctrf.json'],
  ['gitlab', 'report.codequality.json'],
] as const satisfies readonly (readonly [Form, string])[];
