/** docs/reference/ACTION.md: inputs and outputs, as action.yml has them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { code, NOTE, table } from './markdown.mjs';

/** @param {string} root of the repository */
export async function actionText(root) {
  const action = parse(await readFile(path.join(root, 'action.yml'), 'utf8'));
  const { repository } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const name = repository.replace(/^github:/, '');
  const row = ([key, { description }]) => [code(key), description];
  return `${NOTE}

# The action

You write a workflow, and want to know what you can give the action, and what it gives back.

${action.description}

\`\`\`yaml
- id: gate
  uses: ${name}@v1
  with:
    report-dir: .dc-event-gate
\`\`\`

## Inputs

None is needed. Most stand for a setting of the [config](../CONFIG.md) and win over it. An empty one counts as not given.

${table(['input', 'what it is'], Object.entries(action.inputs).map(row))}

## Outputs

${table(['output', 'what it is'], Object.entries(action.outputs).map(row))}
`;
}
