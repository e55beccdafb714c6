import { is, not } from '#domain/definition/condition.ts';
import { type Codes, eachTime } from '#domain/definition/field.ts';
import { type Check, follow, type RecordType, recordType, type Section } from '#domain/definition/record-type.ts';
import type { Limit, Timescale } from '#domain/definition/timescale.ts';
import { meetingFields } from './meeting.fields.ts';

/** What one kind of meeting says for itself; everything else is the same for all. */
export interface Meeting<Id extends string, C extends string> {
  readonly id: Id;
  readonly version: number;
  readonly title: string;
  readonly plural: string;
  readonly purpose: string;
  readonly basis: string;
  readonly kinds: Codes<C>;
  /** The longest from the meeting to each stage of its minutes. */
  readonly limits: { readonly written: Limit; readonly approved: Limit; readonly distributed: Limit };
  /** The record by which its minutes are sent out, with the field that holds the day. */
  readonly distribution: RecordType;
  /** A conference asks of each parent whether they were told how to complain (R035). */
  readonly complaints?: boolean;
  /** A conference is not held without a manager (R074): a doubt is told where none was there. */
  readonly needsManager?: boolean;
}

/** Declares a meeting: invitation, attendance, reports, minutes, and draft → approved → distributed, each with its clock (R070). */
export function meetingType<const Id extends string, const C extends string>(meeting: Meeting<Id, C>) {
  const { id, kinds, limits: _, distribution, complaints = false, needsManager = false, ...said } = meeting;
  return recordType({
    ...said,
    id,
    happenedOn: 'heldOn',
    forSeveralChildren: true,
    fields: eachTime(meetingFields(kinds, { complaints })),
    sections,
    only: { views: not(is('viewsHeard', 'not-asked')), notAskedReason: is('viewsHeard', 'not-asked') },
    checks: checksOf(id, needsManager),
    timescales: clocksOf(meeting),
    signOff: {
      by: ['team-manager', 'head-of-service'],
      onField: 'approvedOn',
      byField: 'approvedBy',
      action: 'Approve the minutes',
    },
    transitions: [
      follow(distribution, {
        by: ['social-worker', 'team-manager', 'head-of-service'],
        action: 'Send out the minutes',
        carries: { recipients: 'invited' },
      }),
    ],
    line: '{kind}',
  });
}

type Asked = keyof ReturnType<typeof meetingFields> & string;

const sections: readonly Section<Asked>[] = [
  { title: 'The meeting', fields: ['heldOn', 'kind', 'place', 'chair', 'agenda'] },
  { title: 'People', fields: ['invited', 'managerThere'] },
  { title: 'Reports', fields: ['reports'] },
  {
    title: 'Minutes',
    guidance: 'Write as it is said.',
    fields: ['notes', 'decisions', 'actions'],
  },
  {
    title: 'Each child',
    guidance: 'Each brother and sister has answers of their own here.',
    fields: ['tookPart', 'viewsHeard', 'views', 'notAskedReason'],
  },
  { title: 'Written up', fields: ['draftedOn'] },
  { title: 'Feedback', fields: ['parentFeedback', 'agencyFeedback'] },
];

function checksOf(id: string, needsManager: boolean): readonly Check<Asked>[] {
  return [
    {
      code: `${id}-written-before`,
      severity: 'error',
      field: 'draftedOn',
      must: { rule: 'not before', later: 'draftedOn', earlier: 'heldOn' },
      message: 'The minutes are dated as written up before the meeting. Check both dates.',
      because: 'Minutes tell what was said, and nothing has been said before a meeting.',
    },
    {
      code: `${id}-approved-before`,
      severity: 'error',
      field: 'approvedOn',
      must: { rule: 'not before', later: 'approvedOn', earlier: 'draftedOn' },
      message: 'The minutes are dated as approved before they were written up. Check both dates.',
      because: 'Nobody approves what is not written (R070).',
    },
    ...(needsManager
      ? [
          {
            code: `${id}-no-manager`,
            severity: 'query' as const,
            field: 'managerThere' as const,
            must: { rule: 'holds' as const, condition: is('managerThere', 'yes') },
            message: 'No manager was there. Check that this is so.',
            because: 'A manager comes to every conference (R074).',
          },
        ]
      : []),
  ];
}

function clocksOf({ id, limits, distribution }: Meeting<string, string>): readonly Timescale<Asked>[] {
  return [
    {
      id: `${id}-written`,
      title: 'Minutes written up',
      from: { field: 'heldOn' },
      to: 'draftedOn',
      limit: limits.written,
      task: 'Write up the minutes',
    },
    {
      id: `${id}-approved`,
      title: 'Minutes approved',
      from: { field: 'heldOn' },
      to: 'approvedOn',
      limit: limits.approved,
      task: 'Hand in the minutes for approval',
      askedAfter: 'draftedOn',
    },
    {
      id: `${id}-distributed`,
      title: 'Minutes sent out',
      from: { field: 'heldOn' },
      to: { following: distribution.id, field: distribution.happenedOn },
      limit: limits.distributed,
      task: 'Send out the minutes',
      askedAfter: 'approvedOn',
    },
  ];
}
