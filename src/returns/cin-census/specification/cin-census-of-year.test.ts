import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cinCensusOfYear } from './cin-census-of-year.ts';
import { type CinElement, type GroupElement, isGroup, isList } from './cin-element.ts';
import { replaceElement } from './cin-specification.ts';
import { cinReferenceDate, cinYearOpensOn, cinYears, isCinYear } from './cin-year.ts';
import { cinElementsOfEveryYear } from './every-year.ts';
import { genderCurrent, sexOfGenderCurrent } from './gender-current.codes.ts';
import { readYesNo } from './yes-no.codes.ts';

function elementsIn(group: GroupElement): readonly string[] {
  return group.of.flatMap((element: CinElement) => {
    if (isGroup(element)) return [element.element, ...elementsIn(element)];
    return isList(element) ? [element.element, element.listOf] : [element.element];
  });
}

test('gender is collected to 2023 to 2024 and sex from 2024 to 2025, in the same place', () => {
  for (const year of cinYears) {
    const elements = elementsIn(cinCensusOfYear(year).child);
    const [here, gone] = year < '2024-25' ? ['GenderCurrent', 'Sex'] : ['Sex', 'GenderCurrent'];
    assert.equal(elements[elements.indexOf(here) - 1], 'ExpectedPersonBirthDate', year);
    assert.equal(elements[elements.indexOf(here) + 1], 'PersonDeathDate', year);
    assert.ok(!elements.includes(gone), year);
  }
});

test('every year says its own name, and none but the years known is a year', () => {
  for (const year of cinYears) assert.equal(cinCensusOfYear(year).year, year);
  assert.ok(isCinYear('2025-26'));
  assert.ok(!isCinYear('2025/26') && !isCinYear('2019-20'));
  assert.equal(cinYearOpensOn('2025-26'), '2025-04-01');
  assert.equal(cinReferenceDate('2025-26'), '2026-03-31');
});

test('the elements of every year hold those of each year, each once and in its order', () => {
  const all = elementsIn(cinElementsOfEveryYear.child);
  for (const year of cinYears) {
    const ofYear = elementsIn(cinCensusOfYear(year).child);
    let from = 0;
    for (const element of ofYear) {
      const at = all.indexOf(element, from);
      assert.ok(at >= 0, `${element} of ${year} in its order`);
      from = at + 1;
    }
  }
  assert.equal(all.filter((element) => element === 'Sex' || element === 'GenderCurrent').length, 2);
});

test('an element that is not there cannot be replaced', () => {
  const { child } = cinCensusOfYear('2025-26');
  const [first] = child.of;
  assert.ok(first);
  assert.throws(() => replaceElement(child, 'GenderCurrent', first), /has no <GenderCurrent>/);
});

test('each code of gender has its sex', () => {
  const sexes = genderCurrent.codes.map(({ code }) => sexOfGenderCurrent[code]);
  assert.deepEqual(sexes, ['male', 'female', 'unknown', 'not-specified']);
});

test('yes and no are read as the schema and as real files write them', () => {
  const table = { '1': true, true: true, True: true, '0': false, false: false, FALSE: false } as const;
  for (const [text, expected] of Object.entries(table)) assert.equal(readYesNo(text), expected, text);
  for (const text of ['', 'Y', '2', 'yes']) assert.equal(readYesNo(text), undefined, text);
});
