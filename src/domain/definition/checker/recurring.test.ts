import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, type TextField, text } from '../field.ts';
import { checkRecurring, isSameQuestion } from './recurring.ts';

const typeOf = (id: string, fields: Readonly<Record<string, TextField>>) => ({ id, fields });
const told = (...types: readonly ReturnType<typeof typeOf>[]) => checkRecurring(types).map(({ path }) => path);

test('two record types that ask the same question must both say what it means that it was answered before', () => {
  const [one, other] = [text({ ask: 'Who is at home?' }), text({ ask: 'who is at home? ' })];
  assert.deepEqual(told(typeOf('visit', { home: one }), typeOf('plan', { who: other })), [
    'visit.fields.home',
    'plan.fields.who',
  ]);
  assert.deepEqual(told(typeOf('visit', { home: one }), typeOf('plan', { who: { ...other, recurs: 'quoted' } })), [
    'visit.fields.home',
  ]);
  const said = { ...one, recurs: 'each time' as const };
  assert.deepEqual(told(typeOf('visit', { home: said }), typeOf('plan', { who: { ...other, recurs: 'quoted' } })), []);
});

test('what one record type asks alone, or what a step sets, is nobody asked twice', () => {
  const home = text({ ask: 'Who is at home?' });
  assert.deepEqual(told(typeOf('visit', { home, again: home }), typeOf('plan', { who: text({ ask: 'Who?' }) })), []);
  assert.deepEqual(told(typeOf('visit', { home }), typeOf('plan', { who: { ...home, setBy: 'sign-off' } })), []);
});

test('the same words in another kind of box are another question to quote from', () => {
  assert.ok(isSameQuestion(text({ ask: 'Why?' }), text({ ask: 'why?' })));
  assert.ok(!isSameQuestion(text({ ask: 'Why?' }), prose({ ask: 'Why?' })));
});
