import { draftsWaiting, isToBeFinished } from './draft-copy.mjs';

// The page names the drafts it shows; one that it does not show is still not passed over.
function nameOf(id) {
  const link = document.querySelector(`main a[href="/drafts/${CSS.escape(id)}"]`);
  const about = link?.closest('[aria-label]')?.getAttribute('aria-label');
  return [link?.textContent ?? 'Go on with a form', about].filter(Boolean).join(': ');
}

function lineFor(id) {
  const link = document.createElement('a');
  Object.assign(link, { href: `/drafts/${id}`, textContent: nameOf(id), className: 'govuk-link' });
  const line = document.createElement('li');
  line.append(link, isToBeFinished(localStorage, id) ? ' It is finished when you open it.' : '');
  return line;
}

/** Says which drafts have words on this device that have not reached the server: opening one sends them. */
function showWaiting(place) {
  // A form about a person has an address of its own: opened from the list of drafts, it sends its words like any other.
  const ids = draftsWaiting(localStorage, place.dataset.waitingWords).filter((id) => /^[\da-f-]{36}$/.test(id));
  if (ids.length === 0) return;
  place.querySelector('ul').replaceChildren(...ids.map(lineFor));
  place.hidden = false;
}

document.querySelectorAll('[data-waiting-words]').forEach(showWaiting);
