import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const { countDifferent, draftCopy, encode, fingerprint, forgetDraft } = await import(
  new URL('./draft-copy.mjs', import.meta.url).href
);

const KEY = 'throughline-draft-d1';

function device() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}

describe('the copy of a draft on a device', () => {
  test('comes back when it is not what the page shows', () => {
    const copy = draftCopy(device(), 'd1', 'worker-1');
    copy.keep([['a', '1']], 4, 99);
    assert.deepEqual(copy.unsent([['a', '']]), {
      pairs: [['a', '1']],
      revision: 4,
      savedAt: 99,
      userId: 'worker-1',
      sent: [],
    });
  });

  test('is forgotten when the page shows the same words', () => {
    const storage = device();
    const copy = draftCopy(storage, 'd1', 'worker-1');
    copy.keep([['a', '1']], 4, 99);
    assert.equal(copy.unsent([['a', '1']]), undefined);
    assert.equal(storage.items.size, 0);
  });

  test('is never shown to anyone else', () => {
    const storage = device();
    draftCopy(storage, 'd1', 'worker-1').keep([['a', '1']], 4, 99);
    assert.equal(draftCopy(storage, 'd1', 'worker-2').unsent([['a', '']]), undefined);
    assert.ok(storage.items.has(KEY));
  });

  test('is cleared only when the server has those very words', () => {
    const storage = device();
    const copy = draftCopy(storage, 'd1', 'worker-1');
    copy.keep([['a', '2']], 4, 99);
    copy.acknowledge('a=1', 5);
    assert.equal(copy.unsent([]).revision, 5);
    copy.acknowledge('a=2', 6);
    assert.equal(storage.items.size, 0);
  });

  test('that cannot be read is no copy, and a device that keeps nothing is said to keep nothing', () => {
    const storage = device();
    for (const broken of ['{', 'null', '7', '{"pairs":1}']) {
      storage.items.set(KEY, broken);
      assert.equal(draftCopy(storage, 'd1', 'worker-1').unsent([]), undefined, broken);
    }
    const full = {
      ...device(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    assert.equal(draftCopy(full, 'd1', 'worker-1').keep([], 1, 1), false);
  });

  test('of a finished draft is forgotten', () => {
    const storage = device();
    draftCopy(storage, 'd1', 'worker-1').keep([['a', '1']], 1, 1);
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

test('words sent are known again for one’s own, after a new start too, until the server answers', () => {
  const storage = device();
  const copy = draftCopy(storage, 'd1', 'worker-1');
  copy.keep([['a', '2']], 4, 99);
  copy.noteSending('a=1');
  const again = draftCopy(storage, 'd1', 'worker-1');
  assert.deepEqual([again.isOwn('a=1'), again.isOwn('a=2')], [true, false]);
  again.acknowledge('a=1', 5);
  assert.equal(again.isOwn('a=1'), false);
  assert.equal(draftCopy(storage, 'd1', 'worker-1').isOwn('a=1'), false);
});

test('words that differ in one letter have another number', () => {
  const numbers = Array.from({ length: 2000 }, (_, index) => fingerprint(`account=Seen+${index}`));
  assert.equal(new Set(numbers).size, numbers.length);
  assert.equal(fingerprint('a=1'), fingerprint('a=1'));
  assert.ok(numbers.every((each) => Number.isSafeInteger(each)));
});
