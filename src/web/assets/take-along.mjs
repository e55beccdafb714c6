import { timeInWords } from './autosave-status.mjs';
import { draftsWaiting, forgetDraft } from './draft-copy.mjs';
import { beginKeeping } from './keep-page.mjs';
import { forgetPage, keepPage, keptHeaders, listKept } from './kept-pages.mjs';
import { importKey } from './vault.mjs';

const now = () => Math.round(performance.timeOrigin + performance.now());

// Browsers seal and answer for pages only over https and on this machine: elsewhere nothing can be taken along.
const isAble = () => navigator.serviceWorker && globalThis.crypto?.subtle && globalThis.indexedDB;

class Refused extends Error {}

async function ask(form, address, body = {}) {
  const token = form.elements.namedItem('_csrf').value;
  const response = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ ...body, _csrf: token }),
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { Accept: 'application/json', 'X-CSRF': token },
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Refused(answer.because ?? 'Your session has ended. Sign in again.');
}

// The page is what opening the form would have shown: asked for by name and kept as a reading of each child.
async function keepForm(draftId) {
  const response = await fetch(`/drafts/${draftId}`, { credentials: 'same-origin', redirect: 'manual' });
  if (!response.ok) throw new Refused('The form could not be fetched.');
  const headers = keptHeaders(response);
  const text = await response.text();
  const form = new DOMParser().parseFromString(text, 'text/html').querySelector('form[data-autosave]');
  if (!form?.dataset.key) throw new Refused('The form could not be kept.');
  await beginKeeping(form.dataset, await importKey(form.dataset.key));
  await keepPage(draftId, { name: form.dataset.keptName, headers, text, takenAt: now() });
  return form.dataset.keptName;
}

async function takeOne(form, child) {
  const { draft } = await ask(form, '/visits/take-along', { child });
  return keepForm(draft);
}

function say(place, ...lines) {
  const said = place.querySelector('[data-take-along-said]');
  said.replaceChildren(
    ...lines.map((words) =>
      Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: words }),
    ),
  );
}

async function take(place, form) {
  const children = new FormData(form).getAll('child');
  if (children.length === 0) return say(place, 'Tick whose visit forms to take along.');
  say(place, 'Taking along…');
  await navigator.serviceWorker.ready;
  const wrong = [];
  let taken = 0;
  for (const child of children) {
    try {
      await takeOne(form, child);
      taken += 1;
    } catch (reason) {
      const why = reason instanceof Refused ? reason.message : 'There is no connection.';
      if (!wrong.includes(why)) wrong.push(why);
    }
  }
  await showTaken(place);
  const where = place.querySelector('[data-on-this-device]') ? '' : ' My work lists it.';
  const forms = taken === 1 ? '1 visit form is' : `${taken} visit forms are`;
  const rest = wrong.map((why) => `${children.length - taken} could not be taken along: ${why}`);
  say(
    place,
    ...(taken === 0 ? [] : [`${forms} on this device, ready to write without a connection.${where}`]),
    ...rest,
  );
}

async function leave(place, { id, name }) {
  try {
    await ask(place.querySelector('form'), `/drafts/${id}/leave-behind`);
  } catch (reason) {
    return say(
      place,
      `${name} is still on this device: ${reason instanceof Refused ? reason.message : 'there is no connection.'}`,
    );
  }
  await forgetPage(id);
  forgetDraft(localStorage, id);
  await showTaken(place);
  say(place, `${name} is no longer on this device.`);
}

function removal(place, draft) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'govuk-button govuk-button--secondary tl-button-tight' });
  const about = Object.assign(document.createElement('span'), {
    className: 'govuk-visually-hidden',
    textContent: ` ${draft.name} from this device`,
  });
  button.append('Remove', about);
  button.addEventListener('click', () => leave(place, draft));
  return button;
}

// Words that have not reached the server are nowhere else: such a form is opened, and not removed.
function lineFor(place, draft, waiting) {
  const link = document.createElement('a');
  Object.assign(link, { href: `/drafts/${draft.id}`, textContent: draft.name, className: 'govuk-link' });
  const since = document.createElement('span');
  const hasWords = waiting.includes(draft.id);
  Object.assign(since, {
    className: 'tl-quiet',
    textContent: ` since ${timeInWords(draft.takenAt)}${hasWords ? ', with words not sent yet: open it to send them' : ''} `,
  });
  const line = document.createElement('li');
  line.append(link, since, ...(hasWords ? [] : [removal(place, draft)]));
  return line;
}

/** Lists what of the visit forms taken along is on this device, where the page has a place for it. */
async function showTaken(place) {
  const taken = (await listKept()).filter(({ takenAt }) => takenAt !== undefined);
  const waiting = draftsWaiting(localStorage, place.dataset.takeAlong);
  const list = place.querySelector('[data-on-this-device]');
  if (!list) return;
  list.querySelector('ul').replaceChildren(...taken.map((draft) => lineFor(place, draft, waiting)));
  list.querySelector('[data-kept-until]').textContent =
    ` at ${timeInWords(now() + Number(place.dataset.secondsLeft) * 1000)}`;
  list.hidden = taken.length === 0;
}

function enliven(place) {
  if (!isAble()) return;
  const form = place.querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take(place, form);
  });
  place.hidden = false;
  showTaken(place).catch(() => {});
}

document.querySelectorAll('[data-take-along]').forEach(enliven);
