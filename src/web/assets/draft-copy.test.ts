import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const { countDifferent, draftCopy, draftsWaiting, encode, fingerprint, forgetDraft } = await import(
  new URL('./draft-copy.mjs', import.meta.url).href
);
const { createVault, importKey } = await import(new URL('./vault.mjs', import.meta.url).href);

const KEY = 'throughline-draft-d1';
const SECRETS: Readonly<Record<string, string>> = {
  k1: Buffer.alloc(32, 1).toString('base64'),
  k2: Buffer.alloc(32, 2).toString('base64'),
};

function device() {
  const items = new Map<string, string>();
  let waiting: (() => void)[] = [];
  const change = (apply: () => void) => {
    apply();
    for (const tell of waiting) tell();
    waiting = [];
  };
  return {
    items,
    /** Sealing is done in turns of its own: fulfilled by the next change, which is asked for before what makes it. */
    changed: () => new Promise<void>((resolve) => waiting.push(resolve)),
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => change(() => items.set(key, value)),
    removeItem: (key: string) => change(() => items.delete(key)),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** The vault of a session, to which the server gives the keys of those before it. */
const vault = (id = 'k1', askKey: (id: string) => Promise<string | undefined> = async (other) => SECRETS[other]) =>
  createVault({ id, key: importKey(SECRETS[id]), askKey });

describe('the copy of a draft on a device', () => {
  test('R032 is sealed, and comes back when it is not what the page shows', async () => {
    const storage = device();
    await draftCopy(storage, 'd1', 'worker-1', vault()).keep([['a', 'He cried']], 4, 99);
    assert.doesNotMatch(storage.items.get(KEY) ?? '', /cried/);
    const again = draftCopy(storage, 'd1', 'worker-1', vault());
    assert.equal(again.isThere(), true);
    assert.equal(await again.load(), true);
    assert.deepEqual(again.unsent([['a', '']]).pairs, [['a', 'He cried']]);
    assert.equal(again.unsent([['a', '']]).revision, 4);
  });

  test('of a session that has ended is opened by the next one, when the server gives its key', async () => {
    const storage = device();
    await draftCopy(storage, 'd1', 'worker-1', vault('k1')).keep([['a', '1']], 4, 99);
    const next = draftCopy(storage, 'd1', 'worker-1', vault('k2'));
    assert.equal(await next.load(), true);
    assert.deepEqual(next.unsent([]).pairs, [['a', '1']]);
    const gone = draftCopy(
      storage,
      'd1',
      'worker-1',
      vault('k2', async () => undefined),
    );
    assert.equal(await gone.load(), false);
    const offline = draftCopy(
      storage,
      'd1',
      'worker-1',
      vault('k2', () => Promise.reject(new Error('offline'))),
    );
    await assert.rejects(offline.load(), /offline/);
    assert.ok(storage.items.has(KEY), 'it stays until it can be opened');
  });

  test('is forgotten when the page shows the same words', async () => {
    const storage = device();
    const copy = draftCopy(storage, 'd1', 'worker-1', vault());
    await copy.keep([['a', '1']], 4, 99);
    const forgotten = storage.changed();
    assert.equal(copy.unsent([['a', '1']]), undefined);
    await forgotten;
    assert.equal(storage.items.size, 0);
  });

  test('is never shown to anyone else', async () => {
    const storage = device();
    await draftCopy(storage, 'd1', 'worker-1', vault()).keep([['a', '1']], 4, 99);
    const other = draftCopy(storage, 'd1', 'worker-2', vault());
    assert.equal(other.isThere(), false);
    assert.equal(await other.load(), false);
    assert.equal(other.unsent([['a', '']]), undefined);
    assert.deepEqual([draftsWaiting(storage, 'worker-1'), draftsWaiting(storage, 'worker-2')], [['d1'], []]);
  });

  test('is cleared only when the server has those very words', async () => {
    const storage = device();
    const copy = draftCopy(storage, 'd1', 'worker-1', vault());
    await copy.keep([['a', '2']], 4, 99);
    copy.acknowledge('a=1', 5);
    assert.equal(copy.unsent([]).revision, 5);
    const cleared = storage.changed();
    copy.acknowledge('a=2', 6);
    await cleared;
    assert.equal(storage.items.size, 0);
  });

  test('is kept again after it was forgotten', async () => {
    const storage = device();
    const copy = draftCopy(storage, 'd1', 'worker-1', vault());
    await copy.keep([['a', '1']], 1, 1);
    const forgotten = storage.changed();
    copy.acknowledge('a=1', 2);
    await forgotten;
    assert.equal(storage.items.size, 0);
    await copy.keep([['a', '2']], 2, 1);
    assert.equal(storage.items.size, 1);
  });

  test('ends with the last words, however fast they come', async () => {
    const storage = device();
    const copy = draftCopy(storage, 'd1', 'worker-1', vault());
    for (let index = 0; index < 200; index += 1) copy.keep([['a', String(index)]], 1, 1);
    await copy.keep([['a', 'last']], 1, 1);
    const again = draftCopy(storage, 'd1', 'worker-1', vault());
    await again.load();
    assert.deepEqual(again.unsent([]).pairs, [['a', 'last']]);
  });

  test('that cannot be read is no copy, and a device that keeps nothing is said to keep nothing', async () => {
    const storage = device();
    await draftCopy(storage, 'd1', 'worker-1', vault()).keep([['a', '1']], 1, 1);
    const meddled = { ...JSON.parse(storage.items.get(KEY) ?? '{}'), sealed: 'AAAA' };
    for (const broken of ['{', 'null', '7', '{"pairs":1}', JSON.stringify(meddled)]) {
      storage.items.set(KEY, broken);
      const copy = draftCopy(storage, 'd1', 'worker-1', vault());
      assert.equal(await copy.load(), false, broken);
      assert.equal(copy.unsent([]), undefined, broken);
    }
    const full = {
      ...device(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    assert.equal(await draftCopy(full, 'd1', 'worker-1', vault()).keep([], 1, 1), false);
    assert.equal(await draftCopy(device(), 'd1', 'worker-1', undefined).keep([], 1, 1), false, 'no means to seal');
  });

  test('of a finished draft is forgotten', async () => {
    const storage = device();
    await draftCopy(storage, 'd1', 'worker-1', vault()).keep([['a', '1']], 1, 1);
    forgetDraft(storage, 'd1');
    assert.equal(storage.items.size, 0);
  });
});

test('answers that differ are counted by question, not by value', () => {
  const one = [
    ['who', 'parent'],
    ['who', 'carer'],
    ['place', 'home'],
    ['note', ''],
  ];
  const other = [
    ['who', 'parent'],
    ['place', 'school'],
    ['note', ''],
  ];
  assert.equal(countDifferent(one, other), 2);
  assert.equal(countDifferent(one, one), 0);
  assert.equal(encode([['a b', 'é&']]), 'a+b=%C3%A9%26');
});

test('words sent are known again for one’s own, after a new start too, until the server answers', async () => {
  const storage = device();
  const copy = draftCopy(storage, 'd1', 'worker-1', vault());
  await copy.keep([['a', '2']], 4, 99);
  const noted = storage.changed();
  copy.noteSending('a=1');
  await noted;
  const again = draftCopy(storage, 'd1', 'worker-1', vault());
  await again.load();
  assert.deepEqual([again.isOwn('a=1'), again.isOwn('a=2')], [true, false]);
  const acknowledged = storage.changed();
  again.acknowledge('a=1', 5);
  assert.equal(again.isOwn('a=1'), false);
  await acknowledged;
  const last = draftCopy(storage, 'd1', 'worker-1', vault());
  await last.load();
  assert.equal(last.isOwn('a=1'), false);
});

test('words that differ in one letter have another number', () => {
  const numbers = Array.from({ length: 2000 }, (_, index) => fingerprint(`account=Seen+${index}`));
  assert.equal(new Set(numbers).size, numbers.length);
  assert.equal(fingerprint('a=1'), fingerprint('a=1'));
  assert.ok(numbers.every((each) => Number.isSafeInteger(each)));
});
