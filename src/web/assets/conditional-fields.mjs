import { belongsTo, holds } from './conditions.mjs';

function valuesOf(control) {
  if ((control.type === 'radio' || control.type === 'checkbox') && !control.checked) return [];
  if (control.type === 'select-multiple') return [...control.selectedOptions].map((option) => option.value);
  return [control.value];
}

// A question that is not asked has no answer, whatever was typed in it before: what hangs on it is not asked either.
function answersTo(form, prefix) {
  return (field) =>
    [...form.elements]
      .filter(({ name }) => name && belongsTo(name, prefix + field))
      .filter((control) => !control.disabled && !control.closest('[data-only-when][hidden]'))
      .flatMap(valuesOf);
}

function refreshOnce(form, parts) {
  let isChanged = false;
  for (const part of parts) {
    const isHidden = !holds(JSON.parse(part.dataset.onlyWhen), answersTo(form, part.dataset.namePrefix ?? ''));
    isChanged ||= part.hidden !== isHidden;
    part.hidden = isHidden;
  }
  return isChanged;
}

// What is hidden keeps its answer and is still sent: changing an answer back must bring everything back.
function refresh(form) {
  const parts = [...form.querySelectorAll('[data-only-when]')];
  let rounds = parts.length;
  while (refreshOnce(form, parts) && rounds > 0) rounds -= 1;
}

function watch(form) {
  for (const kind of ['input', 'change', 'throughline:added']) form.addEventListener(kind, () => refresh(form));
  window.addEventListener('pageshow', () => refresh(form));
  refresh(form);
}

const forms = [...document.querySelectorAll('[data-only-when]')].map((part) => part.closest('form'));
for (const form of new Set(forms)) if (form) watch(form);
document.body.classList.add('tl-conditions-kept');
