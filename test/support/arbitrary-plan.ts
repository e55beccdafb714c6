import { hash } from 'node:crypto';
import fc from 'fast-check';
import type { Answers } from '#domain/definition/answers.ts';
import { workingDays } from '#domain/definition/timescale.ts';
import type { OccasionId, RecordId, RecordState } from '#domain/history/child-history.ts';
import { getRecordType, journey, type RecordTypeId } from '#domain/journey/index.ts';
import type { PersonFacts, PersonId } from '#domain/people/person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import type { Entry, PersonEntry, RecordEntry } from '#usecases/ports.ts';
import { childFacts } from './acting.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';
import { plausibleAnswers } from './plausible-answers.ts';

/** One step of a plan: something written, or a change of the authority's settings; and how many hours after the one before. */
export type PlanStep = { readonly hours: number } & (
  | { readonly does: 'write'; readonly entry: Entry }
  | { readonly does: 'settings'; readonly changes: Partial<AuthoritySettings> }
);

/** What a generated deed says, before it is known what it can be done to. */
interface Deed {
  readonly does: 'record' | 'siblings' | 'correct' | 'void' | 'person' | 'settings';
  readonly hours: number;
  /** Chooses among the children and the records there are. */
  readonly at: number;
  readonly follows: number;
  readonly type: RecordTypeId;
  readonly state: RecordState;
  readonly answers: Answers;
  readonly facts: PersonFacts;
  readonly standard: number;
}

/** A record as the plan last wrote it. */
type Written = RecordEntry & { readonly version: number };

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const FIRST = dayOf('2026-01-05');
/** What most of a child's story is made of, and most of the figures. */
const OFTEN: readonly RecordTypeId[] = [
  'contact',
  'referral',
  'referral',
  'referral',
  'assessment',
  'assessment',
  'closure',
  'closure',
  'allocation',
  'allocation',
  'allocation',
  'visit',
  'case-note',
  'child-in-need-plan',
  'child-in-need-plan',
  'child-in-need-plan',
  'plan-review',
  'plan-review',
  'plan-review',
];
const TEAMS = ['front-door', 'north', 'south'];
const WORKERS = ['dora', 'soren', 'selma', 'mara', 'milo'];

/**
 * Any history of a few children, in steps: records of every type in every state, of which some say what could have
 * happened and some what could not, corrected, made void and recorded late, and people and settings that change.
 */
export function arbitraryPlan(most: number, settings: 'with settings' | 'without settings') {
  return fc
    .array(deed(), { minLength: 4, maxLength: most, size: 'max' })
    .map((deeds) => planOf(deeds, settings === 'with settings'));
}

function planOf(deeds: readonly Deed[], withSettings: boolean): readonly PlanStep[] {
  const plan = new Planning();
  return deeds.map((each, place): PlanStep => {
    if (each.does === 'settings' && withSettings) {
      return { does: 'settings', hours: each.hours, changes: standardOf(each.standard) };
    }
    return { does: 'write', hours: each.hours, entry: plan.entryFor(each, place) };
  });
}

/** Remembers what was written, so that each step goes on from it. */
class Planning {
  readonly #people: PersonEntry[] = [];
  readonly #records: Written[] = [];

  entryFor(deed: Deed, place: number): Entry {
    const command = `plan ${deed.does}`;
    const record = chosen(this.#records, deed.at);
    if (place < 2 || (deed.does === 'person' && deed.at % 2 === 0))
      return { command, people: [this.#person(deed, idOf(place))] };
    if (deed.does === 'person') return { command, people: [this.#changed(deed)] };
    if (record !== undefined && deed.does === 'correct') return { command, records: [this.#corrected(record, deed)] };
    if (record !== undefined && deed.does === 'void') return { command, records: [this.#voided(record)] };
    const records = [this.#record(deed, idOf(place), deed.at)];
    if (deed.does === 'siblings') records.push(this.#record(deed, idOf(place, idOf(place)), deed.at + 1));
    return { command, records };
  }

  #person({ facts }: Deed, id: string): PersonEntry {
    const entry: PersonEntry = { person: id as PersonId, basedOn: 0, facts };
    this.#people.push(entry);
    return entry;
  }

  #changed({ at, facts }: Deed): PersonEntry {
    const place = at % this.#people.length;
    const before = this.#people[place];
    if (before === undefined) throw new RangeError('A plan begins with a person');
    const entry = { ...before, basedOn: before.basedOn + 1, facts, reason: 'Learned since' };
    this.#people[place] = entry;
    return entry;
  }

  #record({ type, state, answers, follows }: Deed, id: string, at: number): RecordEntry {
    const child = chosen(this.#people, at)?.person;
    if (child === undefined) throw new RangeError('A plan begins with a person');
    const own = this.#records.filter((each) => each.child === child);
    // Most follow something that could come before them; a few follow anything at all.
    const { mustFollow } = getRecordType(type);
    const fitting = own.filter((each) => each.type === (mustFollow ?? 'contact'));
    const before = chosen(follows % 7 === 0 || fitting.length === 0 ? own : fitting, follows)?.record;
    const pointed = chosen(own, follows)?.record;
    const entry: Written = {
      record: id as RecordId,
      basedOn: 0,
      version: 1,
      child,
      type,
      occasion: id as OccasionId,
      state: state === 'void' ? 'complete' : state,
      answers: type === 'chronology-mark' && pointed !== undefined ? { ...answers, entry: pointed } : answers,
      ...(before === undefined || follows % 5 === 0 ? {} : { follows: before }),
      ...(follows % 11 === 0 ? { source: 'cin-census' } : {}),
    };
    this.#records.push(entry);
    return entryOf(entry);
  }

  #corrected(record: Written, { answers, state, type }: Deed): RecordEntry {
    const said = type === record.type ? answers : { ...record.answers, ...shiftedBy(record.answers, type.length - 8) };
    return this.#next(record, { state, answers: said, reason: 'It was wrong' });
  }

  #voided(record: Written): RecordEntry {
    return this.#next(record, { state: 'void', reason: 'It should never have been' });
  }

  #next(record: Written, changes: Partial<RecordEntry>): RecordEntry {
    const next: Written = { ...record, ...changes, basedOn: record.version, version: record.version + 1 };
    this.#records[this.#records.indexOf(record)] = next;
    return entryOf(next);
  }
}

function entryOf({ version: _version, ...entry }: Written): RecordEntry {
  return entry;
}

function chosen<T>(among: readonly T[], at: number): T | undefined {
  return among.length === 0 ? undefined : among[at % among.length];
}

function deed(): fc.Arbitrary<Deed> {
  return fc.constantFrom(...journey.map((type) => type.id), ...OFTEN).chain((type) =>
    fc.record({
      does: fc.oneof(
        { arbitrary: fc.constantFrom('record', 'siblings'), weight: 11 },
        { arbitrary: fc.constantFrom('correct', 'void', 'person'), weight: 6 },
        { arbitrary: fc.constant('settings'), weight: 1 },
      ),
      hours: fc.integer({ min: 0, max: 20 }),
      at: fc.nat({ max: 60 }),
      follows: fc.nat({ max: 60 }),
      type: fc.constant(type),
      state: fc.constantFrom('complete', 'complete', 'complete', 'submitted', 'open', 'void'),
      answers: answersOf(type),
      facts: facts(),
      standard: fc.integer({ min: 0, max: 12 }),
    }),
  );
}

/** Half of the answers say what could have happened; the rest have some of them missing, or replaced by anything at all. */
function answersOf(type: RecordTypeId): fc.Arbitrary<Answers> {
  const { fields } = getRecordType(type);
  return fc
    .record({
      daysLater: fc.integer({ min: -120, max: 160 }),
      any: arbitraryAnswers(fields),
      replaced: fc.oneof(
        { arbitrary: fc.constant<string[]>([]), weight: 2 },
        fc.subarray(Object.keys(fields), { maxLength: 3 }),
      ),
      odd: fc.option(fc.constantFrom('0205-06-03', '9999-12-31'), { freq: 12 }),
      team: fc.constantFrom(...TEAMS),
      worker: fc.constantFrom(...WORKERS),
    })
    .map(({ daysLater, any, replaced, odd, team, worker }) => {
      const plausible = shiftedBy(
        { ...plausibleAnswers(type), ...(type === 'allocation' ? { team, worker } : {}) },
        daysLater,
      );
      const kept = Object.entries(plausible).filter(([name]) => !replaced.includes(name));
      const others = Object.entries(any).filter(([name]) => replaced.includes(name));
      const { happenedOn } = getRecordType(type);
      const isDay = fields[happenedOn]?.kind === 'date';
      return { ...Object.fromEntries([...kept, ...others]), ...(odd !== null && isDay ? { [happenedOn]: odd } : {}) };
    });
}

function facts(): fc.Arbitrary<PersonFacts> {
  return fc
    .record({
      born: fc.integer({ min: -7000, max: 100 }),
      sex: fc.constantFrom('female', 'male', 'unknown'),
      ethnicity: fc.option(fc.constantFrom('WBRI', 'MWBC', 'NOBT')),
      died: fc.option(fc.integer({ min: -50, max: 120 }), { freq: 9 }),
      isUnborn: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
    })
    .map(({ born, sex, ethnicity, died, isUnborn }) => {
      const { bornOn, ...rest } = childFacts('Abel', isoDay(addDays(FIRST, born)));
      return {
        ...rest,
        ...(isUnborn || bornOn === undefined ? { expectedOn: isoDay(addDays(FIRST, 90)) } : { bornOn }),
        sex,
        ...(ethnicity === null ? {} : { ethnicity: { code: ethnicity, source: 'parent' as const } }),
        ...(died === null ? {} : { diedOn: isoDay(addDays(FIRST, died)) }),
      };
    });
}

/** Local standards in place of the defaults, and the teams renamed: what settings a derivation reads. */
function standardOf(count: number): Partial<AuthoritySettings> {
  const own = [{ from: '2020-01-01', within: workingDays(count), basis: 'A standard of this authority' }];
  return {
    localLimits: { 'contact-screening': own, 'feedback-to-referrer': own, 'notification-review': own },
    teams: TEAMS.map((id, place) => ({
      id,
      name: id,
      ...(place === count % 3 ? { isFrontDoor: true as const } : {}),
    })),
  };
}

/** The answers with every date and moment of them so many days later, those of rows too. */
function shiftedBy(answers: Answers, days: number): Answers {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, shifted(value, days)]));
}

function shifted(value: unknown, days: number): unknown {
  if (Array.isArray(value)) return value.map((each) => shifted(each, days));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shifted(each, days)]));
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d/.test(value)) return value;
  return isoDay(addDays(dayOf(value.slice(0, 10)), days)) + value.slice(10);
}
/** The same plan about other people: every id of it is another, so that one database can live through many plans. */
export function withOtherIds(plan: readonly PlanStep[], mark: number): readonly PlanStep[] {
  return JSON.parse(JSON.stringify(plan).replaceAll(UUID, (id) => idOf(mark, id)));
}

/** An id in no order: what was made first must not be told by it. */
function idOf(place: number, mark = ''): string {
  const digits = hash('sha1', `${place} ${mark}`);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    `8${digits.slice(15, 18)}`,
    digits.slice(18, 30),
  ].join('-');
}
