/**
 * What must hold before a tag becomes a release, and the notes of it.
 *
 *   node scripts/release.mjs --tag v1.2.3 [--notes FILE] [--outputs FILE] [--changelog FILE] [--package FILE]
 *
 * The tag, package.json and the newest dated section of CHANGELOG.md must name one version, with nothing left
 * under "Unreleased". Writes that section to FILE, and `major=v1` for the workflow's next job.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {{tag: string, version: string, changelog: string}} parts
 * @returns {{notes: string, major: string}}
 */
export function prepareRelease({ tag, version, changelog }) {
  if (tag !== `v${version}`) {
    throw new Error(
      `The tag is ${tag}, package.json has version ${version}. Set them alike: "npm version" does both.`,
    );
  }
  const [, ...sections] = `\n${changelog}`.split(/\n(?=## )/);
  const [unreleased, ...released] = sections[0]?.startsWith('## Unreleased')
    ? sections
    : [null, ...sections];
  if (unreleased !== null && unreleased.split('\n').slice(1).join('').trim() !== '') {
    throw new Error(
      `CHANGELOG.md still has notes under "Unreleased". Move them below "## ${version} (YYYY-MM-DD)".`,
    );
  }
  const [heading, ...lines] = (released[0] ?? '').split('\n');
  if (
    !new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`).test(heading)
  ) {
    throw new Error(
      `CHANGELOG.md's newest section is "${heading}". It must be "## ${version} (YYYY-MM-DD)".`,
    );
  }
  const notes = lines.join('\n').trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return { notes: `${notes}\n`, major: `v${version.split('.')[0]}` };
}

function main() {
  const text = { type: 'string' };
  const options = { tag: text, notes: text, outputs: text, changelog: text, package: text };
  const { values } = parseArgs({ options });
  const read = (given, file) => readFileSync(given ?? path.join(root, file), 'utf8');
  const { notes, major } = prepareRelease({
    tag: values.tag ?? '',
    version: JSON.parse(read(values.package, 'package.json')).version,
    changelog: read(values.changelog, 'CHANGELOG.md'),
  });
  if (values.notes !== undefined) writeFileSync(values.notes, notes);
  else process.stdout.write(notes);
  if (values.outputs !== undefined) appendFileSync(values.outputs, `major=${major}\n`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
