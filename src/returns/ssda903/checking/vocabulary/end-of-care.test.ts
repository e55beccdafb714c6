import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { knownCodes } from '../../specification/known-codes.ts';
import { ADOPTED, GUARDIANSHIP, isAdoption, isEndOfCare } from './end-of-care.ts';

const episodesWith = (reasonEnded: string) => exampleChild({ episodes: { reasonEnded } }).episodes;

test('care ends with every reason but X1, and not without one', () => {
  const ends = (reason: string) => episodesWith(reason).some(isEndOfCare);
  assert.deepEqual(['E4A', 'e2', 'E8', 'X1', 'x1', ''].map(ends), [true, true, true, false, false, false]);
  assert.throws(() => ends('E99'), NotDecided);
});

test('adoption is E11 and E12', () => {
  const adopted = (reason: string) => episodesWith(reason).some(isAdoption);
  assert.deepEqual(['E11', 'E12', 'E45', 'X1', ''].map(adopted), [true, true, false, false, false]);
  assert.throws(() => adopted('E1'), NotDecided);
});

test('the reasons named are codes of the year', () => {
  const { REC } = knownCodes('2025-26');
  assert.deepEqual(
    [...ADOPTED, ...GUARDIANSHIP].filter((code) => !REC.has(code)),
    [],
  );
});
