/** docs/REPORTS.md is what people copy from: it must name what is there, and pin what is not ours. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTION } from '../../src/contracts/product.ts';
import { FORM_NAMES, REPORT_FILES } from '../../src/report/form-names.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/REPORTS.md'), 'utf8');
const { inputs, outputs } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const snippets = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);

describe('docs/REPORTS.md', () => {
  it('has a row for every form, with its file and its output', () => {
    for (const form of FORM_NAMES) {
      const file = REPORT_FILES.find(([name]) => name === form)?.[1];
      const cells = file === undefined ? ' |  ' : ` | \`${file}\` | \`report-${form}\``;
      expect(page).toContain(`| \`${form}\`${cells.trimEnd()} |`);
    }
  });

  it('has snippets that are YAML, with actions of others pinned to a commit', () => {
    expect(snippets.length).toBeGreaterThan(3);
    const used = snippets.flatMap((text) => {
      expect(parse(text)).toBeTruthy();
      return [...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    });
    const others = used.filter((name) => !name.startsWith(`${ACTION}@`));
    expect(others.length).toBeGreaterThan(3);
    for (const name of others) expect(name).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
  });

  it('asks the action for inputs and outputs that it has', () => {
    const asked = [...page.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(new Set(asked).size).toBe(4);
    for (const name of asked) expect(Object.keys(outputs)).toContain(name);
    for (const name of ['max-findings', 'quality-max-findings', 'report-dir', 'working-directory'])
      expect(Object.keys(inputs)).toContain(name);
  });

  it('shows pictures that are there', () => {
    const pictures = [...page.matchAll(/\]\((report-[\w-]+\.png)\)/g)].map(([, name = '']) => name);
    expect(pictures).toHaveLength(2);
    for (const name of pictures) expect(existsSync(path.join(root, 'docs', name))).toBe(true);
  });
});
