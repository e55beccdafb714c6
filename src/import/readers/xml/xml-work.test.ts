import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XmlWork } from './xml-work.ts';

test('what makes a parser work is counted over all the text it is given, and plain text is not', () => {
  const work = new XmlWork(8);
  assert.equal(work.take('<a b="1">&amp;\r\n</a>'), true);
  assert.equal(work.take('plain text, however long, with "quotes" > and \n'.repeat(1_000)), true);
  assert.equal(work.take('<?'), false);
});
