/** The pages that people read: README, docs/, and what lies beside the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface Page {
  /** From the root. */
  readonly file: string;
  readonly text: string;
}

export interface Block {
  readonly file: string;
  /** Of its first line. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

const TOP = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'site/README.md'];

export function readPages(): Page[] {
  const below = (folder: string) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
      .filter((name) => name.endsWith('.md'));
  return [...TOP, ...below('docs'), ...below('examples')]
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

/** Fenced blocks, those in lists too, without their indentation. */
export function readBlocks({ file, text }: Page): Block[] {
  const found: Block[] = [];
  for (const match of text.matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)) {
    const [, indent = '', language = '', body = ''] = match;
    const line = text.slice(0, match.index).split('\n').length + 1;
    found.push({ file, line, language, text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), '') });
  }
  return found;
}

/** Without its blocks, whose lines mean something else. */
export function readProse({ text }: Page): string {
  return text.replaceAll(/^( *)```\w*\n.*?^\1```$/gms, '');
}
