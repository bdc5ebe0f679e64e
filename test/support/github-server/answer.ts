import type { RepositoryState, State, Token } from './state.ts';

export interface Call {
  readonly state: State;
  readonly repository: RepositoryState;
  readonly token: Token;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly url: URL;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export type Handler = (call: Call) => Answer;

export function notFound(): Answer {
  return { status: 404, body: failure('Not Found') };
}

export function failure(message: string, more: object = {}) {
  return { message, documentation_url: 'https://docs.github.com/rest', ...more };
}

/** @param field of the body that is refused */
export function invalid(resource: string, field: string, code: string, message?: string): Answer {
  const errors = [{ resource, field, code, ...(message === undefined ? {} : { message }) }];
  return { status: 422, body: failure('Validation Failed', { errors }) };
}

/** One page, with the Link header that GitHub writes. */
export function page<T>(
  { query, url }: Call,
  all: readonly T[],
  pick: (item: T) => unknown,
): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const there = new URL(url);
    there.searchParams.set('page', String(to));
    return `<${there}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: all.slice((number - 1) * size, number * size).map(pick),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
