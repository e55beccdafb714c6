import { createCounter, questionOf } from './effort-counter.mjs';

const nameOf = (draftId) => `throughline-effort-${draftId}`;

function readKept(storage, name) {
  try {
    return JSON.parse(storage.getItem(name)) ?? {};
  } catch {
    return {};
  }
}

// Counts are worth less than words: where the device will not keep them, they are of this opening alone.
function keep(storage, name, state) {
  try {
    storage.setItem(name, JSON.stringify(state));
  } catch {}
}

function isChosen({ type }) {
  return ['radio', 'checkbox', 'select-one', 'select-multiple', 'file', 'date', 'time'].includes(type);
}

function askedBy({ name = '' }) {
  return name.startsWith('_') ? '' : questionOf(name);
}

/** Counts how a form that asks for it is filled, over all its openings on this device, and lets the form say so when it is sent. Never a value is read. */
export function countEffort(form, storage) {
  const field = form.elements.namedItem('_effort');
  if (!field) return;
  const name = nameOf(form.dataset.draftId);
  const counter = createCounter(readKept(storage, name));
  const tell = () => {
    field.value = JSON.stringify(counter.told());
    keep(storage, name, counter.state());
  };
  const works = ({ target, timeStamp }) => counter.works(timeStamp, askedBy(target));
  form.addEventListener('input', (event) => {
    works(event);
    if (!isChosen(event.target)) counter.types(event.target, askedBy(event.target));
    tell();
  });
  form.addEventListener('change', ({ target }) => {
    if (isChosen(target)) counter.chooses(askedBy(target));
    tell();
  });
  form.addEventListener('focusin', works);
  form.addEventListener('focusout', () => counter.leaves());
  form.addEventListener('keydown', works);
  form.addEventListener('pointerdown', works);
  form.addEventListener('click', ({ target }) => {
    if (!target.closest('button, summary, a[href]')) return;
    counter.presses();
    tell();
  });
}

/** Forgets what this device counted of a draft that is finished. */
export function forgetEffort(storage, draftId) {
  storage.removeItem(nameOf(draftId));
}
