import assert from 'node:assert/strict';
import { test } from 'node:test';

const { messageFor, statusInWords, timeInWords } = await import(new URL('./autosave-status.mjs', import.meta.url).href);

const TIMES = [
  { at: '2026-01-05T14:05:00Z', words: '2:05pm', because: 'winter time is Greenwich time' },
  { at: '2026-07-05T13:05:00Z', words: '2:05pm', because: 'summer time is an hour ahead' },
  { at: '2026-01-05T00:07:00Z', words: '12:07am', because: 'there is no hour 0' },
  { at: '2026-01-05T12:00:00Z', words: '12:00pm', because: 'noon is pm' },
  { at: '2026-01-05T09:30:00Z', words: '9:30am', because: 'the hour has no leading nought' },
];

for (const { at, words, because } of TIMES) {
  test(`${at} is said as ${words}: ${because}`, () => assert.equal(timeInWords(at), words));
}

test('the line under the form says where the draft stands', () => {
  assert.equal(statusInWords({ kind: 'unsaved' }), 'Unsaved changes');
  assert.equal(statusInWords({ kind: 'saving' }), 'Saving…');
  assert.equal(statusInWords({ kind: 'saved', at: '2026-07-05T13:05:00Z' }), 'Saved at 2:05pm');
  assert.equal(statusInWords({ kind: 'offline' }), 'No connection: kept on this device');
  assert.equal(statusInWords({ kind: 'failed' }), 'Could not save: kept on this device');
});

test('a device that keeps nothing is never said to keep anything', () => {
  for (const kind of ['offline', 'failed', 'conflict'])
    assert.match(statusInWords({ kind }, false), /do not close this page/);
  assert.doesNotMatch(messageFor({ kind: 'signed-out' }, '/sign-in', false).words, /kept on this device/);
});

test('what must be done is said with where to do it', () => {
  assert.deepEqual(messageFor({ kind: 'conflict', url: '/drafts/d1/compare' }, '/sign-in').link, {
    text: 'Compare both texts',
    href: '/drafts/d1/compare',
  });
  assert.match(
    messageFor({ kind: 'signed-out' }, '/sign-in').words,
    /^Your session has ended\. Your words are kept on this device\.$/,
  );
  assert.equal(
    messageFor({ kind: 'restored', count: 1 }, '/').words,
    'Restored 1 answer that had not reached the server.',
  );
  assert.equal(
    messageFor({ kind: 'restored', count: 3 }, '/').words,
    'Restored 3 answers that had not reached the server.',
  );
  assert.equal(messageFor({ kind: 'saved', at: '' }, '/'), undefined);
});
