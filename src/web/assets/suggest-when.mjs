const now = () => Math.round(performance.timeOrigin + performance.now());

// What the clocks of England show, in the boxes of a date and a time.
function boxesOf(instant) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: parts.day, month: parts.month, year: parts.year, time: `${parts.hour}:${parts.minute}` };
}

const toTheMinute = (instant) => Math.floor(instant / 60_000) * 60_000;

const PARTS = ['day', 'month', 'year', 'time'];

// The mark the server drew with the question, or one of our own beside its boxes.
function markOf(form, field, words) {
  const boxes = form.querySelector(`#${CSS.escape(field)}`);
  const drawn = boxes.closest('.govuk-form-group').querySelector('.tl-origin');
  if (drawn) return drawn;
  const mark = Object.assign(document.createElement('p'), { className: 'tl-origin', hidden: true });
  mark.setAttribute('role', 'status');
  boxes.before(mark);
  return Object.assign(mark, { textContent: words });
}

/**
 * The form of a visit to come has no time until somebody begins to write: then the time is put in, marked, where nobody has
 * typed one. Nothing is put in by merely opening it.
 */
function suggestWhen(note) {
  const form = note.closest('form');
  const { suggestWhen: field, begunIn, words } = note.dataset;
  const begun = form.elements.namedItem(begunIn);
  const box = (part) => form.elements.namedItem(`${field}-${part}`);
  const mark = markOf(form, field, words);
  const isUntyped = () => PARTS.every((part) => box(part).value === '');

  function show() {
    const suggested = begun.value === '' ? {} : boxesOf(new Date(begun.value));
    note.hidden = begun.value !== '';
    mark.hidden = !PARTS.every((part) => box(part).value === suggested[part]);
  }
  function begin() {
    if (begun.value !== '') return;
    const began = toTheMinute(now());
    begun.value = new Date(began).toISOString();
    if (isUntyped()) for (const [part, value] of Object.entries(boxesOf(began))) box(part).value = value;
  }
  // Before whatever else listens: what is put in is kept and sent with what was typed.
  form.addEventListener('input', begin, { capture: true });
  form.addEventListener('input', show);
  window.addEventListener('pageshow', show);
  show();
}

document.querySelectorAll('[data-suggest-when]').forEach(suggestWhen);
