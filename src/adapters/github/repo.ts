/** How the API names a repository. */
export type Repo = { readonly owner: string; readonly repo: string };

export const WRITE_PULLS = 'pull-requests: write';
export const WRITE_ISSUES = 'issues: write';
export const WRITE_CONTENTS = 'contents: write';

/** @param name `owner/name` */
export function parseRepo(name: string): Repo {
  const [owner = '', repo = ''] = name.split('/');
  return { owner, repo };
}
