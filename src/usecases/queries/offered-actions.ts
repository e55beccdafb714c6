import { may } from '#access/decide.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { idsInPlans, type MeetingAction, meetingActionsOf } from '#domain/history/meeting-actions.ts';
import { getRecordType } from '#domain/journey/index.ts';
import { parseDay } from '#domain/time/day.ts';
import { dayInWords, lowerFirst } from '#domain/time/in-words.ts';
import { listThatTakes } from '../commands/list-that-takes.ts';
import type { Draft, DraftContent, RecordVersion, Session } from '../ports.ts';
import { titleOf } from './names.ts';

/** Something a meeting agreed, as it is quoted beside a plan. */
export interface OfferedAction extends MeetingAction {
  /** "family meeting of 3 April 2026". */
  readonly meetingTitle: string;
  /** "“Ring the nurse”, by Dan Dad, by 27 March 2026". */
  readonly quoted: string;
}

/** What a plan may take from meetings: what stands in no plan yet, and what this draft has taken, by the name of the row it stands in. */
export interface FromMeetings {
  readonly offered: readonly OfferedAction[];
  /** Posted name of what is to be done → where it was decided. */
  readonly taken: Readonly<Record<string, string>>;
  /** The outcomes under which something can be taken, each with its number and its words; empty where there is one place only. */
  readonly places: readonly { readonly index: number; readonly words: string }[];
}

/** What approved meetings about the child agreed and no plan has taken yet: offered while a plan or its review is written. */
export function actionsFromMeetings(
  { actor }: Pick<Session, 'actor'>,
  { type: id, base, content }: Pick<Draft, 'type' | 'base' | 'content'>,
  records: readonly RecordVersion[],
): FromMeetings {
  const taking = listThatTakes(getRecordType(id));
  if (taking === undefined) return { offered: [], taken: {}, places: [] };
  const [own] = Object.keys(base) as RecordId[];
  const elsewhere = idsInPlans(records, own);
  const readable = records.filter(({ type }) => may(actor, 'read', type));
  const actions = meetingActionsOf(readable).map((action) => quotedFrom(action, readable));
  const here = rowsWithIds(content);
  return {
    offered: actions.filter((action) => !elsewhere.has(action.id) && !here.has(action.id)),
    taken: Object.fromEntries(
      actions.flatMap(({ id: action, meetingTitle, quoted }) => {
        const row = here.get(action);
        return row === undefined ? [] : [[`${row}what`, `Decided at the ${meetingTitle}: ${quoted}`]];
      }),
    ),
    places: taking.under === undefined ? [] : placesIn(content, taking.under),
  };
}

function quotedFrom(action: MeetingAction, records: readonly RecordVersion[]): OfferedAction {
  const meeting = records.find(({ id }) => id === action.meeting);
  const day = parseDay(action.dueOn);
  const by = day === undefined ? '' : `, by ${dayInWords(day)}`;
  const who = action.owner === '' ? '' : `, ${action.owner}`;
  return {
    ...action,
    meetingTitle: meeting === undefined ? 'meeting' : lowerFirst(titleOf(meeting)),
    quoted: `“${action.what}”${who}${by}`,
  };
}

/** Id → the prefix of the row it stands in: `outcomes[0].actions[1].`. */
function rowsWithIds(content: DraftContent): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(content).flatMap(([name, [value = '']]) =>
      name.endsWith('].id') && value !== '' ? [[value, name.slice(0, -'id'.length)] as const] : [],
    ),
  );
}

function placesIn(content: DraftContent, under: string): FromMeetings['places'] {
  const numbers = Object.keys(content).flatMap((name) =>
    name.startsWith(`${under}[`) ? [Number.parseInt(name.slice(under.length + 1), 10)] : [],
  );
  return [...new Set(numbers)]
    .filter(Number.isInteger)
    .toSorted((one, other) => one - other)
    .map((index) => ({ index, words: content[`${under}[${index}].change`]?.[0]?.trim() || `Outcome ${index + 1}` }));
}
