import assert from 'node:assert/strict';
import { test } from 'node:test';
import { givenText } from '#test/support/given-files.ts';
import { readGivenFiles } from './read-given-files.ts';

test('a CSV file reads as its headings and a text for each of them', async () => {
  const { tables, oddities } = await readGivenFiles([givenText('a.csv', 'CHILD,SEX\r\n1, M \r\n\r\n2,\r\n')]);
  assert.deepEqual(oddities, []);
  assert.deepEqual(tables, [
    {
      file: 'a.csv',
      columns: ['CHILD', 'SEX'],
      rows: [
        { line: 2, values: ['1', 'M'] },
        { line: 4, values: ['2', ''] },
      ],
    },
  ]);
});
