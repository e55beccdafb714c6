import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemaOf } from '#test/support/xsd.ts';
import { cinCensusXsd } from './cin-census-xsd.ts';
import { type CinYear, cinYears } from './cin-year.ts';

/** The least that is a census, with the sex of its one child. */
function least(sex: string, source = '6'): string {
  return `<Message><Children><Child><ChildIdentifiers><LAchildID>1</LAchildID>${sex}</ChildIdentifiers>
    <ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>
    <CINdetails><CINreferralDate>2021-05-01</CINreferralDate><ReferralSource>${source}</ReferralSource>
    <ReferralNFA>1</ReferralNFA></CINdetails></Child></Children></Message>`;
}

const TABLE: readonly { year: CinYear; xml: string; ok: boolean; why: string }[] = [
  { year: '2023-24', xml: least('<GenderCurrent>9</GenderCurrent>'), ok: true, why: 'gender is collected' },
  { year: '2023-24', xml: least('<Sex>F</Sex>'), ok: false, why: 'sex is not yet collected' },
  { year: '2024-25', xml: least('<Sex>F</Sex>'), ok: true, why: 'sex is collected' },
  { year: '2024-25', xml: least('<GenderCurrent>9</GenderCurrent>'), ok: false, why: 'gender is no longer collected' },
  { year: '2025-26', xml: least('<Sex>1</Sex>'), ok: false, why: 'a code of gender is not one of sex' },
  { year: '2025-26', xml: least(''), ok: false, why: 'sex is required' },
  { year: '2021-22', xml: least('<GenderCurrent>1</GenderCurrent>', '5D'), ok: false, why: '5D is not yet there' },
  { year: '2022-23', xml: least('<GenderCurrent>1</GenderCurrent>', '5D'), ok: true, why: '5D is there' },
];

for (const { year, xml, ok, why } of TABLE) {
  test(`the printed schema of ${year} ${ok ? 'accepts' : 'refuses'}: ${why}`, () => {
    const faults = schemaOf(cinCensusXsd(year)).faultsOf(xml);
    assert.equal(faults.length === 0, ok, faults.join('\n'));
  });
}

test('every printed schema says what need N1 was called that year', () => {
  for (const year of cinYears) {
    const label = year >= '2025-26' ? 'Abuse, neglect and exploitation' : 'Abuse or neglect';
    assert.match(cinCensusXsd(year), new RegExp(`value="N1"><xs:annotation><xs:documentation>${label}<`));
  }
});
