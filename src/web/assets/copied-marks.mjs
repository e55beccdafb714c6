import { readForm, readServed } from './form-values.mjs';

// A copied answer says that it is one; as soon as it is changed, the mark says so. The server says the same when the page
// is next opened.

function answersTo(pairs, name) {
  const isPart = (each) => each === name || each.startsWith(`${name}-`) || each.startsWith(`${name}[`);
  return JSON.stringify(pairs.filter(([each, value]) => isPart(each) && value.trim() !== ''));
}

function watch(form, marks) {
  const served = readServed(form);
  const refresh = () => {
    const now = readForm(form);
    for (const mark of marks) {
      const isChanged = answersTo(now, mark.dataset.copied) !== answersTo(served, mark.dataset.copied);
      mark.querySelector('[data-as-copied]').hidden = isChanged;
      mark.querySelector('[data-changed]').hidden = !isChanged;
    }
  };
  for (const kind of ['input', 'change']) form.addEventListener(kind, refresh);
  // Words kept on this device are put back after the page has come.
  window.addEventListener('pageshow', refresh);
}

const unchanged = [...document.querySelectorAll('[data-copied]')].filter(
  (mark) => !mark.querySelector('[data-as-copied]').hidden,
);
for (const [form, marks] of Map.groupBy(unchanged, (mark) => mark.closest('form'))) watch(form, marks);
