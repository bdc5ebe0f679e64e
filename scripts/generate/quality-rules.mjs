/** src/checks/quality/rule-files.ts: the rules of src/sql/quality, in the order of docs/DOMAIN.md. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** @param {string} root of the repository */
export async function ruleFilesText(root) {
  const names = (await readdir(path.join(root, 'src/sql/quality')))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort();
  const ordered = await documentedRules(root);
  const odd = [...names, ...ordered].find(
    (name) => !names.includes(name) || ordered.filter((other) => other === name).length !== 1,
  );
  if (odd !== undefined)
    throw new Error(`${odd}: a rule is a file in src/sql/quality and a row of docs/DOMAIN.md`);
  const imports = names.map(
    (name) => `import ${camelCase(name)} from '../../sql/quality/${name}.sql';`,
  );
  return `/**
 * Generated from src/sql/quality by \`npm run schema\`, in the order of docs/DOMAIN.md. Do not edit.
 */
${imports.join('\n')}

export const RULE_FILES = {
${ordered.map((name) => `  ${name}: ${camelCase(name)},`).join('\n')}
} as const;
`;
}

/** The first cell of each row of a table with the head "rule". */
async function documentedRules(root) {
  const text = await readFile(path.join(root, 'docs/DOMAIN.md'), 'utf8');
  const tables = text.split(/\n{2,}/).filter((block) => /^\| rule +\| severity/.test(block));
  return tables.flatMap((table) =>
    [...table.matchAll(/^\| `([a-z0-9_]+)`/gm)].map((match) => match[1]),
  );
}

function camelCase(name) {
  return name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
}
