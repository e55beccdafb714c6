import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { copyAnswers, isAsCopied, isCopyable, isTyped } from '#domain/definition/copying.ts';
import { readForm, writeForm } from '#domain/definition/reading.ts';
import { journey } from '#domain/journey/index.ts';
import { arbitraryAnswers } from '#test/support/arbitrary-answers.ts';

const on = '2026-06-01';

for (const type of journey.filter(({ fields }) => Object.keys(fields).length > 0)) {
  test(`${type.id}: whatever is typed and whatever was answered, copying writes nothing over, takes only what may be copied, and says of every answer what became of it`, () => {
    fc.assert(
      fc.property(arbitraryAnswers(type.fields), arbitraryAnswers(type.fields), (earlier, typed) => {
        const content = writeForm(type, typed);
        const names = Object.keys(type.fields);
        const given = readForm(type, content).answers;
        const copying = copyAnswers(type, { names, earlier, content, given, prefix: '', on });
        const after = { ...content, ...copying.content };
        for (const [name, values] of Object.entries(content))
          if (values.some((value) => value.trim() !== '')) assert.deepEqual(after[name], values, name);
        for (const name of copying.copied) {
          assert.ok(isCopyable(type, name) && !isTyped(content, name), name);
          assert.ok(isAsCopied(type, earlier, { name, prefix: '', content: after }), name);
        }
        for (const name of Object.keys(copying.content))
          assert.ok(
            copying.copied.some((each) => name === each || name.startsWith(`${each}[`)),
            name,
          );
        const told = [...copying.copied, ...copying.answered, ...copying.left];
        assert.equal(new Set(told).size, told.length, 'each once');
        const second = copyAnswers(type, {
          names,
          earlier,
          content: after,
          given: readForm(type, after).answers,
          prefix: '',
          on,
        });
        assert.deepEqual(second.copied, [], 'pressed again, it copies nothing');
      }),
      { numRuns: 40 },
    );
  });
}
