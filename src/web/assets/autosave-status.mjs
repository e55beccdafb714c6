/** A time as it is said: 2:05pm. */
export function timeInWords(instant) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  }).formatToParts(new Date(instant));
  const part = (type) => parts.find((each) => each.type === type)?.value ?? '';
  return `${Number(part('hour')) || 12}:${part('minute')}${part('dayPeriod')
    .toLowerCase()
    .replace(/[^apm]/g, '')}`;
}

/** What the line under the form says. */
export function statusInWords(status, isKept = true) {
  const kept = isKept ? 'kept on this device' : 'not kept: do not close this page';
  switch (status.kind) {
    case 'untouched':
      return '';
    case 'unsaved':
      return isKept ? 'Unsaved changes' : 'Unsaved changes: this device will not keep a copy';
    case 'saving':
      return 'Saving…';
    case 'saved':
      return `Saved at ${timeInWords(status.at)}`;
    case 'offline':
      return `No connection: ${kept}`;
    case 'conflict':
      return `Not saved: ${kept}`;
    default:
      return `Could not save: ${kept}`;
  }
}

/** What stands above the form, with where to go when there is somewhere; undefined when nothing need be said. */
export function messageFor(status, signInUrl, isKept = true) {
  const kept = isKept ? 'Your words are kept on this device.' : 'Do not close this page.';
  const signIn = { text: 'Sign in again in another tab', href: signInUrl, isNewTab: true };
  switch (status.kind) {
    case 'restored':
      return {
        words: `Restored ${status.count} ${status.count === 1 ? 'answer' : 'answers'} that had not reached the server.`,
      };
    case 'conflict':
      return {
        words: 'This draft was changed somewhere else since you opened it. Nothing has been overwritten.',
        link: { text: 'Compare both texts', href: status.url },
      };
    case 'signed-out':
      return { words: `Your session has ended. ${kept}`, link: signIn };
    case 'not-sent':
      if (status.because === 'signed-out')
        return { words: `Not sent: your session has ended. ${kept} It is sent once you have signed in.`, link: signIn };
      return {
        words: `Not sent: there is no connection. ${kept} It is sent when you are connected and this page is open.`,
      };
    case 'locked':
      return { words: 'Words of yours are kept on this device and cannot be opened yet: there is no connection.' };
    case 'unreadable':
      return {
        words: 'Words of yours were kept on this device too long ago to be opened. What the server has is shown.',
      };
    default:
      return undefined;
  }
}

function draw(place, kind, { words, link }) {
  if (place.dataset.words === words) return;
  const anchor = document.createElement('a');
  if (link) Object.assign(anchor, { href: link.href, textContent: link.text, className: 'govuk-link' });
  if (link?.isNewTab) Object.assign(anchor, { target: '_blank', rel: 'noopener' });
  place.replaceChildren(`${words} `, ...(link ? [anchor] : []));
  Object.assign(place.dataset, { words, kind });
}

function clear(place) {
  place.replaceChildren();
  delete place.dataset.words;
  delete place.dataset.kind;
}

/** Says where the draft stands, in the line under the form and, when there is more to say, above it. */
export function showStatus(form, status) {
  const isKept = !form.hasAttribute('data-not-kept');
  const line = form.querySelector('[data-autosave-status]');
  const place = form.querySelector('[data-autosave-message]');
  const message = messageFor(status, form.dataset.signInUrl ?? '/', isKept);
  if (line && (!message || status.kind === 'signed-out' || status.kind === 'conflict')) {
    line.textContent = statusInWords(status, isKept);
  }
  if (place && message) draw(place, status.kind, message);
  // What was restored stays said; what was wrong is over once the words have reached the server.
  if (place && status.kind === 'saved' && place.dataset.kind !== 'restored') clear(place);
}
