/** What can be accepted one by one, each with a box to tick, and the command for what is ticked. */
import type { Choice } from '../../contracts/section.ts';
import { displayedAsTyped } from '../../contracts/text/displayed-as-typed.ts';
import { shellWord } from '../../contracts/text/shell-word.ts';
import { escapeHtml } from './escape.ts';

const UNUSABLE = 'its name cannot be pasted; "golden review" asks for it';

/** The page's script fills in what is ticked; without it the command is that for all of them. */
export function drawChoice({ title, command, options }: Choice): string[] {
  const words = options.map(({ name }) => wordFor(name));
  const boxes = options.map(({ name, note }, at) => {
    const word = words[at] ?? '';
    const told = word === '' ? `${note}; ${UNUSABLE}` : note;
    return `<li><label><input type="checkbox" value="${escapeHtml(word)}"> ${escapeHtml(name)}</label> <span class="muted">${escapeHtml(told)}</span></li>`;
  });
  const whole = [command, ...words.filter((word) => word !== '')].join(' ');
  return [
    `<fieldset class="choice" data-command="${escapeHtml(command)}">`,
    `<legend>${escapeHtml(title)}</legend>`,
    '<ul>',
    ...boxes,
    '</ul>',
    `<p><output class="command"><code>${escapeHtml(whole)}</code></output> <button type="button" class="copy" hidden>Copy</button></p>`,
    '</fieldset>',
  ];
}

/** What is pasted must be what is seen; '' for a name of which that cannot be said. */
function wordFor(name: string): string {
  return displayedAsTyped(name) ? shellWord(name) : '';
}
