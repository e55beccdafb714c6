import assert from 'node:assert/strict';
import { test } from 'node:test';
import { specimen } from '#test/support/specimen-record-type.ts';
import { answerInWords, fillLine, type Names, namesIn, rowsInWords } from './in-words.ts';

const names: Names = {
  worker: (id) => `Worker ${id}`,
  person: (id) => `Person ${id}`,
  team: (id) => `Team ${id}`,
  record: (id) => `Record ${id}`,
};

test('an answer of every kind is told as a reader would say it', () => {
  const rows: readonly [field: keyof typeof specimen.fields, value: unknown, words: string][] = [
    ['happenedAt', '2026-04-03T13:05:00.000Z', '3 April 2026 at 2:05pm'],
    ['happenedAt', 'some day', 'some day'],
    ['lookedAtOn', '2026-04-03', '3 April 2026'],
    ['lookedAtOn', '2026-02-30', '2026-02-30'],
    ['colour', 'red', 'Red'],
    ['colour', 'pink', 'pink'],
    ['colours', ['red', 'blue', 'grey'], 'Red, Blue and Grey'],
    ['name', 'Otter', 'Otter'],
    ['story', 'What happened.', 'What happened.'],
    ['story', { characters: 14 }, 'Written, 14 characters'],
    ['times', 3, '3 times'],
    ['by', '7', 'Worker 7'],
    ['of', '7', 'Team 7'],
    ['seen', { answer: 'yes' }, 'Yes'],
    ['seen', { answer: 'no', because: 'Asleep' }, 'No: Asleep'],
    [
      'risks',
      [
        { what: 'Cold', on: '2026-04-03' },
        { whom: '7', earlier: '8' },
      ],
      'Risk 1. What is the risk? Cold; When was it noticed? 3 April 2026\nRisk 2. Who is it? Person 7; What happened before? Record 8',
    ],
    ['risks', [], ''],
    ['name', undefined, ''],
  ];
  for (const [field, value, words] of rows) assert.equal(answerInWords(specimen.fields[field], value, names), words);
});

test('the rows of a list come apart into questions and answers, in the order of the definition', () => {
  const rows = [{ on: '2026-04-03', what: 'Cold' }, { earlier: '8' }, 'not a row'];
  assert.deepEqual(rowsInWords(specimen.fields.risks, rows, names), [
    {
      title: 'Risk 1',
      answers: [
        { ask: 'What is the risk?', words: 'Cold' },
        { ask: 'When was it noticed?', words: '3 April 2026' },
      ],
    },
    { title: 'Risk 2', answers: [{ ask: 'What happened before?', words: 'Record 8' }] },
  ]);
  assert.deepEqual(rowsInWords(specimen.fields.name, 'Otter', names), []);
  assert.deepEqual(rowsInWords(specimen.fields.risks, undefined, names), []);
});

test('a part of a line in square brackets goes with its punctuation when its answer is missing', () => {
  const line = (text: string, facts: Record<string, unknown>) => fillLine({ ...specimen, line: text }, facts, names);
  const rows: readonly [text: string, facts: Record<string, unknown>, filled: string][] = [
    ['Contact[ from {colour}][. {name}]', { colour: 'red', name: 'Otter' }, 'Contact from Red. Otter'],
    ['Contact[ from {colour}][. {name}]', { colour: 'red' }, 'Contact from Red'],
    ['Contact[ from {colour}][. {name}]', { name: 'Otter' }, 'Contact. Otter'],
    ['Contact[ from {colour}][. {name}]', {}, 'Contact'],
    ['Allocated to [{by}, ]{of}', { of: '7' }, 'Allocated to Team 7'],
    ['Contact from {colour}', {}, 'Contact from not recorded'],
    ['[{colour} and {name}]', { colour: 'red' }, ''],
    ['{name}', { name: 'a [b] {colour} $&' }, 'a [b] {colour} $&'],
  ];
  for (const [text, facts, filled] of rows) assert.equal(line(text, facts), filled);
});

test('the fields of a line are those between its curly brackets', () => {
  assert.deepEqual(namesIn('Contact[ from {source}][. {outcome}]'), ['source', 'outcome']);
});
