/** Which permissions of a token an operation needs: one of several. Read is in write. */
import type { Access, Token } from './state.ts';

const REPO = '/repos/{owner}/{repo}';
type Need = readonly [string, Access];

const PULLS_OR_ISSUES = (access: Access): Need[] => [
  ['pull-requests', access],
  ['issues', access],
];

/** By the beginning of the operation; the longest that fits counts. */
const NEEDS: readonly [RegExp, readonly Need[]][] = [
  [/^(POST|PATCH|DELETE) \S+\/issues\/comments/, PULLS_OR_ISSUES('write')],
  [/^POST \S+\/issues\/\{issue_number\}\/comments$/, PULLS_OR_ISSUES('write')],
  [/^(POST|DELETE) \S+\/labels/, PULLS_OR_ISSUES('write')],
  [
    /^GET \S+\/issues\/(\{issue_number\}\/(comments|labels|timeline)|comments)/,
    PULLS_OR_ISSUES('read'),
  ],
  [/^GET \S+\/issues$/, [['issues', 'read']]],
  [/^(POST|PATCH) \S+\/issues(\/\{issue_number\})?$/, [['issues', 'write']]],
  [/^(POST|PATCH) \S+\/pulls/, [['pull-requests', 'write']]],
  [/^GET \S+\/pulls/, [['pull-requests', 'read']]],
  [/^(POST|PATCH|DELETE) \S+\/git\//, [['contents', 'write']]],
  [/^GET \S+\/(git|commits|activity)/, [['contents', 'read']]],
  [/^POST \S+\/check-runs$/, [['checks', 'write']]],
  [/^POST \/graphql$/, [['contents', 'write']]],
];

export function mayDo(operation: string, token: Token): boolean {
  const needs = NEEDS.find(([pattern]) => pattern.test(operation))?.[1];
  if (needs === undefined) return true;
  return needs.some(([scope, access]) => {
    const has = token.permissions[scope];
    return has === 'write' || (has === 'read' && access === 'read');
  });
}

/** Operations that write content: of these 80 a minute. */
export function writesContent(operation: string): boolean {
  return !operation.startsWith('GET ') && operation.includes(REPO);
}
