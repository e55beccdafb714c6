import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const { createSaver, retryDelay } = await import(new URL('./saver.mjs', import.meta.url).href);

type Answer = { readonly kind: string; readonly revision?: number; readonly at?: string; readonly url?: string };

// The far side of the saver: requests that are answered when the test says, and a clock that the test moves.
function farSide(revision = 1) {
  const sent: { content: string; revision: number; answer: (answer: Answer) => Promise<void> }[] = [];
  const shown: string[] = [];
  const acknowledged: string[] = [];
  let timer: { run: () => void; delay: number } | undefined;
  const saver = createSaver({
    content: 'a=',
    revision,
    post: (content: string, at: number) =>
      new Promise((resolve) => {
        const answer = async (given: Answer) => {
          resolve(given);
          await new Promise(setImmediate);
        };
        sent.push({ content, revision: at, answer });
      }),
    show: (status: { kind: string }) => shown.push(status.kind),
    onSaved: (content: string) => acknowledged.push(content),
    setTimer: (run: () => void, delay: number) => {
      timer = { run, delay };
    },
    clearTimer: () => {
      timer = undefined;
    },
  });
  const saved = (revisionNow: number): Answer => ({ kind: 'saved', revision: revisionNow, at: '2026-04-01T13:05:00Z' });
  return { saver, sent, shown, acknowledged, saved, delay: () => timer?.delay, ring: () => timer?.run() };
}

describe('words as they are typed', () => {
  test('are sent a second after the last of them, once', () => {
    const { saver, sent, delay, ring } = farSide();
    for (const content of ['a=S', 'a=Se', 'a=See', 'a=Seen']) saver.change(content);
    assert.equal(delay(), 1000);
    assert.equal(sent.length, 0);
    ring();
    assert.deepEqual(
      sent.map(({ content, revision }) => [content, revision]),
      [['a=Seen', 1]],
    );
  });

  test('are never sent twice at once, and the latest are sent next on the new revision', async () => {
    const { saver, sent, ring, saved, acknowledged, shown } = farSide();
    saver.change('a=1');
    ring();
    saver.change('a=2');
    ring();
    saver.change('a=3');
    assert.equal(sent.length, 1);
    await sent[0]?.answer(saved(2));
    assert.deepEqual(
      sent.map(({ content, revision }) => [content, revision]),
      [
        ['a=1', 1],
        ['a=3', 2],
      ],
    );
    await sent[1]?.answer(saved(3));
    assert.deepEqual(acknowledged, ['a=1', 'a=3']);
    assert.equal(saver.isUnsent(), false);
    assert.equal(shown.at(-1), 'saved');
  });

  test('that are undone leave nothing to send and nothing to keep', async () => {
    const { saver, sent, delay, acknowledged, shown } = farSide();
    saver.change('a=1');
    saver.change('a=');
    assert.equal(delay(), undefined);
    assert.deepEqual([sent.length, acknowledged, shown.at(-1)], [0, ['a='], 'untouched']);
  });
});

describe('when there is no connection', () => {
  test('the words are tried again after 1, 2, 5 and then every 10 seconds', async () => {
    const { saver, sent, delay, ring } = farSide();
    saver.change('a=1');
    const delays = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      ring();
      await sent[attempt]?.answer({ kind: 'offline' });
      delays.push(delay());
    }
    assert.deepEqual(delays, [1000, 2000, 5000, 10_000, 10_000, 10_000]);
    assert.equal(retryDelay(1), 1000);
  });

  test('words undone since are still sent, as what was sent before may have arrived', async () => {
    const { saver, sent, ring } = farSide();
    saver.change('a=1');
    ring();
    await sent[0]?.answer({ kind: 'offline' });
    saver.change('a=');
    assert.equal(saver.isUnsent(), true);
    ring();
    assert.equal(sent[1]?.content, 'a=');
  });

  test('a success starts the waiting from one second again', async () => {
    const { saver, sent, ring, delay, saved } = farSide();
    saver.change('a=1');
    ring();
    await sent[0]?.answer({ kind: 'offline' });
    ring();
    await sent[1]?.answer(saved(2));
    saver.change('a=2');
    ring();
    await sent[2]?.answer({ kind: 'failed' });
    assert.equal(delay(), 1000);
  });
});

test('when the session has ended the words are tried again until someone signs in', async () => {
  const { saver, sent, ring, saved, shown } = farSide();
  saver.change('a=1');
  ring();
  await sent[0]?.answer({ kind: 'signed-out' });
  assert.equal(shown.at(-1), 'signed-out');
  ring();
  await sent[1]?.answer(saved(2));
  assert.equal(saver.isUnsent(), false);
});

test('after a conflict nothing more is sent, whatever is typed', async () => {
  const { saver, sent, ring, delay, shown } = farSide();
  saver.change('a=1');
  ring();
  await sent[0]?.answer({ kind: 'conflict', url: '/compare' });
  saver.change('a=2');
  await saver.send();
  assert.deepEqual([sent.length, delay(), shown.at(-1)], [1, undefined, 'conflict']);
});

test('when the server already has one’s own words, the latest are sent on its revision', async () => {
  const { saver, sent, ring, saved, shown } = farSide();
  saver.change('a=1');
  ring();
  await sent[0]?.answer({ kind: 'behind', revision: 6 });
  assert.ok(!shown.includes('behind'));
  ring();
  assert.deepEqual([sent[1]?.content, sent[1]?.revision], ['a=1', 6]);
  await sent[1]?.answer(saved(7));
  assert.equal(saver.isUnsent(), false);
});
