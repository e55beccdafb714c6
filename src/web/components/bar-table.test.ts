import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barTable } from './bar-table.ts';

const bars = [
  { name: 'This file', value: 50, text: '50.0%', isOwn: true },
  { name: 'England', value: 100, text: '100.0%' },
  { name: '<b>', value: 0, text: '0.0%' },
];

test('every bar stands beside its name and figure, begins at nought, and the longest is the measure of all', () => {
  const drawn = `${barTable({ caption: 'Assessments in time', head: ['Where', 'Figure'], bars })}`;
  assert.match(drawn, /<caption[^>]*>Assessments in time<\/caption>/);
  assert.deepEqual(
    [...drawn.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => width),
    ['50', '100', '0'],
  );
  assert.match(drawn, /<strong>50\.0%<\/strong>/);
  assert.match(drawn, /&lt;b&gt;/);
});

test('where everything is nought no bar has a length', () => {
  const drawn = `${barTable({ caption: 'None', head: ['Where', 'Figure'], bars: [{ name: 'a', value: 0, text: '0' }] })}`;
  assert.match(drawn, /<rect width="0"/);
});
