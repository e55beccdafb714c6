import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assessment } from '#domain/journey/assessment/assessment.record.ts';
import { addRow, removeRow, rowsIn } from './rows.ts';

const content = {
  analysis: ['All of it'],
  'risks[0].what': ['Falls'],
  'risks[1].what': ['Hunger'],
  'risks[2].what': ['Cold'],
  'risks[2].impact': ['Ill'],
};

test('a list has one row more than the highest number in its names', () => {
  assert.equal(rowsIn(Object.keys(content), 'risks'), 3);
  assert.equal(rowsIn(Object.keys(content), 'risk'), 0);
});

test('adding a row without a script gives an empty row at the end and changes no word', () => {
  const added = addRow(content, 'risks', assessment.fields.risks);
  assert.equal(rowsIn(Object.keys(added), 'risks'), 4);
  assert.deepEqual({ ...added, ...content }, added);
});

test('removing a row without a script takes its words and no others, and closes the gap', () => {
  assert.deepEqual(removeRow(content, 'risks[1]'), {
    analysis: ['All of it'],
    'risks[0].what': ['Falls'],
    'risks[1].what': ['Cold'],
    'risks[1].impact': ['Ill'],
  });
});

test('a button that names no row removes nothing', () => {
  assert.deepEqual(removeRow(content, 'analysis'), content);
});

test('a row numbered beyond anything is no row: a page is never filled with empty ones', () => {
  assert.equal(rowsIn(['risks[2].what', 'risks[999999999].what', 'risks[1e9].what', 'risks[-1].what'], 'risks'), 3);
});
