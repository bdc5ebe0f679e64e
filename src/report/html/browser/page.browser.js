// @ts-check
// The list of findings: searched, filtered, and drawn only where it is seen. Runs in the reader's browser.

/** @typedef {[defect: number, rule: number, file: number, line: number, message: string, follows: 0 | 1]} Row */
/** @typedef {{ levels: string[], rules: string[], files: string[], rows: Row[] }} Data */

/** Pixels; the style sheet says the same. */
const ROW = 76;
/** Rows drawn above and below what is seen. */
const SPARE = 6;
/** Milliseconds of no typing before a search. */
const PAUSE = 120;

const list = find('list');
const rows = find('rows');
const form = /** @type {HTMLFormElement} */ (find('search'));
const words = /** @type {HTMLInputElement} */ (find('text'));
const level = /** @type {HTMLSelectElement} */ (find('level'));
const group = /** @type {HTMLSelectElement} */ (find('group'));
const count = find('count');
const detail = find('detail');

/** @type {Data} */
const data = JSON.parse(document.getElementById('data')?.textContent || '{"rows":[]}');
/** What is searched, made when somebody searches. @type {string[] | null} */
let searched = null;
/** Places in data.rows of what is shown. @type {number[]} */
let shown = data.rows.map((_, at) => at);
/** Place in `shown` of the chosen row; -1 for none. */
let chosen = -1;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
let isDrawing = false;

// A report without a finding has no list.
if (data.rows.length > 0) start();

/** @param {string} id @returns {HTMLElement} */
function find(id) {
  return document.getElementById(id) ?? document.createElement('div');
}

/** @param {Row} row */
function ruleName([, rule]) {
  return data.rules[rule] ?? '';
}

/** @param {Row} row */
function levelName([defect, , , , , follows]) {
  return follows === 1 ? 'follows' : (data.levels[defect] ?? '');
}

/** @param {Row} row */
function placeName([, , file, line]) {
  return `${data.files[file]}:${line}`;
}

function searchTexts() {
  searched ??= data.rows.map((row) => `${ruleName(row)} ${placeName(row)} ${row[4]}`.toLowerCase());
  return searched;
}

function filter() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const all = wanted.length === 0 ? null : searchTexts();
  const wantedGroup = group.value === '' ? null : Number(group.value);
  shown = [];
  data.rows.forEach((row, place) => {
    if (wantedGroup !== null && row[0] !== wantedGroup) return;
    if (level.value !== '' && levelName(row) !== level.value) return;
    if (all !== null && !wanted.every((word) => all[place]?.includes(word))) return;
    shown.push(place);
  });
  chosen = -1;
  detail.hidden = true;
  list.scrollTop = 0;
  draw();
}

function draw() {
  const all = data.rows.length.toLocaleString('en-US');
  const number = shown.length.toLocaleString('en-US');
  count.textContent =
    shown.length === data.rows.length ? `${all} shown` : `${number} of ${all} shown`;
  list.hidden = shown.length === 0;
  rows.style.height = `${shown.length * ROW}px`;
  const first = Math.max(0, Math.floor(list.scrollTop / ROW) - SPARE);
  const end = Math.ceil((list.scrollTop + list.clientHeight) / ROW) + SPARE;
  const drawn = [];
  for (let at = first; at < Math.min(shown.length, end); at += 1) drawn.push(rowElement(at));
  rows.replaceChildren(...drawn);
  const isDrawn = chosen >= first && chosen < end;
  if (isDrawn) list.setAttribute('aria-activedescendant', `row-${chosen}`);
  else list.removeAttribute('aria-activedescendant');
}

/** @param {number} at place in `shown` */
function rowElement(at) {
  const row = /** @type {Row} */ (data.rows[shown[at] ?? 0]);
  const element = document.createElement('div');
  element.className = 'row';
  element.id = `row-${at}`;
  element.style.transform = `translateY(${at * ROW}px)`;
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', String(at === chosen));
  element.setAttribute('aria-setsize', String(shown.length));
  element.setAttribute('aria-posinset', String(at + 1));
  element.append(headLine(row), sentenceElement('div', 'message', row[4]));
  return element;
}

/** @param {Row} row */
function headLine(row) {
  const name = levelName(row);
  const line = textElement('div', 'place', '');
  line.append(
    textElement('span', `tag ${name}`, name),
    ' ',
    textElement('code', '', placeName(row)),
    ` ${ruleName(row)}`,
  );
  return line;
}

/** @param {string} tag @param {string} name @param {string} text */
function textElement(tag, name, text) {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  element.textContent = text;
  return element;
}

/**
 * What stands between backticks is code.
 * @param {string} tag @param {string} name @param {string} text
 */
function sentenceElement(tag, name, text) {
  const element = textElement(tag, name, '');
  const parts = text.split(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/);
  for (let at = 0; at < parts.length; at += 3) {
    element.append(parts[at] ?? '');
    const code = parts[at + 2];
    if (code !== undefined) element.append(textElement('code', '', code));
  }
  return element;
}

/** @param {number} at place in `shown` */
function choose(at) {
  chosen = Math.max(0, Math.min(shown.length - 1, at));
  const row = data.rows[shown[chosen] ?? -1];
  if (row === undefined) return;
  const top = chosen * ROW;
  const isBelow = top + ROW > list.scrollTop + list.clientHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (isBelow) list.scrollTop = top + ROW - list.clientHeight;
  detail.replaceChildren(headLine(row), sentenceElement('p', '', row[4]));
  detail.hidden = false;
  draw();
}

/** @param {string} key @returns {number | null} the place to go to */
function placeFor(key) {
  const page = Math.max(1, Math.floor(list.clientHeight / ROW));
  switch (key) {
    case 'ArrowDown':
      return chosen + 1;
    case 'ArrowUp':
      return chosen - 1;
    case 'PageDown':
      return chosen + page;
    case 'PageUp':
      return chosen - page;
    case 'Home':
      return 0;
    case 'End':
      return shown.length - 1;
    default:
      return null;
  }
}

function start() {
  words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(filter, PAUSE);
  });
  level.addEventListener('change', filter);
  group.addEventListener('change', filter);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    filter();
  });
  // The fields have their old values until the event is over.
  form.addEventListener('reset', () => setTimeout(filter, 0));
  list.addEventListener('scroll', drawSoon);
  addEventListener('resize', drawSoon);
  list.addEventListener('click', ({ target }) => {
    const row = target instanceof Element ? target.closest('.row') : null;
    if (row !== null) choose(Number(row.id.slice('row-'.length)));
  });
  list.addEventListener('keydown', (event) => {
    const place = placeFor(event.key);
    if (place === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(place);
  });
  for (const button of document.querySelectorAll('.pick'))
    button.addEventListener('click', () => showGroup(button.getAttribute('data-group') ?? ''));
  form.hidden = false;
  list.hidden = false;
  draw();
}

/** Once a frame is often enough. */
function drawSoon() {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(() => {
    isDrawing = false;
    draw();
  });
}

/** @param {string} value */
function showGroup(value) {
  words.value = '';
  level.value = '';
  group.value = value;
  filter();
  list.focus();
  list.scrollIntoView({ block: 'nearest' });
}
