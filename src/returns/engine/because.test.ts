import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { becauseOf, toldPlace } from './because.ts';
import { TextCell } from './cell.ts';

const cell = (field: string, value: string, line?: number, table = 'Episodes') =>
  new TextCell({ table, field, value, ...(line === undefined ? {} : { line }) });

describe('what was compared is told', () => {
  test('by field and value, and says where there is none', () => {
    assert.equal(becauseOf(cell('LS', 'J2', 3), [cell('DEC', '', 3)]), 'LS is J2; DEC is not there');
    assert.equal(toldPlace(cell('LS', 'J2', 3).place), 'LS is J2');
  });

  test('with the line where it is of another row', () => {
    assert.equal(becauseOf(cell('LS', 'J2', 3), [cell('LS', 'J2', 14)]), 'LS is J2; LS on line 14 is J2');
    assert.equal(
      becauseOf(cell('PLACE', 'T3', 9), [cell('DECOM', '1', 2), cell('DECOM', '5', 9)]),
      'PLACE is T3; DECOM on line 2 is 1; DECOM is 5',
    );
    assert.equal(becauseOf(cell('RNE', 'S', 9), [cell('DEC', '', 2)]), 'RNE is S; DEC on line 2 is not there');
  });

  test('with the table where it is another', () => {
    const last = 'Header last year';
    assert.equal(
      becauseOf(cell('SEX', 'M', 3, 'Header'), [cell('SEX', 'F', 3, last)]),
      `SEX is M; SEX on line 3 of ${last} is F`,
    );
    assert.equal(
      becauseOf(cell('DOB', '1', 3, 'AD1'), [cell('DOB', '2', undefined, 'Header')]),
      'DOB is 1; DOB in Header is 2',
    );
    assert.equal(becauseOf(cell('DOB', '1', undefined, 'A'), [cell('DOB', '2', undefined, 'A')]), 'DOB is 1; DOB is 2');
  });
});
