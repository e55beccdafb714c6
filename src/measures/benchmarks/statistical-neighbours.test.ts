import assert from 'node:assert/strict';
import { it } from 'node:test';
import { listAuthorities } from './geography.ts';
import { neighboursOf } from './statistical-neighbours.ts';

it('gives the ten neighbours of Herefordshire nearest first, by the model of May 2025', () => {
  const neighbours = neighboursOf('884', '2025-05');
  assert.deepEqual(
    neighbours.map(({ authority }) => authority.name),
    [
      'Westmorland and Furness',
      'Staffordshire',
      'Lincolnshire',
      'Shropshire',
      'Somerset',
      'Lancashire',
      'Suffolk',
      'East Riding of Yorkshire',
      'North Yorkshire',
      'Derbyshire',
    ],
  );
  assert.deepEqual(new Set(neighbours.map(({ closeness }) => closeness)), new Set(['very close']));
  assert.deepEqual(
    neighbours.map(({ rank }) => rank),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
});

it('keeps the older model apart, authorities that have since ended included', () => {
  const names = neighboursOf('884', '2021-04').map(({ authority }) => authority.name);
  assert.equal(names[0], 'Shropshire');
  assert.equal(names.at(-1), 'Cumbria');
});

it('gives ten different neighbours, never the authority itself, or none when the model does not know it', () => {
  for (const model of ['2021-04', '2025-05'] as const) {
    for (const { code } of listAuthorities()) {
      const codes = new Set(neighboursOf(code, model).map(({ authority }) => authority.code));
      assert.ok(codes.size === 10 || codes.size === 0, code);
      assert.ok(!codes.has(code), code);
    }
  }
  assert.deepEqual(neighboursOf('943', '2021-04'), []);
  assert.deepEqual(neighboursOf('999', '2025-05'), []);
});
