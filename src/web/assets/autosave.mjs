import { showStatus } from './autosave-status.mjs';
import { countDifferent, draftCopy, encode, forgetDraft } from './draft-copy.mjs';
import { countEffort, forgetEffort } from './effort.mjs';
import { fillForm, readForm, readServed } from './form-values.mjs';
import { forgetKept, isKeptPage, keepingOf, newerWords, sessionKey } from './keep-page.mjs';
import { createSaver } from './saver.mjs';
import { createVault } from './vault.mjs';

const TIMEOUT = 20_000;
const LONGEST_SUBMIT_WAIT = 3000;
// A browser gives up on a request that outlives its page when the body is longer than 64 KiB.
const LONGEST_FAREWELL = 60_000;

const OPENING_AGAIN = 2000;

const now = () => Math.round(performance.timeOrigin + performance.now());

function requestOf(form, content, revision) {
  const working = (name) => form.elements.namedItem(name)?.value ?? '';
  const token = working('_csrf');
  const body = new URLSearchParams(content);
  body.set('_csrf', token);
  body.set('_opened', working('_opened'));
  body.set('_revision', revision);
  return {
    method: 'POST',
    body,
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { Accept: 'application/json', 'X-CSRF': token },
  };
}

async function answerOf(response) {
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) {
    return { kind: 'signed-out' };
  }
  const answer = await response.json();
  if (answer.conflict === true) return { kind: 'conflict', url: answer.url };
  if (answer.saved === true) return { kind: 'saved', revision: answer.revision, at: answer.at };
  return { kind: 'failed' };
}

async function ask(form, content, revision, isRenewed = false) {
  let response;
  try {
    const signal = AbortSignal.timeout(TIMEOUT);
    response = await fetch(form.dataset.autosaveUrl, { ...requestOf(form, content, revision), signal });
  } catch {
    return { kind: 'offline' };
  }
  try {
    if (response.status === 403 && !isRenewed && (await renew(form))) return ask(form, content, revision, true);
    return await answerOf(response);
  } catch {
    return { kind: 'failed' };
  }
}

// The form as the server shows it now; undefined when the page is no longer this draft's.
async function shownByServer(form) {
  const response = await fetch(location.href, { cache: 'no-store', credentials: 'same-origin' });
  const shown = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...shown.querySelectorAll('form[data-autosave]')].find(
    (each) => each.dataset.draftId === form.dataset.draftId,
  );
}

// A page that is older than the browser's last start has a token that is no longer good: a new one is asked for.
async function renew(form) {
  const token = (await shownByServer(form))?.elements.namedItem('_csrf')?.value;
  for (const field of token ? document.querySelectorAll('input[name=_csrf]') : []) field.value = token;
  return token !== undefined;
}

// What the server holds now, read from the page itself.
async function heldByServer(form) {
  const same = await shownByServer(form);
  return same && { content: encode(readForm(same)), revision: Number(same.dataset.draftRevision) };
}

// Words can arrive although the answer does not, and the next then look like a conflict with someone else. When what the
// server holds is what this device sent, there is no one else.
async function post(form, copy, content, revision) {
  copy.noteSending(content);
  const answer = await ask(form, content, revision);
  if (answer.kind !== 'conflict') return answer;
  const held = await heldByServer(form).catch(() => undefined);
  return held && copy.isOwn(held.content) ? { kind: 'behind', revision: held.revision } : answer;
}

function sayFarewell(form, copy, saver) {
  if (!saver.isUnsent()) return;
  const { wanted, revision } = saver.state();
  if (wanted.length > LONGEST_FAREWELL) return;
  copy.noteSending(wanted);
  // The copy on this device stays until an answer is seen, so nothing hangs on this arriving.
  fetch(form.dataset.autosaveUrl, { ...requestOf(form, wanted, revision), keepalive: true }).catch(() => {});
}

// The words reach the server before the form does, so that the form is sent with the revision it was written on; and so
// that a form is never sent to a server that is not there, which would leave its writer before an empty page.
async function settle(saver) {
  const giveUp = new Promise((resolve) => setTimeout(resolve, LONGEST_SUBMIT_WAIT));
  await Promise.race([saver.reach().then(() => saver.send()), giveUp]);
  return !saver.isUnsent() || !['offline', 'signed-out'].includes(saver.state().last);
}

/** Sends the words before the form. What cannot be sent now is sent once there is an answer again, unless somebody types on. */
function sendBeforeSubmit(form, saver, { onLeave, onWait }) {
  let isSettled = false;
  let waiting;
  form.addEventListener('submit', async (event) => {
    if (isSettled) return onLeave();
    event.preventDefault();
    const { submitter } = event;
    isSettled = await settle(saver);
    waiting = isSettled ? undefined : submitter;
    if (isSettled) form.requestSubmit(submitter);
    else {
      // What finishes the form is remembered on the device; what only changes its page is not.
      onWait(submitter?.name === '_do' ? submitter.value : undefined);
      showStatus(form, { kind: 'not-sent', because: saver.state().last });
    }
    isSettled = false;
  });
  return {
    forget() {
      waiting = undefined;
    },
    /** What was pressed when this form was last open waits again. */
    wait(what) {
      waiting = form.querySelector(`button[name=_do][value="${CSS.escape(what)}"]`);
    },
    again() {
      const submitter = waiting;
      waiting = undefined;
      if (submitter) form.requestSubmit(submitter);
    },
  };
}

function saverOf(form, copy, { kept, shown, onSaved }) {
  return createSaver({
    content: encode(shown),
    // Words kept on this device were written on the revision they name: sent as such, they can overwrite nobody's.
    revision: kept?.revision ?? Number(form.dataset.draftRevision),
    post: (content, revision) => post(form, copy, content, revision),
    show: (status) => showStatus(form, status),
    onSaved(content, revision) {
      copy.acknowledge(content, revision);
      const field = form.elements.namedItem('_revision');
      if (field) field.value = revision;
      onSaved([...new URLSearchParams(content)], revision);
    },
  });
}

function restore(form, kept, saver) {
  const shown = readForm(form);
  fillForm(form, kept.pairs);
  showStatus(form, { kind: 'restored', count: countDifferent(shown, kept.pairs) });
  saver.change(encode(readForm(form)));
  saver.send();
}

// The key of a session that has ended is asked for once more, by the worker whose it was.
async function askKey(form, id) {
  const token = form.elements.namedItem('_csrf')?.value ?? '';
  const response = await fetch(`/device-keys/${id}`, {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { Accept: 'application/json', 'X-CSRF': token },
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error('The key cannot be had now');
  return (await response.json()).secret;
}

// The secret is taken out of the page before anything else runs in it.
function takeSecret(form) {
  const { key } = form.dataset;
  delete form.dataset.key;
  return key;
}

function setRevision(form, revision) {
  form.dataset.draftRevision = revision;
  const field = form.elements.namedItem('_revision');
  if (field) field.value = revision;
}

// A page that this device opened by itself shows what the server had last, and says so until there is an answer again.
async function showAsLastHad(form) {
  form.inert = true;
  const words = await newerWords(form.dataset);
  if (words) {
    fillForm(form, words.pairs);
    setRevision(form, words.revision);
  }
  form.inert = false;
  for (const notice of document.querySelectorAll('[data-kept-notice]')) notice.hidden = false;
}

function hideNotice() {
  for (const notice of document.querySelectorAll('[data-kept-notice]')) notice.hidden = true;
}

// Nothing may be typed over words that wait here and are not yet opened.
async function openWaiting(form, copy) {
  if (!copy.isThere()) return true;
  form.inert = true;
  for (;;) {
    try {
      const isOpened = await copy.load();
      form.inert = false;
      return isOpened;
    } catch {
      showStatus(form, { kind: 'locked' });
      await new Promise((resolve) => setTimeout(resolve, OPENING_AGAIN));
    }
  }
}

// Words that the server keeps beside another text need no copy here under that other text's name.
async function forgetWhatIsKeptBeside(form, vault) {
  const { besideId, userId = '' } = form.dataset;
  if (!besideId) return;
  const beside = draftCopy(localStorage, besideId, userId, vault);
  await openWaiting(form, beside);
  beside.unsent(readForm(form));
}

async function keepAsTyped(form) {
  const secret = takeSecret(form);
  const isKept = isKeptPage(form.dataset, secret);
  if (isKept) await showAsLastHad(form);
  const shown = readServed(form);
  const key = sessionKey(form.dataset, secret);
  const vault = createVault({ id: form.dataset.keyId, key, askKey: (id) => askKey(form, id) });
  const keeping = keepingOf(form, key, isKept);
  await forgetWhatIsKeptBeside(form, vault);
  const copy = draftCopy(localStorage, form.dataset.draftId, form.dataset.userId ?? '', vault);
  if (!(await openWaiting(form, copy))) showStatus(form, { kind: 'unreadable' });
  const finish = copy.finish();
  const kept = copy.unsent(shown);
  let submit;
  const onSaved = (pairs, revision) => {
    hideNotice();
    keeping.note(pairs, revision);
    if (!saver.isUnsent()) submit.again();
  };
  const saver = saverOf(form, copy, { kept, shown, onSaved });
  const onInput = async () => {
    const pairs = readForm(form);
    submit.forget();
    const isOnDevice = copy.keep(pairs, saver.state().revision, now());
    saver.change(encode(pairs));
    form.toggleAttribute('data-not-kept', !(await isOnDevice));
  };
  let isLeaving = false;
  form.addEventListener('input', onInput);
  form.addEventListener('change', onInput);
  const onLeave = () => {
    isLeaving = true;
    saver.stop();
  };
  const onWait = (what) => copy.keep(readForm(form), saver.state().revision, now(), what);
  submit = sendBeforeSubmit(form, saver, { onLeave, onWait });
  window.addEventListener('online', () => saver.send());
  window.addEventListener('pagehide', () => isLeaving || sayFarewell(form, copy, saver));
  if (finish) submit.wait(finish);
  if (kept) restore(form, kept, saver);
  else if (finish) submit.again();
  // What was typed before this page was ready.
  else if (encode(readForm(form)) !== encode(shown)) await onInput();
  else if (isKept) saver.reach();
}

// A page brought back as it was left may show words that have since changed.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());
for (const { dataset } of document.querySelectorAll('[data-draft-done]')) {
  forgetDraft(localStorage, dataset.draftDone);
  forgetEffort(localStorage, dataset.draftDone);
  forgetKept(dataset.draftDone);
}
document.querySelectorAll('form[data-autosave]').forEach(keepAsTyped);
for (const form of document.querySelectorAll('form[data-autosave]')) countEffort(form, localStorage);
