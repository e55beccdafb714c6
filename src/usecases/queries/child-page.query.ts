import { may } from '#access/decide.ts';
import type { Derived } from '#derive/derive-child.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import type { Issue } from '#domain/definition/issue.ts';
import { journey, type RecordTypeId } from '#domain/journey/index.ts';
import type { IsoDay, Person, PersonFacts, PersonId } from '#domain/people/person.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import { childrenShown } from '../commands/children-meant.ts';
import type { ImportDoubt, RecordVersion, Session, Snapshot } from '../ports.ts';
import { type Banner, bannerOf } from './banner-of.ts';
import { type FamilyMember, familyOf, relatedIds } from './family-of.ts';
import { findChild } from './find-child.ts';
import { type MissedShown, showMissed } from './missed-shown.ts';
import { namesFor } from './names.ts';
import { type ShownDraft, showDraft } from './shown-draft.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';
import { newestFirst, type ShownRecord, showRecord } from './shown-record.ts';
import { type NextStep, stepsFrom } from './steps-from.ts';

/** A doubt kept beside the record, with the record it is about. */
export interface ShownDoubt extends Issue {
  readonly recordTitle?: string;
}

/** What is known of a child, in words. */
export interface ChildDetails {
  readonly sex?: string;
  readonly ethnicity?: { readonly words: string; readonly source: string };
  /** Absent: nobody has asked. */
  readonly disabilities?: readonly string[];
  readonly languages: readonly string[];
  readonly identifiers: PersonFacts['identifiers'];
  readonly upnUnknown?: string;
}

/** Everything a worker sees on opening a child. */
export interface ChildPage {
  readonly child: ShownPerson;
  /** The version of the child's details that is shown: what a change is based on. */
  readonly version: number;
  readonly facts: PersonFacts;
  readonly details: ChildDetails;
  readonly banner: Banner;
  /** The visits since the child was last seen that did not see them, the oldest first. */
  readonly missed: readonly MissedShown[];
  /** The major events in order: contact, referral, assessment, closure. */
  readonly journeyLine: readonly ShownRecord[];
  readonly records: readonly ShownRecord[];
  readonly drafts: readonly ShownDraft[];
  readonly family: readonly FamilyMember[];
  readonly doubts: readonly ShownDoubt[];
  readonly importDoubts: readonly ImportDoubt[];
  /** Why the latest referral is a re-referral; absent when it is none. Computed, never chosen (R039). */
  readonly reReferral?: string;
  readonly steps: readonly NextStep[];
  /** The record types that this person may start here, following nothing. */
  readonly mayRecord: readonly RecordTypeId[];
}

const majorEvents: readonly RecordTypeId[] = ['contact', 'referral', 'assessment', 'closure'];
const RE_REFERRAL = 'FD-07';

/** A child's page, or undefined when there is no such child to be known. Its reading is kept. */
export async function childPage(session: Session, id: PersonId, snapshot: Snapshot): Promise<ChildPage | undefined> {
  const { asAt, knownAt } = snapshot;
  const child = await findChild(session, id, knownAt);
  if (child === undefined) return undefined;
  await session.audit.noteRead('child', id);
  const derived = await session.lists.derivedOf(id, knownAt);
  const kept = await session.records.ofChild(id, knownAt);
  const family = await readFamily(session, child, snapshot);
  const drafts = await readDrafts(session, id, snapshot);
  const importDoubts = await session.imports.doubtsAbout(id);
  const names = await namesFor(session, { records: kept, on: asAt });
  const records = kept.map((record) => showRecord(record, names)).sort(newestFirst);
  const happened = records.filter(({ on }) => on === undefined || on <= asAt);
  return {
    child: showPerson(child, asAt),
    version: child.version,
    facts: child.facts,
    details: detailsOf(child.facts),
    banner: namedBanner(session, bannerOf(child, derived, asAt), names.worker),
    missed: showMissed(kept, derived.sightings, asAt),
    journeyLine: journeyLineOf(happened),
    records: happened,
    drafts,
    family,
    doubts: doubtsOf(derived, kept, names.record),
    importDoubts,
    ...reReferralOf(derived, asAt),
    steps: kept
      .flatMap((record) => stepsFrom(session.actor, record, kept))
      .filter(({ doneBy, isLate }) => doneBy === undefined && !isLate),
    mayRecord: mayRecordOf(session),
  };
}

/** Events of one day stand as a journey goes: a contact before the referral that came of it. */
function journeyLineOf(records: readonly ShownRecord[]): readonly ShownRecord[] {
  const orderOf = ({ on, type, recordedAt }: ShownRecord) => `${on ?? ''} ${majorEvents.indexOf(type)} ${recordedAt}`;
  return records
    .filter(({ type, state }) => majorEvents.includes(type) && state !== 'void')
    .toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

async function readFamily(
  session: Session,
  child: Person,
  { asAt, knownAt }: Snapshot,
): Promise<readonly FamilyMember[]> {
  const relationships = await session.people.relationshipsOf([child.id], knownAt);
  const people = await session.people.list(relatedIds(child.id, relationships), knownAt);
  return familyOf(child, relationships, people, asAt);
}

async function readDrafts(session: Session, child: PersonId, { asAt }: Snapshot): Promise<readonly ShownDraft[]> {
  const offering = await session.drafts.about(child);
  const drafts = offering.filter((draft) => childrenShown(draft).includes(child));
  const people = await session.people.list([...new Set(drafts.flatMap((draft) => draft.children))]);
  const names = await namesFor(session, { on: asAt });
  return drafts.map((draft) => showDraft(draft, people, names.worker, asAt));
}

function namedBanner(
  session: Session,
  { team, worker, moving, ...banner }: Banner,
  nameOf: (id: string) => string,
): Banner {
  return {
    ...banner,
    ...(team === undefined ? {} : { team: teamName(session.settings, team) }),
    ...(worker === undefined ? {} : { worker: nameOf(worker) }),
    ...(moving && { moving: { ...moving, team: teamName(session.settings, moving.team) } }),
  };
}

function detailsOf(facts: PersonFacts): ChildDetails {
  const { languages, identifiers, upnUnknown } = facts;
  return {
    languages,
    identifiers,
    ...(facts.sex === undefined ? {} : { sex: labelOf(sex, facts.sex) }),
    ...(facts.ethnicity && {
      ethnicity: { words: labelOf(ethnicity, facts.ethnicity.code), source: facts.ethnicity.source },
    }),
    ...(facts.disabilities && { disabilities: facts.disabilities.map((code) => labelOf(disability, code)) }),
    ...(upnUnknown === undefined ? {} : { upnUnknown }),
  };
}

function doubtsOf(
  { issues }: Derived,
  records: readonly RecordVersion[],
  titleOf: (id: string) => string,
): readonly ShownDoubt[] {
  const known = new Set<string>(records.map((record) => record.id));
  return issues.map((issue) =>
    issue.record !== undefined && known.has(issue.record) ? { ...issue, recordTitle: titleOf(issue.record) } : issue,
  );
}

/** The same rows that the measure counts say whether the latest referral is a re-referral, and why. */
function reReferralOf({ facts }: Derived, asAt: IsoDay): { readonly reReferral?: string } {
  const latest = facts
    .filter((fact) => fact.measure === RE_REFERRAL && fact.on <= asAt)
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .at(-1);
  return latest?.counted === 'in' ? { reReferral: latest.because } : {};
}

function mayRecordOf({ actor }: Session): readonly RecordTypeId[] {
  return journey.filter((type) => type.mustFollow === undefined && may(actor, 'write', type.id)).map((type) => type.id);
}
