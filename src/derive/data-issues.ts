import { daysToEntry } from '#domain/chronology/chronology.ts';
import { entryDue } from '#domain/chronology/entry-due.ts';
import { isBroken } from '#domain/definition/check-answers.ts';
import { isDatedBefore } from '#domain/definition/day-of-answer.ts';
import type { Issue } from '#domain/definition/issue.ts';
import type { Check } from '#domain/definition/record-type.ts';
import { type ChildHistory, type HistoryRecord, londonDayOf, realDayIn } from '#domain/history/child-history.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { checkPerson } from '#domain/people/check-person.ts';
import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import { dayOf, parseDay } from '#domain/time/day.ts';
import { dayInWords, daysInWords } from '#domain/time/in-words.ts';

/** Every doubt about a child's record that the record itself shows: the year-round list of data quality. */
export function dataIssuesOf(history: ChildHistory, settings: AuthoritySettings): readonly Issue[] {
  return [
    ...checkPerson(history.facts),
    ...history.records.flatMap((record) => [
      ...orderIssues(record),
      ...futureIssues(record),
      ...lateEntryIssues(record, settings),
      ...beforeBirthIssues(history, record),
      ...orphanIssues(history, record),
      ...beforeWhatItFollowsIssues(history, record),
    ]),
  ];
}

function orderIssues(record: HistoryRecord): readonly Issue[] {
  return getRecordType(record.type)
    .checks.filter((check) => check.must.rule === 'not before' && isBroken(check, record.facts))
    .map((check) => issueOf(check, record));
}

function issueOf(check: Check, record: HistoryRecord): Issue {
  return {
    code: check.code,
    severity: 'query',
    record: record.id,
    field: check.field,
    message: check.message,
    because: check.because,
  };
}

function futureIssues(record: HistoryRecord): readonly Issue[] {
  const type = getRecordType(record.type);
  const recordedOn = londonDayOf(record.recordedAt);
  return Object.entries(type.fields).flatMap(([name, field]) => {
    const on = field.kind === 'date' || field.kind === 'instant' ? realDayIn(record, name) : undefined;
    if (on === undefined || recordedOn === undefined || on <= recordedOn) return [];
    if (field.kind === 'date' && field.mayBeFuture === true) return [];
    return [
      {
        code: 'dated-after-recorded',
        severity: 'query' as const,
        record: record.id,
        field: name,
        message: `“${field.ask}” is ${dayInWords(dayOf(on))}, after the day it was recorded. Check the date.`,
        because: `It was recorded on ${dayInWords(dayOf(recordedOn))}; nothing can be known before it happens.`,
      },
    ];
  });
}

function lateEntryIssues(record: HistoryRecord, settings: AuthoritySettings): readonly Issue[] {
  if (record.source !== undefined) return [];
  const on = realDayIn(record, getRecordType(record.type).happenedOn);
  const due = on === undefined ? undefined : entryDue(on, settings);
  const entered = londonDayOf(record.firstRecordedAt);
  if (on === undefined || due === undefined || entered === undefined || entered <= due.dueOn) return [];
  return [
    {
      code: 'late-entry',
      severity: 'note',
      record: record.id,
      message: `Written up ${daysInWords(daysToEntry(on, record.firstRecordedAt))} after it happened.`,
      because: `${due.basis} (R037).`,
    },
  ];
}

/** A child is assessed and planned for before birth, though never much longer than a pregnancy lasts. */
const LONGEST_BEFORE_BIRTH = 300;

function beforeBirthIssues(history: ChildHistory, record: HistoryRecord): readonly Issue[] {
  const bornOn = parseDay(history.facts.bornOn ?? '');
  const field = getRecordType(record.type).happenedOn;
  const on = realDayIn(record, field);
  if (bornOn === undefined || on === undefined || dayOf(on) >= bornOn - LONGEST_BEFORE_BIRTH) return [];
  return [
    {
      code: 'before-birth',
      severity: 'query',
      record: record.id,
      field,
      message: 'This is dated long before the child was born. Check both dates.',
      because: `The child was born on ${dayInWords(bornOn)}.`,
    },
  ];
}

function orphanIssues(history: ChildHistory, record: HistoryRecord): readonly Issue[] {
  const { mustFollow, title } = getRecordType(record.type);
  if (mustFollow === undefined || history.records.some((each) => each.id === record.follows)) return [];
  const preceding = getRecordType(mustFollow).title.toLowerCase();
  return [
    {
      code: 'follows-nothing',
      severity: 'query',
      record: record.id,
      message: `This ${title.toLowerCase()} follows no ${preceding}. Record the ${preceding} it belongs to.`,
      because: `Every ${title.toLowerCase()} belongs to a ${preceding}.`,
    },
  ];
}

function beforeWhatItFollowsIssues(history: ChildHistory, record: HistoryRecord): readonly Issue[] {
  const followed = history.records.find((each) => each.id === record.follows);
  if (followed === undefined) return [];
  const [type, before] = [getRecordType(record.type), getRecordType(followed.type)];
  const began = realDayIn(followed, before.happenedOn);
  if (began === undefined || !isDatedBefore(record.facts[type.happenedOn], followed.facts[before.happenedOn]))
    return [];
  const preceding = before.title.toLowerCase();
  return [
    {
      code: 'before-what-it-follows',
      severity: 'query',
      record: record.id,
      field: type.happenedOn,
      message: `This ${type.title.toLowerCase()} is dated before the ${preceding} it follows. Check both dates.`,
      because: `The ${preceding} is dated ${dayInWords(dayOf(began))}, and what follows it comes after it.`,
    },
  ];
}
