import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);
import {
  findTags,
  readBranches,
  readDiscriminator
} from "./action-bench-builtin-judge-measured-run-invocation-team-judge.js";
import {
  followReferences,
  isSchemaNode,
  subschemas
} from "./action-bench-run-invocation-worker.js";

// src/events/schema/dispatch-unions.ts
var TAG_VALUES = "x-dc-event-gate-tag";
function dispatchUnions(schema) {
  const nodes = [...subschemas(schema)].map(({ node }) => node);
  const hasOwnBases = nodes.some((node) => node !== schema && typeof node.$id === "string");
  for (const node of nodes) {
    const tag = readDiscriminator(node);
    const branches = readBranches(node);
    const canDispatch = !hasOwnBases && tag !== null && isPlainUnion(node, tag, schema);
    delete node.discriminator;
    if (tag === null || branches === null) continue;
    const required = Array.isArray(node.required) ? node.required : [];
    node.required = [.../* @__PURE__ */ new Set([...required, tag])];
    node[TAG_VALUES] = { tag, values: findTags(node, schema)?.values.flat() ?? [] };
    if (!canDispatch) continue;
    delete node.anyOf;
    Object.assign(node, { type: "object", oneOf: branches, discriminator: { propertyName: tag } });
  }
}
function isPlainUnion(node, tag, root) {
  if (Array.isArray(node.oneOf) && Array.isArray(node.anyOf)) return false;
  if ((node.type ?? "object") !== "object" || findTags(node, root)?.tag !== tag) return false;
  return (readBranches(node) ?? []).every((branch) => {
    if (!isSchemaNode(branch) || branch.$ref !== void 0 && Object.keys(branch).length > 1)
      return false;
    const schema = followReferences(branch, root);
    if (schema === null || schema.type !== "object" || !isSchemaNode(schema.properties))
      return false;
    const field = schema.properties[tag];
    return isSchemaNode(field) && (Boolean(field.const) || Array.isArray(field.enum));
  });
}

export {
  TAG_VALUES,
  dispatchUnions
};
