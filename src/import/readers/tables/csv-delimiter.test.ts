import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvDelimiterOf } from './csv-delimiter.ts';

const TABLE: readonly (readonly [why: string, text: string, delimiter: string])[] = [
  ['one column', 'CHILD\n1\n', ','],
  ['semicolons below a title with commas', 'Made by a, b and c, on Monday\n\nA;B\n1;2\n3;4\n', ';'],
  ['commas above values with more semicolons', 'A,B\nx;y;z,1\nx;y,2\n', ','],
  ['semicolons, and commas in every number', 'A;B\n1,5;2,5\n1,5;2,5\n', ';'],
  ['quoted values with line ends and semicolons', 'A,B\n"x;\ny;\nz;",1\n"x;\ny;",2\n', ','],
  ['headings alone', 'A|B|C\n', '|'],
  ['rows of unequal length', 'A,B,C\n1,2,3\n1,2\n1,2,3,4\n5;6;7;8;9\n', ','],
  ['tabs with commas in addresses', 'A\tB\n1, High Street, Town\tx\n2, Low Street, Town\ty\n', '\t'],
];
for (const [why, text, delimiter] of TABLE)
  test(`${why}: ${JSON.stringify(delimiter)}`, () => assert.equal(csvDelimiterOf(text).delimiter, delimiter));

test('the delimiter of the headings that the caller knows decides, whatever most lines show', () => {
  const text = 'CHILD;NOTE\na,b,c;1\na,b,c;1\na,b,c\n';
  assert.equal(csvDelimiterOf(text, (values) => values.includes('NOTE')).delimiter, ';');
});

test('a first line may say the delimiter', () => {
  assert.deepEqual(csvDelimiterOf('SEP=|\r\nA;B|C\r\n'), { delimiter: '|', isSaid: true });
  assert.deepEqual(csvDelimiterOf('sep=\t\nA\tB\n'), { delimiter: '\t', isSaid: true });
});
