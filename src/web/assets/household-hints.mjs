const PAUSE = 400;

const two = (text) => text.trim().padStart(2, '0');

/** The day typed in the boxes of a form; undefined when they hold none yet. */
function typedDay(form, field) {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => form.elements.namedItem(`${field}-${part}`).value);
  const iso = `${year.trim()}-${two(month)}-${two(day)}`;
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : undefined;
}

// A tick is the worker's own: where it is not what the record says, that is said, and nothing is ticked or unticked.
function differences(boxes, { day, children }) {
  return children.flatMap(({ id, name, isTogether }) => {
    const box = boxes.find(({ value }) => value === id);
    if (isTogether === undefined || !box || box.checked === isTogether) return [];
    return isTogether
      ? [`${name} lived here on ${day} and is not ticked.`]
      : [`${name} did not live here on ${day} and is ticked.`];
  });
}

/** Says who of the children lived together on the day that is typed, as soon as it is. */
function followDay(said) {
  const form = said.closest('form');
  const { household, of, when } = said.dataset;
  const boxes = [...form.querySelectorAll(`input[type=checkbox][name="${CSS.escape(of)}"]`)];
  const hintOf = (box) => box.closest('.govuk-checkboxes__item').querySelector('.govuk-hint');
  let shown = typedDay(form, when);
  let known;
  let timer;
  form.querySelector(`#${CSS.escape(when)}`).after(said);

  function say(lines = known ? differences(boxes, known) : []) {
    said.replaceChildren(
      ...lines.map((words) =>
        Object.assign(document.createElement('p'), { className: 'govuk-body-s', textContent: words }),
      ),
    );
  }
  function show(answer) {
    known = answer;
    for (const { id, hint } of answer.children) {
      const box = boxes.find(({ value }) => value === id);
      const place = box && hintOf(box);
      if (place) place.textContent = hint;
    }
    say();
  }
  async function ask(day) {
    shown = day;
    try {
      const address = `${household}?on=${day}`;
      const response = await fetch(address, { headers: { Accept: 'application/json' }, redirect: 'manual' });
      if (response.ok && shown === day) show(await response.json());
    } catch {
      known = undefined;
      say(['Without a connection it cannot be said who lived here on that day.']);
      // Asked again with the next change, when there may be an answer.
      shown = undefined;
    }
  }
  form.addEventListener('input', ({ target }) => {
    if (target.name === of) return say();
    if (!target.name?.startsWith(`${when}-`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const day = typedDay(form, when);
      if (day && day !== shown) ask(day);
    }, PAUSE);
  });
}

document.querySelectorAll('[data-household]').forEach(followDay);
