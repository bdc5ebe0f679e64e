/** src/schema/config.schema.json: the payload types that `validation.require-types` may name. */

const LIST = /("require-types": \{[\s\S]*?"enum": \[)[^\]]*?(\n *\])/;

/** @param {string} text of the schema; only its list of types changes */
export function configSchemaText(text, { types }) {
  if (!LIST.test(text)) throw new Error('config.schema.json: there is no list of payload types');
  return text.replace(LIST, (_, start, end) => {
    const indent = `${end.slice(0, -1)}  `;
    return `${start}${types.map((type) => `${indent}"${type}"`).join(',')}${end}`;
  });
}
