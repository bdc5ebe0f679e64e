/**
 * `anyOf` and `oneOf` that tell what is wrong with the alternative that was meant: that of the field which tells
 * them apart, that of the value's type, else the nearest. What the others say would be no fact.
 */
import type Ajv from 'ajv';
import type { ErrorObject, SchemaValidateFunction, ValidateFunction } from 'ajv';
import { escapePointer } from '../json-scan.ts';
import { followReferences } from './references.ts';
import { isSchemaNode, type SchemaNode, subschemas } from './subschemas.ts';
import { findTags } from './union-tags.ts';

/** The keyword of an error about the field that tells alternatives apart; `schema` holds its values. */
export const TAG = 'tag';

/** What an error of a union stands for. */
export function causesOf(error: ErrorObject): readonly ErrorObject[] | null {
  const { causes } = error.params as { causes?: readonly ErrorObject[] };
  return causes ?? null;
}

const ROOT = 'urn:dc-event-gate:root';

type DataContext = NonNullable<Parameters<ValidateFunction>[1]>;

/** Where a union is checked. */
interface UnionPlace {
  readonly node: SchemaNode;
  readonly root: unknown;
  readonly data: unknown;
  readonly instancePath: string;
}

export function explainUnionsBy(ajv: Ajv, root: unknown): void {
  const places = new Map([...subschemas(root)].map(({ node, pointer }) => [node, pointer]));
  // Without `$id`, which a reference within the schema does not need.
  ajv.addSchema(isSchemaNode(root) ? withoutId(root) : (root as boolean), ROOT);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, schemaType: 'array', validate: validateUnion });

    function validateUnion(
      branches: unknown[],
      data: unknown,
      node?: object,
      context?: DataContext,
    ): boolean {
      const pointer = places.get(node as SchemaNode) ?? '';
      const results = branches.map((_, at) => {
        const check = ajv.getSchema(`${ROOT}#${encodePointer(`${pointer}/${keyword}/${at}`)}`);
        return check === undefined || check(data, context) ? null : [...(check.errors ?? [])];
      });
      const passing = results.filter((errors) => errors === null).length;
      if (passing === 1 || (passing > 1 && keyword === 'anyOf')) return true;
      const place = {
        node: node as SchemaNode,
        root,
        data,
        instancePath: context?.instancePath ?? '',
      };
      const causes = passing > 1 ? [severalFit(place)] : chooseCauses(place, branches, results);
      (validateUnion as SchemaValidateFunction).errors = [{ keyword, params: { causes } }];
      return false;
    }
  }
}

function withoutId({ $id: _, ...schema }: SchemaNode): SchemaNode {
  return schema;
}

function encodePointer(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/');
}

type Results = readonly (readonly ErrorObject[] | null)[];

function chooseCauses(place: UnionPlace, branches: readonly unknown[], results: Results) {
  const all = results.map((errors) => errors ?? []);
  const tagged = causesByTag(place, all);
  if (tagged !== null) return tagged;
  const meant = all.filter((_, at) => followReferences(branches[at], place.root)?.type !== 'null');
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return only;
  const ofOtherKind = (errors: readonly ErrorObject[]) =>
    errors.filter(
      ({ instancePath, keyword }) =>
        instancePath === place.instancePath && ['type', 'const', 'enum'].includes(keyword),
    );
  const fitting = meant.filter((errors) => ofOtherKind(errors).length === 0);
  if (fitting.length > 0) return nearest(fitting);
  const kinds = meant.flatMap(ofOtherKind);
  if (kinds.every(({ keyword }) => keyword === 'type')) {
    const types = [...new Set(kinds.flatMap(({ schema }) => schema as string | string[]))];
    return [errorAt(place, 'type', types)];
  }
  return nearest(meant);
}

/** null where no field tells the alternatives apart, or the value has none. */
function causesByTag(place: UnionPlace, all: readonly (readonly ErrorObject[])[]) {
  const { node, root, data, instancePath } = place;
  const tags = findTags(node, root);
  if (tags === null || !isSchemaNode(data)) return null;
  const value = Object.hasOwn(data, tags.tag) ? data[tags.tag] : undefined;
  const at = tags.values.findIndex((values) => (values as readonly unknown[]).includes(value));
  if (at !== -1) return all[at] ?? [];
  const isNeeded = Array.isArray(node.required) && node.required.includes(tags.tag);
  if (value === undefined && !isNeeded && !all.every((errors) => misses(errors, tags.tag)))
    return null;
  const field = {
    ...place,
    data: value,
    instancePath: `${instancePath}/${escapePointer(tags.tag)}`,
  };
  return [errorAt(field, TAG, tags.values.flat())];
}

function misses(errors: readonly ErrorObject[], field: string): boolean {
  return errors.some(({ params }) => params.missingProperty === field);
}

function nearest(candidates: readonly (readonly ErrorObject[])[]): readonly ErrorObject[] {
  return candidates.reduce((a, b) => (b.length < a.length ? b : a));
}

function severalFit(place: UnionPlace): ErrorObject {
  return {
    ...errorAt(place, 'oneOf', []),
    message: 'must fit one of the alternatives, and fits several',
  };
}

function errorAt(
  { data, instancePath }: UnionPlace,
  keyword: string,
  schema: unknown,
): ErrorObject {
  return { keyword, instancePath, schemaPath: '', params: {}, data, schema, parentSchema: {} };
}
