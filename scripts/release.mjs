/**
 * What must hold before a tag becomes a release, and the notes of it.
 *
 *   node scripts/release.mjs --tag v1.2.3 [--notes FILE] [--outputs FILE] [--changelog FILE] [--package FILE]
 *
 * The tag, package.json and the newest dated section of CHANGELOG.md must name one version, with nothing left
 * under "Unreleased". On GitHub package.json must also name the repository that is released, and CODEOWNERS teams of its
 * owner: the name stands in messages, pages and workflows. Writes the section to FILE, and `major=v1` for the workflow's
 * next job.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {{tag: string, version: string, changelog: string, repository?: string, here?: string, owners?: string}} parts
 *   here: `OWNER/NAME` on GitHub, where it is known
 * @returns {{notes: string, major: string}}
 */
export function prepareRelease({ tag, version, changelog, repository = '', here, owners = '' }) {
  if (here) requireName({ repository, here, owners });
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

function requireName({ repository, here, owners }) {
  const own = repository.replace(/^github:/, '');
  if (own !== here) {
    throw new Error(
      `package.json names the repository ${own}, and this is ${here}. Correct "repository" there, put ${here} in the place of ${own} in README.md, docs/ and .github/, and run "npm run schema && npm run build".`,
    );
  }
  const [owner] = here.split('/');
  const strange = owners.match(/(?<=\s@)[\w.-]+(?=\/)/g)?.find((name) => name !== owner);
  if (strange !== undefined) {
    throw new Error(
      `.github/CODEOWNERS names a team of ${strange}, and this repository is of ${owner}. Name a team of ${owner} there.`,
    );
  }
}

function main() {
  const text = { type: 'string' };
  const options = { tag: text, notes: text, outputs: text, changelog: text, package: text };
  const { values } = parseArgs({ options });
  const read = (given, file) => readFileSync(given ?? path.join(root, file), 'utf8');
  const { version, repository } = JSON.parse(read(values.package, 'package.json'));
  const { notes, major } = prepareRelease({
    tag: values.tag ?? '',
    version,
    repository,
    here: process.env.GITHUB_REPOSITORY,
    owners: read(undefined, '.github/CODEOWNERS'),
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
