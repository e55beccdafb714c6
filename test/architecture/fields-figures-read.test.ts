import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { journey } from '#domain/journey/index.ts';
import { FIELDS_FIGURES_READ } from '#usecases/effort/fields-figures-read.ts';

const ROOMS = ['measures', 'returns', 'derive', 'domain/history', 'domain/clocks', 'domain/chronology'];

test('the questions that figures, returns and what is derived read by name are written down, so that none of them is said to be unread', () => {
  const text = ROOMS.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(`src/${room}/${file}`, 'utf8')),
  ).join('\n');
  const names = new Set(journey.flatMap(({ fields }) => Object.keys(fields)));
  const read = [...names].filter((name) => new RegExp(`(['"\`]|facts\\.|answers\\.)${name}\\b`).test(text));
  assert.deepEqual(FIELDS_FIGURES_READ.toSorted(), read.sort());
});
