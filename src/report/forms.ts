/** The forms of a report. A new one is a file and a line here; without the line it does not compile. */
import { renderHuman } from './human.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import type { Outline } from './outline.ts';

export type Form = 'human' | 'json' | 'markdown';

type Renderer = (outline: Outline, options: RenderOptions) => string;

interface RenderOptions {
  /** Whether the reader's terminal shows colour. */
  readonly colour: boolean;
}

export const FORMS: Readonly<Record<Form, Renderer>> = {
  human: renderHuman,
  json: ({ data }) => renderJson(data),
  markdown: (outline) => renderMarkdown(outline),
};

export const FORM_NAMES = Object.keys(FORMS) as readonly Form[];
