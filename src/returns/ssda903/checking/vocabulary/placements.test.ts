import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import { NotDecided } from '../../../engine/not-decided.ts';
import { knownCodes } from '../../specification/known-codes.ts';
import {
  ADOPTIVE_PLACEMENTS,
  FOSTER_PLACEMENTS,
  isAdoptive,
  isTemporary,
  isWithoutProvider,
  OTHER_PLACEMENTS,
  TEMPORARY_PLACEMENTS,
} from './placements.ts';

const episodesIn = (placement: string) => exampleChild({ episodes: { placement } }).episodes;

test('temporary placements are T0 to T4', () => {
  const temporary = (code: string) => episodesIn(code).some(isTemporary);
  assert.deepEqual(['T0', 't4', 'U6', ''].map(temporary), [true, true, false, false]);
  assert.throws(() => temporary('T5'), NotDecided);
});

test('placements for adoption are A3 to A6', () => {
  const adoptive = (code: string) => episodesIn(code).some(isAdoptive);
  assert.deepEqual(['A3', 'A6', 'U5', ''].map(adoptive), [true, true, false, false]);
  assert.throws(() => adoptive('A2'), NotDecided);
});

test('no provider is told of temporary and of other placements', () => {
  const without = (code: string) => episodesIn(code).some(isWithoutProvider);
  assert.deepEqual(['T3', 'Z11', 'Z14', 'P1', ''].map(without), [true, true, true, false, false]);
  assert.throws(() => without('Z1'), NotDecided);
});

test('every placement named is a code of some year', () => {
  const years = [knownCodes('2022-23'), knownCodes('2025-26')];
  const named = [...FOSTER_PLACEMENTS, ...ADOPTIVE_PLACEMENTS, ...TEMPORARY_PLACEMENTS, ...OTHER_PLACEMENTS];
  assert.deepEqual(
    named.filter((code) => !years.some(({ PLACE }) => PLACE.has(code))),
    [],
  );
});
