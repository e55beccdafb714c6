import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#domain/time/day.ts';
import { childrenOf, readCensus } from '#test/support/cin-file.ts';
import type { ReturnIssue } from '../../engine/return-issue.ts';
import { checkedCensus } from './checked-census.ts';
import { censusTimeline } from './timeline.ts';

const FILE = `<Message><Header/><Children>
<Child><ChildIdentifiers><LAchildID>A1</LAchildID><PersonBirthDate>2015-05-05</PersonBirthDate></ChildIdentifiers>
<CINdetails>
<CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
<CINclosureDate>2025-12-01</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>
<DateOfInitialCPC>2025-06-15</DateOfInitialCPC>
<Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate>
<AssessmentAuthorisationDate>2025-06-01</AssessmentAuthorisationDate></Assessments>
<Assessments><AssessmentActualStartDate>31/12/2025</AssessmentActualStartDate></Assessments>
<CINPlanDates><CINPlanStartDate>2025-06-02</CINPlanStartDate></CINPlanDates>
<Section47><S47ActualStartDate>2025-06-03</S47ActualStartDate><InitialCPCtarget>2025-06-24</InitialCPCtarget>
<DateOfInitialCPC>2025-06-20</DateOfInitialCPC></Section47>
<ChildProtectionPlans><CPPstartDate>2025-06-20</CPPstartDate><CPPendDate>2025-11-01</CPPendDate>
<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
<Reviews><CPPreviewDate>2025-09-01</CPPreviewDate>
<CPPreviewDate>2025-10-20</CPPreviewDate></Reviews></ChildProtectionPlans>
</CINdetails></Child>
<Child><ChildIdentifiers><LAchildID>B2</LAchildID></ChildIdentifiers></Child>
</Children></Message>`;

const AT = { table: 'Reviews', value: '2025-10-20', message: '', todo: '', because: '', beside: [] };
const SAID: readonly ReturnIssue[] = [
  { ...AT, code: 'late', severity: 'query', child: 'A1', field: 'CPPreviewDate', line: 16 },
  { ...AT, code: 'order', severity: 'error', child: 'A1', field: 'AssessmentAuthorisationDate', line: 8 },
  {
    ...{ ...AT, code: 'before', severity: 'undecided', child: 'A1', field: 'Other', line: 1 },
    beside: [{ table: 'CINdetails', field: 'CINreferralDate', value: '2025-05-01', line: 4 }],
  },
];

const [child, other] = childrenOf(await readCensus(FILE));
assert.ok(child !== undefined && other !== undefined);

const told = (name: string) =>
  censusTimeline([child], SAID)
    .lanes.find((lane) => lane.name === name)
    ?.events.map(({ label, from, until }) => [
      label,
      isoDay(from),
      ...(until === undefined ? [] : until === from ? ['that day'] : [isoDay(until)]),
    ]);

test('every kind of thing that lasted or happened has its lane, in the words and codes of the census', () => {
  const lanes: Readonly<Record<string, readonly (readonly string[])[]>> = {
    'Birth and death': [['Born', '2015-05-05', 'that day']],
    'Episodes of need': [['Referral 1A, N1, closed RC8', '2025-05-01', '2025-12-01']],
    Assessments: [['Assessment', '2025-05-02', '2025-06-01']],
    'Section 47 enquiries and conferences': [
      ['Section 47 enquiry', '2025-06-03', 'that day'],
      ['Conference due', '2025-06-24', 'that day'],
      ['Initial child protection conference', '2025-06-20', 'that day'],
      ['Initial child protection conference', '2025-06-15', 'that day'],
    ],
    'Child in need plans': [['Child in need plan', '2025-06-02']],
    'Child protection plans and reviews': [
      ['Child protection plan NEG then EMO', '2025-06-20', '2025-11-01'],
      ['Review', '2025-09-01', 'that day'],
      ['Review', '2025-10-20', 'that day'],
    ],
  };
  assert.deepEqual(
    censusTimeline([child], SAID).lanes.map(({ name }) => name),
    Object.keys(lanes),
  );
  for (const [name, events] of Object.entries(lanes)) assert.deepEqual(told(name), events, name);
});

test('an event is marked with what was said of a value of it, or with it, and no other is', () => {
  const marked = censusTimeline([child], SAID)
    .lanes.flatMap(({ events }) => events)
    .filter(({ mark }) => mark !== undefined)
    .map(({ label, mark, codes }) => [label, mark, ...codes]);
  assert.deepEqual(marked, [
    ['Referral 1A, N1, closed RC8', 'undecided', 'before'],
    ['Assessment', 'error', 'order'],
    ['Review', 'query', 'late'],
  ]);
});

test('what is missing marks the row it is missing from, and no other', () => {
  const missing = { ...AT, code: 'open', severity: 'error', child: 'A1', value: '', line: 10 } as const;
  const said = [{ ...missing, table: 'CINPlanDates', field: 'CINPlanEndDate' }];
  const marked = censusTimeline([child], said).lanes.flatMap(({ events }) => events.filter(({ mark }) => mark));
  assert.deepEqual(
    marked.map(({ label, codes }) => [label, ...codes]),
    [['Child in need plan', 'open']],
  );
});

test('what a row does not say leaves no gap in its words, and its table is called as everywhere else', async () => {
  const [bare] = childrenOf(
    await readCensus(`<Message><Header/><Children><Child><ChildIdentifiers/><CINdetails>
<CINreferralDate>2025-05-01</CINreferralDate><CINclosureDate>2025-12-01</CINclosureDate>
<PreProceedingsandFGDM><PPStartDate>2025-06-01</PPStartDate></PreProceedingsandFGDM>
</CINdetails></Child></Children></Message>`),
  );
  assert.ok(bare !== undefined);
  const events = censusTimeline([bare], []).lanes.flatMap((lane) => lane.events);
  assert.deepEqual(
    events.map(({ label, table }) => [label, table]),
    [
      ['Referral, closed without a reason', 'CINdetails'],
      ['Pre-proceedings', 'PreProceedingsandFGDM'],
    ],
  );
  const rows = checkedCensus(
    { collection: 'cin', year: '2026-27', children: 1, rules: [], issues: [] },
    [bare],
    '2026-27',
  );
  const tables = rows.tablesOf().map(({ table }) => table);
  for (const { table } of events) assert.ok(tables.includes(table), table);
});

test('each child of a checked census has its own timeline and its own rows, and one that is not there has none', () => {
  const report = { collection: 'cin', year: '2025-26', children: 2, rules: [], issues: SAID };
  const checked = checkedCensus(report, [child, other], '2025-26');
  assert.equal(checked.timelineOf('A1')?.lanes.length, 6);
  assert.deepEqual(checked.timelineOf('B2'), { lanes: [] });
  assert.equal(checked.timelineOf('C3'), undefined);
  const rows = checked.tablesOf(new Set(['A1'])).flatMap((table) => table.rows);
  assert.deepEqual([...new Set(rows.map((row) => row.child))], ['A1']);
  assert.deepEqual(
    rows.flatMap(({ cells }) => cells.flatMap(({ codes }) => codes)),
    ['before', 'order', 'late'],
  );
  assert.ok(checked.tablesOf().some((table) => table.rows.some((row) => row.child === 'B2')));
});
