import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { roles } from '#domain/definition/role.ts';
import type { PersonFacts } from '#domain/people/person.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { dayOfMoment, momentOf } from '#domain/time/moment.ts';
import { workingDaysBetween } from '#domain/time/working-days.ts';
import { rehearse } from '#test/support/rehearsal/rehearse.ts';
import type { RehearsedRecord } from '#test/support/rehearsal/rehearsed.ts';
import type { Act } from '../act.ts';
import { familyNames, givenNames } from '../population/names.data.ts';
import { pretendCounty } from './merrowshire.ts';

const UNTIL = '2026-03-02';
const wishes = { seed: 884, until: UNTIL };
const county = pretendCounty(wishes);
const acts = [...county.acts];
const records = [...rehearse(county).records.values()].filter(({ state }) => state !== 'void');

describe('the plan', () => {
  test('the same wishes make the same county to the byte, each time it is walked through', () => {
    const written = JSON.stringify(acts);
    assert.ok(written === JSON.stringify([...county.acts]), 'the same plan, walked through again');
    assert.ok(written === JSON.stringify([...pretendCounty(wishes).acts]), 'another plan of the same wishes');
    assert.ok(written !== JSON.stringify([...pretendCounty({ ...wishes, seed: 885 }).acts]), 'another seed');
  });

  test('acts come one after another, from the first day to before the last, and as late as the day before it', () => {
    assert.ok(acts.every(({ at }, index) => index === 0 || (acts[index - 1]?.at ?? '') < at));
    assert.equal(dayInEngland(acts[0]?.at ?? ''), '2024-04-01');
    assert.equal(dayInEngland(acts.at(-1)?.at ?? ''), '2026-02-27', 'the Friday before a Monday that is not told');
  });

  test('a county that would end before it begins is refused', () => {
    assert.throws(() => pretendCounty({ seed: 1, until: '2024-04-01' }), /its end is not after its start/);
  });

  test('it says that it is for demonstration, and holds contacts from its first day on', () => {
    const { isDemonstration, recordedFrom, teams } = county.settings;
    assert.deepEqual({ isDemonstration, recordedFrom }, { isDemonstration: true, recordedFrom: '2024-04-01' });
    assert.deepEqual(
      teams.map(({ id, isFrontDoor }) => [id, isFrontDoor === true]),
      [
        ['front-door', true],
        ['assessment-north', false],
        ['assessment-south', false],
      ],
    );
  });

  test('every role is played by somebody; everybody who works there is invented', () => {
    assert.deepEqual(
      roles.filter((role) => !county.workers.some((worker) => worker.role === role)),
      [],
    );
    for (const { name } of county.workers) {
      const [given = '', family = ''] = name.split(' ');
      assert.ok(givenNames.includes(given) && familyNames.includes(family), name);
    }
  });

  test('every person and relationship has an id of its own', () => {
    const ids: readonly string[] = acts.flatMap<string>(({ act }) =>
      act.do === 'register-person' ? [act.person] : act.do === 'relate' ? [act.relationship] : [],
    );
    assert.equal(new Set([...ids, ...county.workers.map(({ id }) => id)]).size, ids.length + county.workers.length);
  });
});

describe('every act is one that a user could do', () => {
  test('in the whole county', () => {
    assert.ok(rehearse(county).records.size > 1500);
  });

  test('in small counties of ten other seeds that end on any day', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 900 }), (seed, days) => {
        const until = isoDay(addDays(dayOf('2024-04-01'), days));
        const plan = pretendCounty({ seed, families: 20, until });
        const { people } = rehearse(plan);
        assert.equal(familiesIn([...people.values()]), 20);
        assert.ok([...plan.acts].every(({ at }) => dayInEngland(at) < until));
      }),
      { seed: 20240401, numRuns: 10, verbose: 1 },
    );
  });

  test('work grows with the number of families and with nothing else', () => {
    const many = [...pretendCounty({ ...wishes, families: 1000 }).acts].length;
    assert.ok(many > 3.2 * acts.length && many < 4.8 * acts.length, `${many} acts for four times ${acts.length}`);
  });
});

describe('the county is like a small English one', () => {
  const children = acts.filter(({ act }) => act.do === 'register-person' && act.facts.kind === 'child').length;
  const contacts = childrenIn('contact');
  const referrals = childrenIn('referral');

  test('about 400 children in 250 families, in every kind of record', () => {
    isBetween(children, 350, 450, 'children');
    for (const type of [
      'notification',
      'assessment',
      'closure',
      'allocation',
      'visit',
      'case-note',
      'chronology-review',
    ]) {
      assert.ok(childrenIn(type).length > 10, `only ${childrenIn(type).length} ${type}`);
    }
  });

  test('about a third of contacts become referrals; few referrals end there', () => {
    const decided = contacts.filter(({ answers }) => answers.outcome !== undefined);
    isShare(decided, ({ answers }) => answers.outcome === 'referral', 0.25, 0.4, 'of contacts are referred');
    isShare(referrals, ({ answers }) => answerTo(answers.noFurtherAction) === 'yes', 0.02, 0.12, 'end there');
  });

  test('about one referral in five comes within twelve months of another', () => {
    const isAgain = ({ child, answers }: ChildRecord) =>
      referrals.some((other) => {
        const days = dayOf(String(answers.referredOn)) - dayOf(String(other.answers.referredOn));
        return other.child === child && days > 0 && days <= 365;
      });
    isShare(referrals, isAgain, 0.12, 0.3, 'of referrals come again');
  });

  test('contacts are mostly screened on the day and decided within a working day', () => {
    const decided = contacts.filter(({ answers }) => answers.decidedAt !== undefined);
    isShare(decided, ({ answers }) => waited(answers.receivedAt, answers.decidedAt) <= 1, 0.7, 0.95, 'in a day');
  });

  test('most referrers are told within days, some late, and of those never told single figures are overdue (R040)', () => {
    const hasSomebodyToTell = ({ answers }: ChildRecord) => answers.source !== '9' && answers.source !== '10';
    const toTell = contacts.filter((each) => each.answers.decidedAt !== undefined && hasSomebodyToTell(each));
    const isTold = ({ answers }: ChildRecord) => answers.feedbackSentOn !== undefined;
    const days = ({ answers }: ChildRecord) => waited(answers.decidedAt, answers.feedbackSentOn ?? UNTIL);
    isShare(toTell.filter(isTold), (each) => days(each) <= 5, 0.8, 0.95, 'are told within five working days');
    const overdue = toTell.filter((each) => !isTold(each) && days(each) > 5);
    const contactsOf = new Set(overdue.map(({ at, answers }) => `${at} ${answers.receivedAt}`));
    isBetween(contactsOf.size, 1, 9, 'contacts whose referrer was never told');
  });

  test('about one assessment in five takes longer than 45 working days; some still run, some wait to be signed', () => {
    const assessments = records.filter(({ type }) => type === 'assessment');
    const signed = assessments.filter(({ state }) => state === 'complete');
    const startOf = (each: RehearsedRecord) => records.find(({ key }) => key === each.follows)?.common.referredOn;
    isShare(signed, (each) => waited(startOf(each), each.authorisedOn) > 45, 0.1, 0.3, 'are late');
    const open = assessments.filter(({ state }) => state === 'open');
    assert.ok(open.some((each) => waited(startOf(each), UNTIL) > 45) && open.length > 5, `${open.length} are open`);
    assert.ok(assessments.some(({ state }) => state === 'submitted'));
  });

  test('endings with and without further help, children not seen and not seen alone, work held by nobody yet', () => {
    const reasons = new Set(childrenIn('closure').map(({ answers }) => answers.reason));
    assert.ok(['RC7', 'RC8', 'RC9'].every((reason) => reasons.has(reason)));
    const tried = childrenIn('visit');
    isShare(tried, ({ answers }) => answers.outcome !== 'met', 0.03, 0.2, 'of visits tried met nobody (R022)');
    const visits = tried.filter(({ answers }) => answers.outcome === 'met');
    isShare(visits, ({ answers }) => answers.howSeen === 'not-seen', 0.03, 0.2, 'of visits without the child');
    isShare(visits, ({ answers }) => answers.howSeen === 'alone', 0.35, 0.8, 'of visits alone with the child');
    assert.ok(childrenIn('allocation').some(({ answers }) => answers.worker === undefined));
  });

  test('things are entered late, corrected with a reason, and a few are void', () => {
    const notes = [...childrenIn('case-note'), ...childrenIn('visit')];
    const isLate = ({ at, answers }: ChildRecord) =>
      dayOf(dayInEngland(at)) - dayOf(dayInEngland(String(answers.happenedAt))) > 3;
    isShare(notes, isLate, 0.03, 0.15, 'are written up late (R037)');
    assert.ok(countOf('void') > 0 && countOf('void') < 15);
    assert.ok(countOf('correct') > 20);
    assert.ok(acts.some(({ act }) => act.do === 'change-person' && /born/.test(act.reason)));
  });

  test('where it ends there is fresh work: contacts to screen and to decide, referrers to tell', () => {
    const fresh = records.filter(({ type, at }) => type === 'contact' && dayInEngland(at) >= '2026-02-20');
    const [unscreened, undecided] = ['screenedAt', 'decidedAt'].map(
      (field) => fresh.filter(({ common }) => common[field] === undefined).length,
    );
    assert.ok((unscreened ?? 0) > 0 && (undecided ?? 0) > (unscreened ?? 0), `${unscreened}, ${undecided}`);
  });
});

function familiesIn(people: readonly PersonFacts[]): number {
  const numbers = people.flatMap(({ identifiers }) => identifiers).filter(({ kind }) => kind === 'la-child-id');
  // The last figure is the child's place in the family.
  return new Set(numbers.map(({ value }) => value.slice(0, -1))).size;
}

function dayInEngland(dayOrMoment: string): string {
  return dayOrMoment.length === 10 ? dayOrMoment : isoDay(dayOfMoment(momentOf(dayOrMoment)));
}

interface ChildRecord {
  readonly child: string;
  readonly at: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

function childrenIn(type: string): readonly ChildRecord[] {
  return records
    .filter((record) => record.type === type)
    .flatMap(({ at, common, own, children }) =>
      children.map((child) => ({ child, at, answers: { ...common, ...own[child] } })),
    );
}

function answerTo(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'answer' in value ? value.answer : undefined;
}

function waited(from: unknown, to: unknown): number {
  return workingDaysBetween(dayOf(dayInEngland(String(from))), dayOf(dayInEngland(String(to))));
}

function countOf(deed: Act['act']['do']): number {
  return acts.filter(({ act }) => act.do === deed).length;
}

function isBetween(number: number, least: number, most: number, what: string): void {
  assert.ok(number >= least && number <= most, `${number} ${what}; expected ${least} to ${most}`);
}

function isShare<T>(all: readonly T[], is: (each: T) => boolean, least: number, most: number, what: string): void {
  isBetween(all.filter(is).length / all.length, least, most, what);
}
