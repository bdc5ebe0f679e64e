/** What a conjunction comes to for values of one type: its alternatives of other types fall away. */
import type { SchemaNode } from '../../schema/subschemas.ts';
import { type Conjunction, gather } from './conjunction.ts';
import { allowsType, isBeyond, type ValueType } from './keywords.ts';
import { findTag, type MemberTag } from './tag.ts';

/** What a conjunction asks of values of one type. */
export type Demand =
  | { readonly kind: 'never' | 'beyond' }
  | { readonly kind: 'plain'; readonly nodes: readonly SchemaNode[] }
  | {
      readonly kind: 'choice';
      readonly choices: readonly Conjunction[];
      /** What tells them apart; null: each is tried. */
      readonly tag: MemberTag | null;
    };

export function demandOn(conjunction: Conjunction, type: ValueType, root: unknown): Demand {
  let { nodes, chosen } = conjunction;
  for (;;) {
    const limit = limitOn({ ...conjunction, nodes }, type);
    if (limit !== 'none') return { kind: limit };
    const group = [...nodes].flatMap(groupsIn).find(({ list }) => !chosen.has(list));
    if (group === undefined) return { kind: 'plain', nodes: [...nodes] };
    const taken = new Set([...chosen, group.list]);
    const branches = group.list
      .map((branch) => gather([branch], root))
      .filter((branch) => limitOn(branch, type) !== 'never');
    const [only] = branches;
    if (only === undefined) return { kind: 'never' };
    if (branches.length > 1) {
      const tag = type === 'object' ? findTag(branches, root) : null;
      if (tag === null && group.isExact) return { kind: 'beyond' };
      const choices = branches.map((branch) => joined(nodes, taken, branch));
      return { kind: 'choice', choices, tag };
    }
    if (only.limit !== 'none') return { kind: 'beyond' };
    nodes = new Set([...nodes, ...only.nodes]);
    chosen = taken;
  }
}

function joined(
  nodes: ReadonlySet<SchemaNode>,
  chosen: ReadonlySet<unknown>,
  branch: Conjunction,
): Conjunction {
  return { nodes: new Set([...nodes, ...branch.nodes]), chosen, limit: branch.limit };
}

/** `never` is certain. */
function limitOn({ nodes, limit }: Conjunction, type: ValueType): Conjunction['limit'] {
  if (limit === 'never' || [...nodes].some((node) => !allowsType(node, type))) return 'never';
  return limit === 'beyond' || [...nodes].some((node) => isBeyond(node, type)) ? 'beyond' : 'none';
}

/** The lists of alternatives of a node; exact: one of them fits, and no other. */
function groupsIn(node: SchemaNode): { list: readonly unknown[]; isExact: boolean }[] {
  const { anyOf, oneOf } = node;
  return [
    ...(Array.isArray(anyOf) ? [{ list: anyOf as unknown[], isExact: false }] : []),
    ...(Array.isArray(oneOf) ? [{ list: oneOf as unknown[], isExact: true }] : []),
  ];
}
