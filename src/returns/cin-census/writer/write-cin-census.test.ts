import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '#domain/definition/issue.ts';
import { cinCensusXsd } from '#returns/cin-census/specification/cin-census-xsd.ts';
import { cinHeader } from '#test/support/cin-children.ts';
import { schemaOf } from '#test/support/xsd.ts';
import type { CinChild, CinDetails } from '../specification/cin-child.ts';
import { writeCinCensus } from './write-cin-census.ts';

const NO_ACTIVITY = {
  assessments: [],
  cinPlans: [],
  section47Enquiries: [],
  childProtectionPlans: [],
  preProceedings: [],
};
const REFERRAL = { referredOn: '2025-05-01', referralSource: '6', noFurtherAction: '0', ...NO_ACTIVITY };

function child(
  details: Partial<CinDetails<string>> = {},
  identifiers: CinChild<string>['identifiers'] = {},
): CinChild<string> {
  return {
    identifiers: { laChildId: 'MADE1', sex: 'F', bornOn: '2015-01-02', ...identifiers },
    characteristics: { ethnicity: 'WBRI', disabilities: [] },
    details: [{ ...REFERRAL, ...details }],
  };
}

async function write(children: readonly CinChild<string>[], header = cinHeader('2025-26')) {
  const issues: Issue[] = [];
  const census = { year: '2025-26' as const, header, children, onIssue: (issue: Issue) => issues.push(issue) };
  const xml = (await Array.fromAsync(writeCinCensus(census))).join('');
  return { xml, issues, faults: schemaOf(cinCensusXsd('2025-26')).faultsOf(xml) };
}

test('a child is written in the order of the census, and nothing empty', async () => {
  const { xml, issues, faults } = await write([child({ closedOn: '', primaryNeed: 'N1' })]);
  assert.deepEqual({ issues, faults }, { issues: [], faults: [] });
  const written = xml.slice(xml.indexOf('    <Child>'), xml.indexOf('  </Children>'));
  assert.equal(
    written,
    `    <Child>
      <ChildIdentifiers>
        <LAchildID>MADE1</LAchildID>
        <PersonBirthDate>2015-01-02</PersonBirthDate>
        <Sex>F</Sex>
      </ChildIdentifiers>
      <ChildCharacteristics>
        <Ethnicity>WBRI</Ethnicity>
      </ChildCharacteristics>
      <CINdetails>
        <CINreferralDate>2025-05-01</CINreferralDate>
        <ReferralSource>6</ReferralSource>
        <PrimaryNeedCode>N1</PrimaryNeedCode>
        <ReferralNFA>0</ReferralNFA>
      </CINdetails>
    </Child>
`,
  );
});

test('characters that XML gives a meaning to are written so that they come back', async () => {
  const { xml, faults } = await write([child({}, { laChildId: ' a<b>&"c\r\nd ' })]);
  assert.deepEqual(faults, []);
  assert.ok(xml.includes('<LAchildID>a&lt;b&gt;&amp;"c&#13;\nd</LAchildID>'));
});

const LEFT_OUT: readonly {
  why: string;
  child: CinChild<string>;
  codes: readonly string[];
  fields: readonly string[];
  lacks: string;
}[] = [
  {
    why: 'an optional date that is none is left out alone',
    child: child({ closedOn: '2025-02-30' }),
    codes: ['cin-value-not-allowed'],
    fields: ['Child/CINdetails[1]/CINclosureDate'],
    lacks: 'CINclosureDate',
  },
  {
    why: 'a code outside its set is left out of its list, the others stay',
    child: child({ assessments: [{ startedOn: '2025-05-02', authorisedOn: '2025-06-02', factors: ['1A', 'RB'] }] }),
    codes: ['cin-value-not-allowed'],
    fields: ['Child/CINdetails[1]/Assessments[1]/FactorsIdentifiedAtAssessment'],
    lacks: 'RB',
  },
  {
    why: 'an assessment without a start is left out whole',
    child: child({ assessments: [{ authorisedOn: '2025-06-02', factors: ['1A'] }] }),
    codes: ['cin-element-missing'],
    fields: ['Child/CINdetails[1]/Assessments[1]'],
    lacks: 'Assessments',
  },
  {
    why: 'a value of another year is left out and noted',
    child: child({}, { genderCurrent: '2' }),
    codes: ['cin-not-collected'],
    fields: ['Child/ChildIdentifiers'],
    lacks: 'GenderCurrent',
  },
];

for (const { why, child: spoiled, codes, fields, lacks } of LEFT_OUT) {
  test(`${why}; the file stays valid`, async () => {
    const { xml, issues, faults } = await write([spoiled]);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      issues.map(({ code }) => code),
      codes,
    );
    assert.deepEqual(
      issues.map(({ field }) => field),
      fields,
    );
    assert.ok(issues.every(({ record }) => record === 'MADE1'));
    assert.ok(!xml.includes(lacks));
  });
}

test('a child who cannot be written at all is left out, step by step up, and the others stay', async () => {
  const { xml, issues, faults } = await write([child({ referredOn: 'May' }, { laChildId: 'MADE2' }), child()]);
  assert.deepEqual(faults, []);
  assert.ok(!xml.includes('MADE2') && xml.includes('MADE1'));
  const told = issues.map(({ code, field }) => `${code} ${field}`);
  assert.deepEqual(told, [
    'cin-value-not-allowed Child/CINdetails[1]/CINreferralDate',
    'cin-element-missing Child/CINdetails[1]',
    'cin-element-missing Child',
  ]);
});

test('a census without a child is told, because the schema does not allow it', async () => {
  const { issues, faults } = await write([]);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['cin-no-children'],
  );
  assert.equal(faults.length, 1);
});

test('children are taken one at a time, each only when the one before has been written', async () => {
  let taken = 0;
  async function* many() {
    for (taken = 1; taken <= 1000; taken += 1) yield child();
  }
  const pieces = writeCinCensus({
    year: '2025-26',
    header: cinHeader('2025-26'),
    children: many(),
    onIssue: () => assert.fail(),
  });
  for (let piece = 0; piece < 5; piece += 1) await pieces.next();
  assert.ok(taken <= 3, `${taken} children taken for two written`);
});
