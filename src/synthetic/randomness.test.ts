import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomness } from './randomness.ts';

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('the same seed runs the same for ever: these numbers are kept', () => {
  const { fraction, uuid } = randomness('a pretend county');
  const drawn = [fraction(), fraction(), fraction()].map((each) => Math.round(each * 1e6));
  assert.deepEqual(drawn, [876551, 723213, 979742]);
  assert.equal(uuid(), '5db99b3a-c402-40b0-84be-4e351a226db8');
});

test('different seeds have nothing to do with each other, however alike they are', () => {
  const firsts = Array.from({ length: 2000 }, (_, index) => randomness(`family ${index}`).fraction());
  assert.equal(new Set(firsts).size, 2000);
  const mean = firsts.reduce((sum, each) => sum + each, 0) / firsts.length;
  assert.ok(Math.abs(mean - 0.5) < 0.03, `the mean of first draws is ${mean}`);
});

test('a whole number is between its ends, and reaches both', () => {
  const { whole } = randomness('whole');
  const drawn = new Set(Array.from({ length: 500 }, () => whole(3, 6)));
  assert.deepEqual([...drawn].sort(), [3, 4, 5, 6]);
});

test('a choice comes as often as its weight says; one without weight never does', () => {
  const { weigh } = randomness('weigh');
  const drawn = Array.from({ length: 5000 }, () =>
    weigh([
      ['often', 80],
      ['seldom', 20],
      ['never', 0],
    ]),
  );
  const often = drawn.filter((each) => each === 'often').length / drawn.length;
  assert.ok(often > 0.77 && often < 0.83, `often came ${often}`);
  assert.ok(!drawn.includes('never'));
});

test('shuffling keeps everything and changes the order', () => {
  const things = Array.from({ length: 40 }, (_, index) => index);
  const shuffled = randomness('shuffle').shuffled(things);
  assert.notDeepEqual(shuffled, things);
  assert.deepEqual(
    [...shuffled].sort((one, other) => one - other),
    things,
  );
});

test('ids have the layout of version 4 and do not repeat', () => {
  const { uuid } = randomness('ids');
  const ids = Array.from({ length: 3000 }, () => uuid());
  assert.ok(ids.every((id) => UUID_4.test(id)));
  assert.equal(new Set(ids).size, ids.length);
});

test('picking from nothing says so', () => {
  assert.throws(() => randomness('nothing').pick([]), /nothing to pick from/);
});
