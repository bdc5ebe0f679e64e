/** docs/reference/REPORT.md: the parts of report.json, as report.schema.json describes them. */
import { code, NOTE, table } from './markdown.mjs';

/** @param schema report.schema.json, parsed */
export function reportText(schema) {
  const rows = Object.entries(schema.properties).map(([name, shape]) => [
    code(name),
    describe(shape, schema),
  ]);
  return `${NOTE}

# report.json

You have a program that reads the report of a run.

\`--format json\` prints it, \`--report-dir DIR\` writes it as \`report.json\`. Its JSON Schema is
[\`report.schema.json\`](../../src/schema/report.schema.json), which describes each part to the last field. Look at
\`schemaVersion\` first. All parts are always there.

${table(['part', 'what it is'], rows)}
`;
}

function describe({ description, $ref }, { $defs }) {
  return description ?? $defs[$ref?.replace('#/$defs/', '')]?.description ?? '';
}
