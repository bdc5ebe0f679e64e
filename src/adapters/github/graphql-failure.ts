/** GraphQL answers 200 whatever happens; what REST says by its status, it says by a type, or in words only. */
export interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
}

const STATUS_OF_TYPE: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
  RATE_LIMITED: 429,
};

/** @returns the status that REST would have had; null where GitHub names no reason of ours */
export function readStatus(errors: readonly GraphqlError[]): number | null {
  const [status] = errors.flatMap(({ type, message = '' }) => {
    if (/something went wrong while executing/i.test(message)) return [502];
    if (/rate limit/i.test(message)) return [429];
    return STATUS_OF_TYPE[type ?? ''] ?? [];
  });
  return status ?? null;
}

/** The errors of an answer that has come, or of the toolkit's own error about it. */
export function readGraphqlErrors(body: unknown): readonly GraphqlError[] {
  const { errors } = (body ?? {}) as { errors?: unknown };
  return Array.isArray(errors) ? (errors as GraphqlError[]) : [];
}

/** @returns all that GitHub says, in one line */
export function joinMessages(errors: readonly GraphqlError[]): string {
  return errors.map(({ message = '' }) => message.replace(/\s+/g, ' ')).join('; ');
}
