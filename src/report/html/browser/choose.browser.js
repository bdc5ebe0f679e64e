// @ts-check
// The command for what is ticked. Runs in the reader's browser.

for (const choice of document.querySelectorAll('.choice')) prepare(choice);

/** @param {Element} choice */
function prepare(choice) {
  const command = choice.getAttribute('data-command') ?? '';
  const code = choice.querySelector('code');
  const copy = choice.querySelector('button');
  // A name that cannot be pasted has no value.
  for (const box of choice.querySelectorAll('input')) box.disabled = box.value === '';
  const boxes = [...choice.querySelectorAll('input')].filter(({ disabled }) => !disabled);
  if (code === null || copy === null) return;
  const show = () => {
    const words = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    copy.hidden = words.length === 0;
    copy.textContent = 'Copy';
    code.textContent = words.length === 0 ? 'Tick what is right.' : [command, ...words].join(' ');
  };
  for (const box of boxes) box.addEventListener('change', show);
  copy.addEventListener('click', () => {
    const text = code.textContent ?? '';
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    done.then(
      () => {
        copy.textContent = 'Copied';
      },
      () => getSelection()?.selectAllChildren(code),
    );
  });
  show();
}
