import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn, proofs } from './proofs.ts';
import { PROVED } from './proved.ts';
import { requirements } from './requirements.ts';

test('every requirement stands once, in the order of its number', () => {
  const expected = Array.from({ length: 133 }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);
  assert.deepEqual(
    requirements.map(({ id }) => id),
    expected,
  );
});

test('what was proved once stays proved, and what is newly proved is written down', () => {
  const named = proofs().flatMap(({ id, files }) => (files.length === 0 ? [] : [id]));
  const lost = PROVED.filter((id) => !named.includes(id));
  const gained = named.filter((id) => !PROVED.includes(id));
  assert.deepEqual(lost, [], 'no test names these any more: bring the test back');
  assert.deepEqual(gained, [], 'a test names these now: add them to test/requirements/proved.ts');
});

test('a number in a comment proves nothing', () => {
  // Put together here, so that this test does not itself name them.
  const [inName, afterSlashes, inPromise, inRow] = ['021', '022', '023', '133'].map((number) => `R${number}`);
  const code = [`test('visits (${inName})');`, `// ${afterSlashes}`, `/** ${inPromise} */`, `['${inRow}', 1]`].join(
    '\n',
  );
  assert.deepEqual([...idsIn(code)], [inName, inRow]);
});
