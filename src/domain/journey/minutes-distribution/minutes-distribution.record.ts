import { sentHow } from '#domain/code-sets/sent-how.codes.ts';
import { code, date, groups, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { whoIsAsked, whoTheyAre } from '../meeting/meeting.fields.ts';

/** The minutes of a meeting as they left: to whom, when, how and by whom (R070). It follows approved minutes and nothing else. */
export const minutesDistribution = recordType({
  id: 'minutes-distribution',
  version: 2,
  title: 'Sending of minutes',
  plural: 'Sendings of minutes',
  purpose: 'Keeps to whom approved minutes went, when and how.',
  basis: 'Inspection 2018, paragraphs 16, 46 and 77: minutes shared within a timescale (R070) [L]',
  mustFollow: 'family-meeting',
  happenedOn: 'distributedOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    distributedOn: date({
      ask: 'When were the minutes sent out?',
      required: 'save',
      missing: 'Enter when the minutes were sent out',
    }),
    sentBy: worker({ ask: 'Who sent them?', required: 'save', missing: 'Choose who sent the minutes' }),
    recipients: groups(
      {
        ...whoTheyAre,
        how: code(sentHow, { ask: 'How?', required: 'complete', missing: 'Say how they were sent the minutes' }),
      },
      {
        each: 'recipient',
        ask: 'To whom were they sent?',
        hint: 'Take out whoever must not have them. Choose from the record whoever is on it: the search for addresses to be kept safe goes by who they are',
        atLeast: 1,
        required: 'complete',
        missing: 'Enter at least one person who was sent the minutes',
        only: whoIsAsked,
      },
    ),
  },
  sections: [{ title: 'Sending', fields: ['distributedOn', 'sentBy', 'recipients'] }],
  line: 'Minutes sent out',
  inChronology: 'never',
});
