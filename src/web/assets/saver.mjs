const PAUSE = 1000;
const DELAYS = [1000, 2000, 5000, 10_000];

/** How long to wait before trying again after this many failures. */
export function retryDelay(failures) {
  return DELAYS[Math.min(failures, DELAYS.length) - 1] ?? DELAYS[0];
}

/**
 * Sends the latest words to the server, one request at a time. `post(content, revision)` answers one of
 * `{ kind: 'saved', revision, at }`, `{ kind: 'behind', revision }` (one's own words had already arrived),
 * `{ kind: 'conflict', url }`, `{ kind: 'signed-out' }`, `{ kind: 'offline' }` and `{ kind: 'failed' }`. Whatever the
 * answer, what was typed since is sent next; only after a conflict nothing more is sent.
 */
export function createSaver({
  content,
  revision,
  post,
  show,
  onSaved,
  setTimer = setTimeout,
  clearTimer = clearTimeout,
}) {
  let wanted = content;
  let acknowledged = content;
  let failures = 0;
  let timer;
  let sending;
  let last = 'saved';
  let lastSaved = { kind: 'untouched' };
  let isStopped = false;

  const isUnsent = () => wanted !== acknowledged;

  function schedule(delay) {
    clearTimer(timer);
    timer = setTimer(send, delay);
  }

  function onSavedAnswer(answer, sent) {
    failures = 0;
    revision = answer.revision;
    acknowledged = sent;
    lastSaved = answer;
    onSaved(sent, revision);
    show(isUnsent() ? { kind: 'unsaved' } : answer);
    if (isUnsent()) send();
  }

  // The words are again those the server has: there is nothing to send, nor to keep on this device.
  function onUndone() {
    clearTimer(timer);
    onSaved(wanted, revision);
    show(lastSaved);
  }

  function onAnswer(answer, sent) {
    last = answer.kind;
    if (answer.kind === 'saved') return onSavedAnswer(answer, sent);
    if (answer.kind === 'behind') revision = answer.revision;
    else show(answer);
    if (answer.kind === 'conflict') isStopped = true;
    else schedule(retryDelay(++failures));
    // Words may have arrived although no answer did: until one does, nothing is known to be there.
    if (answer.kind === 'offline' || answer.kind === 'failed') acknowledged = undefined;
  }

  async function deliver(sent) {
    show({ kind: 'saving' });
    const answer = await post(sent, revision);
    sending = undefined;
    onAnswer(answer, sent);
  }

  /** Sends what is not yet sent, after whatever is on its way. */
  function send() {
    clearTimer(timer);
    if (!isStopped && isUnsent() && !sending) sending = deliver(wanted);
    return sending ?? Promise.resolve();
  }

  return {
    isUnsent,
    send,
    /** These are the latest words: they are sent when the typing pauses. */
    change(next) {
      wanted = next;
      if (isStopped) return;
      if (!isUnsent() && !sending) {
        onUndone();
        return;
      }
      show({ kind: 'unsaved' });
      schedule(PAUSE);
    },
    isBusy: () => sending !== undefined,
    /** Sends the latest words even when the server has them: the answer tells whether it is there at all. */
    async reach() {
      await sending;
      if (isStopped) return;
      acknowledged = undefined;
      await send();
    },
    state: () => ({ wanted, revision, last }),
    stop() {
      isStopped = true;
      clearTimer(timer);
    },
  };
}
