// Words that a manager selects in an answer become the quotation of a comment; without a script they are copied by hand.
const button = document.querySelector('[data-comment-on]');
const group = document.querySelector('[data-repeating-group="passages"]');

function chosen() {
  const selection = document.getSelection();
  const words = selection?.toString().trim() ?? '';
  if (words === '') return undefined;
  const of = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('[data-answer]');
  const answer = of(selection.anchorNode);
  return answer && answer === of(selection.focusNode) ? { field: answer.dataset.answer, words } : undefined;
}

function emptyRow() {
  const blank = (row) => [...row.querySelectorAll('select, textarea')].every((each) => each.value === '');
  const rows = () => [...group.querySelectorAll('[data-row]')];
  if (!rows().some(blank)) group.querySelector('[data-add-row]').click();
  return rows().find(blank);
}

function comment({ field, words }) {
  group.closest('details').open = true;
  const row = emptyRow();
  row.querySelector('select').value = field;
  const [quoted, said] = row.querySelectorAll('textarea');
  quoted.value = words;
  // What was filled in for somebody is kept as what they type.
  quoted.dispatchEvent(new Event('input', { bubbles: true }));
  said.focus();
}

if (button && group) {
  let last;
  document.addEventListener('selectionchange', () => {
    const now = chosen();
    // A press on the button may end the selection before it is heard: what was selected last is what is meant.
    if (now !== undefined) last = now;
    button.hidden = now === undefined && document.activeElement !== button;
  });
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (last !== undefined) comment(last);
    button.hidden = true;
  });
}
