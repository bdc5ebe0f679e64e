/** XML 1.0, as much of it as a report needs. No text can leave its place, and none makes the file unreadable. */
import { plain } from '../contracts/text/plain.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Element | string)[];
}

export function element(
  name: string,
  attributes: Element['attributes'],
  ...children: Element['children']
): Element {
  return { name, attributes, children };
}

export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

function write({ name, attributes, children }: Element, indent: string): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return `${open}/>`;
  // Text is as it is, spaces and line ends included.
  if (children.some((child) => typeof child === 'string'))
    return `${open}>${children.map((child) => (typeof child === 'string' ? escapeLines(child) : write(child, ''))).join('')}</${name}>`;
  const inner = children.map((child) => write(child as Element, `${indent}  `));
  return [`${open}>`, ...inner, `${indent}</${name}>`].join('\n');
}

function escapeLines(text: string): string {
  return text.split('\n').map(escapeXml).join('\n');
}

/**
 * Controls, halves of surrogate pairs and U+FFFE are not allowed in XML, not even as references: they become
 * visible text, as everywhere else.
 */
function escapeXml(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"#]/g, (character) => REFERENCES[character] ?? character);
}

/** A runner takes "##[" for a command, wherever it is printed. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '#': '&#35;',
};
