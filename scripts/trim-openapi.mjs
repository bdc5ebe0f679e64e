/**
 * Cuts the operations that the tests use out of GitHub's published OpenAPI description, and what they refer
 * to, without prose and examples, as JSON Schemas.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node scripts/trim-openapi.mjs package/generated/api.github.com.json
 *
 * The package has 385 MB, so it is no dependency; its part of it is committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const REPO = '/repos/{owner}/{repo}';
const OPERATIONS = {
  '/user': ['get'],
  [REPO]: ['get'],
  [`${REPO}/issues`]: ['get', 'post'],
  [`${REPO}/issues/{issue_number}`]: ['patch'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${REPO}/issues/{issue_number}/labels`]: ['get', 'post'],
  [`${REPO}/issues/{issue_number}/labels/{name}`]: ['delete'],
  [`${REPO}/issues/{issue_number}/timeline`]: ['get'],
  [`${REPO}/pulls`]: ['get', 'post'],
  [`${REPO}/pulls/{pull_number}`]: ['get', 'patch'],
  [`${REPO}/collaborators/{username}/permission`]: ['get'],
  [`${REPO}/activity`]: ['get'],
  [`${REPO}/commits/{ref}`]: ['get'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/git/ref/{ref}`]: ['get'],
  [`${REPO}/git/refs`]: ['post'],
  [`${REPO}/git/refs/{ref}`]: ['patch', 'delete'],
  [`${REPO}/git/commits`]: ['post'],
  [`${REPO}/git/commits/{commit_sha}`]: ['get'],
  [`${REPO}/git/trees`]: ['post'],
  [`${REPO}/git/trees/{tree_sha}`]: ['get'],
  [`${REPO}/git/blobs/{file_sha}`]: ['get'],
};
const PROSE = [
  'description',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'tags',
  'summary',
  'title',
];

const source = JSON.parse(await readFile(process.argv[2], 'utf8'));
const schemas = {};

function schemaOf(node) {
  if (Array.isArray(node)) return node.map(schemaOf);
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref !== undefined) {
    const name = node.$ref.split('/').at(-1);
    if (!(name in schemas)) {
      schemas[name] = null;
      schemas[name] = schemaOf(source.components.schemas[name]);
    }
    return { $ref: `#/$defs/${name}` };
  }
  const kept = Object.fromEntries(
    Object.entries(node)
      .filter(
        ([key, value]) =>
          !(PROSE.includes(key) && typeof value !== 'object') &&
          key !== 'nullable' &&
          key !== 'examples' &&
          key !== 'example' &&
          key !== 'externalDocs',
      )
      .map(([key, value]) => [key, schemaOf(value)]),
  );
  return node.nullable === true ? { anyOf: [kept, { type: 'null' }] } : kept;
}

function resolved(node) {
  if (node?.$ref === undefined) return node;
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((inner, key) => inner[key], source);
}

function operation(value) {
  const body = resolved(value.requestBody)?.content?.['application/json']?.schema;
  const parameters = (value.parameters ?? [])
    .map(resolved)
    .filter(({ in: place }) => place === 'query');
  return {
    query: Object.fromEntries(parameters.map(({ name, schema }) => [name, schemaOf(schema)])),
    ...(body === undefined ? {} : { body: schemaOf(body) }),
    responses: Object.fromEntries(
      Object.entries(value.responses).map(([status, response]) => {
        const schema = resolved(response).content?.['application/json']?.schema;
        return [status, schema === undefined ? null : schemaOf(schema)];
      }),
    ),
  };
}

const paths = Object.fromEntries(
  Object.entries(OPERATIONS).map(([name, methods]) => [
    name,
    Object.fromEntries(methods.map((method) => [method, operation(source.paths[name][method])])),
  ]),
);
const out = path.resolve(import.meta.dirname, '../test/support/github-server/openapi.json');
const text = JSON.stringify({ version: source.info.version, paths, $defs: schemas });
await writeFile(out, `${text}\n`);
process.stdout.write(`${out}: ${text.length} characters, ${Object.keys(schemas).length} schemas\n`);
