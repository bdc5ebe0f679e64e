/** Copies of a JSON value with one thing changed at a pointer. */

type Members = Readonly<Record<string, unknown>>;

export function setAt(value: unknown, pointer: string, meant: unknown): unknown {
  return edit(value, steps(pointer), () => meant);
}

/** The member keeps its value and its place. */
export function renameAt(value: unknown, pointer: string, name: string): unknown {
  const path = steps(pointer);
  const wrong = path.pop() ?? '';
  return edit(value, path, (parent) =>
    isObject(parent)
      ? Object.fromEntries(
          Object.entries(parent).map(([key, member]) => [key === wrong ? name : key, member]),
        )
      : parent,
  );
}

/** Without the member. */
export function dropAt(value: unknown, pointer: string): unknown {
  const path = steps(pointer);
  const dropped = path.pop() ?? '';
  return edit(value, path, (parent) =>
    isObject(parent)
      ? Object.fromEntries(Object.entries(parent).filter(([key]) => key !== dropped))
      : parent,
  );
}

function edit(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === step ? edit(item, rest, change) : item));
  return isObject(value) ? { ...value, [step]: edit(value[step], rest, change) } : value;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
