/** The events of several golden cases as those of one run: a field of each says of which case it is. */
import { GateError } from '../../../contracts/errors.ts';
import { pointerSteps } from '../../../events/event-types.ts';
import { replaceText } from '../../../events/text-span.ts';

/** The events of a case as its file has them. */
export interface CaseEvents {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** Stands before the field's value; no folder has a slash in its name, so that no case begins as another. */
export function casePrefix(name: string): string {
  return `${name}/`;
}

/** Each event as JSON text. */
export function eventLines({ text }: Pick<CaseEvents, 'text'>): string[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/**
 * @param field JSON pointer
 * @throws GateError GOLDEN_APART where an event has no text there
 */
export function mixEvents(events: CaseEvents, field: string): string[] {
  const steps = pointerSteps(field);
  return eventLines(events).map((line, at) => {
    const mixed = replaceText(line, steps, (value) => casePrefix(events.name) + value);
    if (mixed !== null) return mixed;
    throw new GateError('GOLDEN_APART', {
      field,
      detail: `event ${at + 1} of ${events.file} has no text there`,
    });
  });
}
