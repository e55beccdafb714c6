import { enliven, setRowCount } from './repeating-group.mjs';

/** Everything a form holds as name and value pairs, in its own order; files and the form's own workings are left out. */
export function readForm(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !name.startsWith('_'));
}

/** Everything a form held as the server sent it, whatever was typed before this was asked. */
export function readServed(form) {
  const served = form.cloneNode(true);
  served.reset();
  return readForm(served);
}

/** How many rows of a field the pairs hold: one more than the highest number in `field[n]`. */
export function rowsIn(pairs, field) {
  const numbers = pairs
    .filter(([name]) => name.startsWith(`${field}[`))
    .map(([name]) => Number.parseInt(name.slice(field.length + 1), 10));
  return Math.max(0, ...numbers.map((number) => number + 1));
}

function fillRows(within, pairs) {
  for (const group of within.querySelectorAll('[data-repeating-group]')) {
    // A list within a row has its turn once that row is there.
    if (group.parentElement.closest('[data-repeating-group]') !== (within.localName === 'form' ? null : within))
      continue;
    enliven(group);
    setRowCount(group, rowsIn(pairs, group.dataset.repeatingGroup));
    fillRows(group, pairs);
  }
}

function fillControl(control, values) {
  if (control.type === 'radio' || control.type === 'checkbox') {
    control.checked = values?.includes(control.value) ?? false;
  } else if (control.type === 'select-multiple') {
    for (const option of control.options) option.selected = values?.includes(option.value) ?? false;
  } else if (values) control.value = values.shift() ?? '';
}

const UNFILLED = new Set(['file', 'submit', 'button', 'reset', 'fieldset']);

function isFilled({ name, type, disabled }) {
  return name && !name.startsWith('_') && !disabled && !UNFILLED.has(type);
}

// Words that no longer have a place in the form are kept and sent, so that nothing typed is dropped here.
function keepUnplaced(form, unplaced) {
  for (const [name, value] of unplaced) {
    const kept = document.createElement('input');
    Object.assign(kept, { type: 'hidden', name, value });
    form.append(kept);
  }
}

/** Puts the pairs back into the form: rows are added or taken away, and every answer is as it was. */
export function fillForm(form, pairs) {
  fillRows(form, pairs);
  const left = new Map();
  for (const [name, value] of pairs) left.set(name, [...(left.get(name) ?? []), value]);
  const controls = [...form.elements].filter(isFilled);
  for (const control of controls) fillControl(control, left.get(control.name));
  const known = new Set(controls.map(({ name }) => name));
  keepUnplaced(
    form,
    pairs.filter(([name]) => !known.has(name)),
  );
  // The same event as when a browser itself puts a form's answers back: components read them afresh.
  window.dispatchEvent(new Event('pageshow'));
}
