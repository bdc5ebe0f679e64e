/** What the drawings share: the frame, the axes, and figures as they are read along an axis. */
import { escapeHtml } from '../escape.ts';

export const WIDTH = 480;
export const MARGIN = { top: 12, right: 30, bottom: 28, left: 70 } as const;

/** A drawing with its name, which is read aloud in place of it. */
export function figureHtml(title: string, height: number, parts: readonly string[], notes: string) {
  return [
    '<figure class="plot">',
    `<figcaption>${escapeHtml(title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(`${title}. ${notes}`)}">`,
    ...parts,
    '</svg>',
    `<p class="legend">${escapeHtml(notes)}</p>`,
    '</figure>',
  ];
}

export function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end') {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}

export function rule(x1: number, y1: number, x2: number, y2: number, name: string): string {
  return `<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

export function dot(x: number, y: number, name: string): string {
  return `<circle class="${name}" cx="${round(x)}" cy="${round(y)}" r="2.5"/>`;
}

export function axisFigure(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 6 });
}

/** Hundredths of a pixel are not seen, and fill a file. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
