/** src/schema/event-columns.ts: the types and columns, for the code. */

const WIDTH = 100;

/** @param {ReturnType<typeof import('./event-fields.mjs').readEventFields>} fields */
export function eventColumnsText({ types, fields }) {
  return `/**
 * Generated from event.schema.json by \`npm run schema\`. Do not edit.
 */

/** The payload types, in the order in which events of one day take effect (docs/DOMAIN.md). */
export const EVENT_TYPES = [
${types.map((type) => `  '${type}',`).join('\n')}
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** The columns of the \`events\` table, in its order, but for \`event_order\`; \`path\` leads to the value in an event. */
export const EVENT_COLUMNS = [
${fields.map(columnText).join('\n')}
] as const;

export type EventColumn = (typeof EVENT_COLUMNS)[number];
`;
}

/** On one line where it fits, as the formatter has it. */
function columnText({ name, kind, path }) {
  const members = [
    `name: '${name}'`,
    `kind: '${kind}'`,
    `path: [${path.map((part) => `'${part}'`).join(', ')}]`,
  ];
  const line = `  { ${members.join(', ')} },`;
  if (line.length <= WIDTH) return line;
  return `  {\n${members.map((member) => `    ${member},`).join('\n')}\n  },`;
}
