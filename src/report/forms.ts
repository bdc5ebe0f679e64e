/** The forms of a report. A new one is a file, its name in `form-names.ts` and a line here; without the line it does not compile. */
import type { Form } from './form-names.ts';
import { renderHuman } from './human.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Outline } from './outline.ts';

/** Loaded with the program. */
type ReadyForm = 'human' | 'json' | 'markdown';
/** Loaded where it is asked for: a gate starts no later for a form that it does not use. */
type LoadedForm = Exclude<Form, ReadyForm>;

type Forms = Readonly<
  Record<ReadyForm, (outline: Outline, options: RenderOptions) => string> &
    Record<LoadedForm, (outline: Outline, options: RenderOptions) => Promise<string>>
>;

interface RenderOptions {
  /** Whether the reader's terminal shows colour. */
  readonly colour: boolean;
  /** Columns of the terminal, or null: a line is as long as it is. */
  readonly width?: number | null;
  /** Lines of a list at a terminal, 0 for all; null where nobody said how many. */
  readonly mostListed?: number | null;
  /** Where a terminal's reader finds the rest. */
  readonly rest?: string;
}

export const FORMS: Forms = {
  human: renderHuman,
  json: ({ data }) => renderJson(data),
  markdown: (outline) => renderMarkdown(outline),
  html: async (outline) => (await import('./html/page.ts')).renderHtml(outline),
  sarif: async (outline) => (await import('./sarif.ts')).renderSarif(outline),
  junit: async (outline) => (await import('./junit.ts')).renderJunit(outline),
  ctrf: async (outline) => (await import('./ctrf.ts')).renderCtrf(outline),
  gitlab: async (outline) => (await import('./gitlab.ts')).renderGitLab(outline),
};
