/** What goes wrong on purpose: which call, which time, and how. */
export interface Fault {
  /** `POST /repos/{owner}/{repo}/…`, or the beginning of it; `''` for every call. */
  readonly operation: string;
  /** The operation is named in full, and those that only begin like it are left alone. */
  readonly exactly?: boolean;
  /** From which of the calls that fit on, counted from 1; default 1. */
  readonly from?: number;
  /** How many of them; default 1, Infinity for all. */
  readonly times?: number;
  /** Answer so instead. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Close the connection without an answer. */
  readonly drop?: boolean;
  /** Send half of the body and close. */
  readonly truncate?: boolean;
  /** Whether what was asked for is done nevertheless. */
  readonly happens?: boolean;
  /** Reverse the items of a page. */
  readonly reverse?: boolean;
  /** Done before the call is looked at: what another run does in the same moment. */
  readonly before?: () => void;
}

export interface FaultPlan {
  faultOf(operation: string): Fault | null;
}

export function createFaultPlan(faults: readonly Fault[]): FaultPlan {
  const seen = new Map<Fault, number>();
  return {
    faultOf(operation) {
      for (const fault of faults) {
        const fits =
          fault.exactly === true
            ? operation === fault.operation
            : operation.startsWith(fault.operation);
        if (!fits) continue;
        const count = (seen.get(fault) ?? 0) + 1;
        seen.set(fault, count);
        const from = fault.from ?? 1;
        if (count >= from && count < from + (fault.times ?? 1)) return fault;
      }
      return null;
    },
  };
}
