/** What a record's parsed value holds, added up over a block: the raw text is held against the sums. */
export interface Survey {
  /** Keys and values. */
  strings: number;
  numbers: number;
}

/** Adds what the JSON value holds. Iterative, so that no depth of nesting can overflow the stack. */
export function surveyValue(value: unknown, survey: Survey): void {
  if (typeof value === 'string') survey.strings += 1;
  else if (typeof value === 'number') survey.numbers += 1;
  if (typeof value !== 'object' || value === null) return;
  let strings = 0;
  let numbers = 0;
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const isArray = Array.isArray(next);
    for (const key in next) {
      if (!isArray) strings += 1;
      const member = (next as Record<string, unknown>)[key];
      if (typeof member === 'string') strings += 1;
      else if (typeof member === 'number') numbers += 1;
      else if (typeof member === 'object' && member !== null) open.push(member);
    }
  }
  survey.strings += strings;
  survey.numbers += numbers;
}
