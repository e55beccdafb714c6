import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '#test/access/attacks/rows-of.ts';
import { type Acting, acting, contactAnswers, meetingAnswers } from '#test/support/acting.ts';
import { plausibleAnswers } from '#test/support/plausible-answers.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { relatePeople } from '#usecases/commands/relate-people.command.ts';
import type { Knower } from '#usecases/queries/services-knowing.ts';
import { whoKnows } from '#usecases/queries/who-knows.query.ts';
import { hidingOf, professional, threeSiblings } from './three-siblings.ts';

const said = ({ name, involvement, phone, from, last, isNow }: Knower) =>
  [name, involvement, phone, from, last?.on, isNow] as const;

async function knownFamily(county: Acting) {
  const children = await threeSiblings(county);
  const [abel, bella, cora] = children;
  const teacher = await professional(county, 'Tilda', '01632 960777');
  await county.as('dora', (session) =>
    relatePeople(session, { person: teacher, kind: 'professional-for', other: bella, from: '2025-09-01' }),
  );
  await county.as('mara', (session) =>
    allocateChildren(session, {
      children: [abel, bella],
      team: 'north',
      worker: 'soren' as never,
      startsOn: '2026-04-08',
    }),
  );
  const visit = { ...plausibleAnswers('visit'), happenedAt: '2026-04-10T15:00:00.000Z' };
  await county.record(
    'soren',
    'visit',
    [abel, bella, cora].map((child) => ({ child, answers: visit })),
  );
  const attempt = {
    happenedAt: '2026-04-14T15:00:00.000Z',
    visitedBy: 'selma',
    outcome: 'nobody-in',
    where: 'home',
    purpose: 'child-in-need',
    announced: { answer: 'no', because: 'Unannounced.' },
    whatHappened: 'Nobody in.',
  };
  await county.record('selma', 'visit', [{ child: abel, answers: attempt }]);
  const invited = [
    { as: 'parent', who: 'Mother', attendance: 'came' },
    { as: 'education', who: 'Tilda Inventedhelper, class teacher', attendance: 'came' },
    { as: 'housing', who: 'Housing officer, Made-up Homes', attendance: 'by-video' },
    { as: 'health', who: 'School nurse', attendance: 'apologies' },
  ];
  await county.record('soren', 'family-meeting', [{ child: bella, answers: meetingAnswers({ invited }) }], 'save');
  return children;
}

test('whoever stands in sees at a look every worker and service of every child of the family, with the last contact and the phone', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const [abel] = await knownFamily(county);
  const snapshot = await county.snapshot();
  const page = await county.as('selma', (session) => whoKnows(session, abel, snapshot));
  assert.deepEqual(page?.workers.map(said), [
    ['Soren Social', 'holds the work', '01632 960301', '2026-04-08', '2026-04-10', true],
    ['Mara Manager', 'manages the team', undefined, undefined, undefined, true],
  ]);
  assert.deepEqual(page?.workers[0]?.children.toSorted(), [
    'Abel Inventedname',
    'Bella Inventedname',
    'Cora Inventedname',
  ]);
  assert.deepEqual(page?.services.map(said), [
    ['Tilda Inventedhelper', 'works with the children', '01632 960777', '2025-09-01', '2026-04-08', true],
    ['Housing officer, Made-up Homes', 'came to a meeting', undefined, undefined, '2026-04-08', false],
  ]);
});

test('a neighbour who got in touch is no service, and a police officer who did is one', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const [abel] = await threeSiblings(county);
  const told = (source: string, referrer: string) =>
    county.record('milo', 'contact', [
      { child: abel, answers: contactAnswers({ source, referrer, outcome: 'no-further-action' }) },
    ]);
  await told('1D', 'Somebody next door');
  await told('6', 'PC Invented');
  const snapshot = await county.snapshot();
  const page = await county.as('soren', (session) => whoKnows(session, abel, snapshot));
  assert.deepEqual(
    page?.services.map(({ name }) => name),
    ['PC Invented'],
  );
});

test('who works only with a sibling the reader may not know is not told', async () => {
  await using county = await acting('2026-04-20T09:00:00.000Z');
  const [abel, bella] = await knownFamily(county);
  await rowsOf(county.database.url, hidingOf(bella));
  const snapshot = await county.snapshot();
  const page = await county.as('soren', (session) => whoKnows(session, abel, snapshot));
  assert.deepEqual(page?.services, []);
  assert.ok(!JSON.stringify([page?.workers, page?.children]).includes('Bella'));
});
