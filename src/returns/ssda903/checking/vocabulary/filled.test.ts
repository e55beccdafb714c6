import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleChild } from '#test/support/example-child.ts';
import type { Cell } from '../../../engine/cell.ts';
import {
  adoptionAnswers,
  areAllFilled,
  blankOf,
  healthAnswers,
  leaverAnswers,
  leaverAnswersGiven,
  outcomeAnswers,
} from './filled.ts';

const fields = (cells: readonly Cell[] | undefined) => cells?.map(({ field }) => field).join(' ');

test('answers that belong together are those of the table, without the child’s number and date of birth', () => {
  const { leavers, adoptions, outcomes } = exampleChild({ leavers: {}, adoptions: {}, outcomes: {} });
  const [leaver, adoption, outcome] = [leavers[0], adoptions[0], outcomes[0]];
  assert.ok(leaver && adoption && outcome);
  assert.equal(fields(leaverAnswers(leaver)), 'IN_TOUCH ACTIV ACCOM');
  assert.equal(fields(adoptionAnswers(adoption)), 'DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR');
  assert.equal(fields(healthAnswers(outcome)), 'IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE');
  assert.equal(
    fields(outcomeAnswers(outcome)),
    'CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED',
  );
});

function leaverCells(leaver: object): readonly Cell[] {
  return exampleChild({ leavers: leaver }).leavers.flatMap(leaverAnswers);
}

test('what stands there is filled, readable or not', () => {
  const [none, some, all] = [{}, { activity: 'what' }, { inTouch: 'YES', activity: 'what', accommodation: '0' }].map(
    leaverCells,
  );
  assert.ok(none && some && all);
  assert.deepEqual([none, some, all].map(areAllFilled), [false, false, true]);
  assert.deepEqual(
    [none, some, all].map((cells) => fields(blankOf(cells))),
    ['IN_TOUCH ACTIV ACCOM', 'IN_TOUCH ACCOM', ''],
  );
});

test('a child is a care leaver by any answer, in whichever row it stands', () => {
  assert.equal(fields(leaverAnswersGiven(exampleChild({ leavers: [{}, { activity: '0' }] }))), 'ACTIV');
  assert.deepEqual(leaverAnswersGiven(exampleChild({ leavers: {} })), []);
  assert.deepEqual(leaverAnswersGiven(exampleChild({})), []);
});
