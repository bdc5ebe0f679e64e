/** What differs between an event and what it was before. */
import type { DcPlanEvent } from '../../schema/types.ts';

/** By name, with the value before and now; both as the same database writes events. */
export function differingFields(before: DcPlanEvent, now: DcPlanEvent): [string, string, string][] {
  const [old, own] = [flatten(before), flatten(now)];
  return [...new Set([...old.keys(), ...own.keys()])]
    .filter((path) => old.get(path) !== own.get(path))
    .map((path) => [
      path.slice(path.lastIndexOf('/') + 1),
      old.get(path) ?? 'nothing',
      own.get(path) ?? 'nothing',
    ]);
}

/** By JSON pointer. null and what is not there are one thing to every reader of events. */
function flatten(value: object, above = ''): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [name, member] of Object.entries(value)) {
    const path = `${above}/${name}`;
    if (member === null || member === undefined) continue;
    if (typeof member === 'object')
      for (const [inner, text] of flatten(member, path)) fields.set(inner, text);
    else fields.set(path, plainNumber(String(member)));
  }
  return fields;
}

/** "62.940000" is 62.94, "100.000000" is 100.00, and "0.2000" is 0.20. */
export function plainNumber(text: string): string {
  return text.replace(/^([0-9]+\.[0-9]{2}[0-9]*?)0+$/, '$1');
}
