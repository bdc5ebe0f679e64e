/** The patterns that a prepared schema runs, numbered: a thread that hangs in one can say only a number. */
import { escapePointer } from '../json-scan.ts';
import { isSchemaNode, subschemas } from './subschemas.ts';

export interface SchemaPattern {
  readonly pattern: string;
  /** The first place. */
  readonly pointer: string;
}

/** Told the number of a pattern before it runs, and NO_PATTERN after it. */
export type OnPattern = (index: number) => void;

export const NO_PATTERN = -1;

/** Each once, in the order of the schema. */
export function listPatterns(prepared: unknown): SchemaPattern[] {
  const places = new Map<string, string>();
  for (const { node, pointer } of subschemas(prepared)) {
    const keys = isSchemaNode(node.patternProperties) ? Object.keys(node.patternProperties) : [];
    const found = [
      ...(typeof node.pattern === 'string' ? [[node.pattern, '/pattern'] as const] : []),
      ...keys.map((key) => [key, `/patternProperties/${escapePointer(key)}`] as const),
    ];
    for (const [pattern, at] of found) if (!places.has(pattern)) places.set(pattern, pointer + at);
  }
  return [...places].map(([pattern, pointer]) => ({ pattern, pointer }));
}

/** For ajv's option `code.regExp`: a matcher that says which pattern it runs. */
export function tellingMatcher(prepared: unknown, onPattern: OnPattern) {
  const indices = new Map(listPatterns(prepared).map(({ pattern }, index) => [pattern, index]));
  const make = (pattern: string, flags: string) => {
    const matcher = new RegExp(pattern, flags);
    const index = indices.get(pattern) ?? NO_PATTERN;
    return {
      test(text: string): boolean {
        onPattern(index);
        const matches = matcher.test(text);
        onPattern(NO_PATTERN);
        return matches;
      },
      toString: () => String(matcher),
    };
  };
  return Object.assign(make, { code: 'new RegExp' });
}
