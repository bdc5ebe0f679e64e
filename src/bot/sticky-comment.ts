/**
 * One comment, well kept. A marker on its first line says whose it is and which run wrote it; what to
 * do follows from the comments that are there, so that two runs that race end with the newer's words.
 */
import type { Comment } from '../contracts/ports/github.ts';

/** Which gate, and which run of it. */
export interface Identity {
  /** Tells several gates of one repository apart. */
  readonly key: string;
  readonly headSha: string;
  readonly runId: number;
  readonly attempt: number;
}

export type Plan =
  | { readonly kind: 'create'; readonly remove: readonly number[] }
  | { readonly kind: 'update'; readonly id: number; readonly remove: readonly number[] }
  | { readonly kind: 'keep'; readonly id: number; readonly remove: readonly number[] }
  /** A newer run has reported. */
  | { readonly kind: 'outdated'; readonly id: number; readonly remove: readonly number[] };

const MARKER =
  /^<!-- dc-event-gate key=([A-Za-z0-9%._~/-]*) sha=([0-9a-f]{40,64}) run=([0-9]{1,16}) attempt=([0-9]{1,9}) -->(?:\r?\n|$)/;

/** The first line of a comment; nothing in it can end it early. */
export function formatMarker({ key, headSha, runId, attempt }: Identity): string {
  return `<!-- dc-event-gate key=${encoded(key)} sha=${headSha} run=${runId} attempt=${attempt} -->`;
}

/** The identity that the first line names; null where it is no comment of a gate. */
export function parseMarker(body: string): Identity | null {
  const [, key, headSha, runId, attempt] = MARKER.exec(body) ?? [];
  if (key === undefined || headSha === undefined) return null;
  return { key, headSha, runId: Number(runId), attempt: Number(attempt) };
}

/**
 * @param comments of the pull request, all of them
 * @param author login that our own carry; another's comment with our marker is not ours
 * @param body what the comment is to be, marker first
 */
export function planComment(
  comments: readonly Comment[],
  { identity, author, body }: { identity: Identity; author: string; body: string },
): Plan {
  const own = comments
    .filter((comment) => comment.author === author)
    .flatMap((comment) => {
      const written = parseMarker(comment.body);
      return written !== null && isOfGate(written, identity) ? [{ comment, written }] : [];
    })
    // The newest run's first; of one run's, the oldest comment, as people may have linked to it.
    .sort((a, b) => compareRuns(b.written, a.written) || a.comment.id - b.comment.id);
  const [first, ...others] = own;
  if (first === undefined) return { kind: 'create', remove: [] };
  const { comment, written } = first;
  const remove = others.map(({ comment: { id } }) => id);
  if (compareRuns(written, identity) > 0) return { kind: 'outdated', id: comment.id, remove };
  const kind = saysTheSame(comment.body, body) ? 'keep' : 'update';
  return { kind, id: comment.id, remove };
}

/** Whose comments have this gate's marker without being ours: somebody imitates it. */
export function findImitators(
  comments: readonly Comment[],
  { identity, author }: { identity: Identity; author: string },
): string[] {
  const imitations = comments.filter(({ author: login, body }) => {
    const written = parseMarker(body);
    return login !== author && written !== null && isOfGate(written, identity);
  });
  return [...new Set(imitations.map(({ author: login }) => login))];
}

/** Whether what was read from a comment names the same gate. */
export function isOfGate(written: Identity, own: Identity): boolean {
  return written.key === encoded(own.key);
}

/** Whether `a` ran after `b`: above 0. */
export function compareRuns(
  a: Pick<Identity, 'runId' | 'attempt'>,
  b: Pick<Identity, 'runId' | 'attempt'>,
): number {
  return a.runId - b.runId || a.attempt - b.attempt;
}

/** Of one commit, the same findings: what differs is only which run says so. */
function saysTheSame(a: string, b: string): boolean {
  return parseMarker(a)?.headSha === parseMarker(b)?.headSha && withoutRun(a) === withoutRun(b);
}

function withoutRun(body: string): string {
  // GitHub hands line ends back as it likes.
  return body
    .replace(/\r\n/g, '\n')
    .replace(MARKER, '')
    .replace(/\/actions\/runs\/[0-9]+(?:\/attempts\/[0-9]+)?/g, '/actions/runs')
    .trimEnd();
}

/** Only characters that mean nothing inside an HTML comment; `--` cannot occur. */
function encoded(key: string): string {
  return encodeURIComponent(key.toWellFormed())
    .replace(/%2F/g, '/')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/--/g, '-%2D');
}
