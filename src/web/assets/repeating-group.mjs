const PLACE = '__index__';

function rowsOf(group) {
  return [...group.querySelectorAll('[data-row]')].filter((row) => row.closest('[data-repeating-group]') === group);
}

function renameIn(element, from, to) {
  for (const { name, value } of [...element.attributes]) {
    // What a person typed stays as it is, whatever it looks like.
    if (name === 'value' && element.localName !== 'button') continue;
    if (value.includes(from)) element.setAttribute(name, value.replaceAll(from, to));
  }
}

// A list within a row keeps the pattern of its own rows in a template, which has a document of its own.
function elementsIn(row) {
  const inside = [...row.querySelectorAll('*')];
  return [row, ...inside, ...inside.flatMap((each) => (each.localName === 'template' ? elementsInPattern(each) : []))];
}

function elementsInPattern(template) {
  return [...template.content.children].flatMap(elementsIn);
}

function renumber(group) {
  const field = group.dataset.repeatingGroup;
  rowsOf(group).forEach((row, index) => {
    const old = row.dataset.row;
    if (old !== String(index)) {
      for (const element of elementsIn(row)) renameIn(element, `${field}[${old}]`, `${field}[${index}]`);
      row.dataset.row = index;
    }
    for (const place of row.querySelectorAll('[data-row-number]')) {
      if (place.closest('[data-row]') === row) place.textContent = index + 1;
    }
  });
}

function partOf(group, selector) {
  return group.querySelector(`:scope > ${selector}`);
}

function announce(group, words) {
  partOf(group, '[data-rows-status]').textContent = words;
}

function addRow(group) {
  const row = partOf(group, 'template').content.firstElementChild.cloneNode(true);
  row.dataset.row = PLACE;
  partOf(group, '[data-rows]').append(row);
  renumber(group);
  for (const inner of row.querySelectorAll('[data-repeating-group]')) enliven(inner);
  row.dispatchEvent(new CustomEvent('throughline:added', { bubbles: true }));
  return row;
}

function changed(group) {
  group.dispatchEvent(new Event('change', { bubbles: true }));
}

function onAdd(group) {
  const row = addRow(group);
  row.querySelector('legend').focus();
  announce(group, `Added ${group.dataset.rowName} ${rowsOf(group).length}`);
  changed(group);
}

function onRemove(group, row) {
  const index = rowsOf(group).indexOf(row);
  row.remove();
  renumber(group);
  const next = rowsOf(group)[Math.max(0, index - 1)];
  (next?.querySelector('legend') ?? partOf(group, '[data-add-row]')).focus();
  announce(group, `Removed ${group.dataset.rowName} ${index + 1}`);
  changed(group);
}

/** Gives a list of groups exactly this many rows. */
export function setRowCount(group, count) {
  if (partOf(group, 'template') === null) return;
  while (rowsOf(group).length < count) addRow(group);
  for (const row of rowsOf(group).slice(count)) row.remove();
}

/** Makes a group's buttons work in the page; asking twice changes nothing. */
export function enliven(group) {
  if ('enlivened' in group.dataset) return;
  group.dataset.enlivened = '';
  // The keys need this script, so only this script tells of them.
  partOf(group, '[data-add-key]')?.removeAttribute('hidden');
  rowsOf(group).forEach((row, index) => {
    row.dataset.row = index;
  });
  group.addEventListener('click', (event) => {
    const add = event.target.closest('[data-add-row]');
    const remove = event.target.closest('[data-remove-row]');
    if ((add ?? remove)?.closest('[data-repeating-group]') !== group) return;
    event.preventDefault();
    if (add) onAdd(group);
    else onRemove(group, remove.closest('[data-row]'));
  });
}

// What is written down as it is said is added from wherever one is writing, and written at once.
document.addEventListener('keydown', (event) => {
  if (!event.altKey || !event.shiftKey || !event.code.startsWith('Key')) return;
  const button = document.querySelector(`[data-add-row][aria-keyshortcuts="Alt+Shift+${event.code.slice(3)}"]`);
  if (button === null) return;
  event.preventDefault();
  button.click();
  rowsOf(button.closest('[data-repeating-group]'))
    .at(-1)
    .querySelector('input:not([type=hidden]), textarea, select')
    .focus();
});

document.querySelectorAll('[data-repeating-group]').forEach(enliven);
