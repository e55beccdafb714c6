import { attendance } from '#domain/code-sets/attendance.codes.ts';
import { meetingPart } from '#domain/code-sets/meeting-part.codes.ts';
import { viewsWay } from '#domain/code-sets/views-way.codes.ts';
import { is, isAnswered, isOneOf, not } from '#domain/definition/condition.ts';
import { type Codes, code, date, groups, person, prose, text, worker, yesNo } from '#domain/definition/field.ts';

/** Who somebody is, asked alike of those invited to a meeting and of those who are sent its minutes, so that one list starts the other. */
export const whoTheyAre = {
  as: code(meetingPart, { ask: 'As what?', required: 'complete', missing: 'Say as what they take part' }),
  person: person({
    ask: 'Who is it, of the people on the record?',
    hint: 'Leave it blank for somebody who is not on the record',
  }),
  who: text({
    ask: 'Who is it?',
    hint: 'Name, role and agency',
    required: 'complete',
    missing: 'Enter who it is',
    maxLength: 150,
  }),
};

/** A person of the family is chosen from the record where they are on it; of anybody else the name is written. */
export const whoIsAsked = { person: isOneOf('as', 'child', 'parent', 'family'), who: not(isAnswered('person')) };

const row = { ask: 'What was agreed?', required: 'complete', maxLength: 500 } as const;

/** The questions of every meeting; `complaints` asks of each parent whether they were told how to complain (R035). */
export const meetingFields = <const C extends string>(kinds: Codes<C>, { complaints }: { complaints: boolean }) => ({
  ...planned(kinds),
  ...invited(complaints),
  ...reports,
  ...minutes,
  ...eachChild,
  ...afterwards,
});

const planned = <const C extends string>(kinds: Codes<C>) => ({
  heldOn: date({
    ask: 'When is the meeting, or when was it?',
    mayBeFuture: true,
    required: 'save',
    missing: 'Enter the day of the meeting',
  }),
  kind: code(kinds, {
    ask: 'What kind of meeting is it?',
    required: 'save',
    missing: 'Say what kind of meeting it is',
  }),
  place: text({
    ask: 'Where is it, or how do people join?',
    hint: 'Such as the family hub, or by video. Minutes go to everybody: write no home address',
    maxLength: 150,
  }),
  chair: worker({ ask: 'Who chairs it?', required: 'complete', missing: 'Choose who chairs the meeting' }),
  agenda: prose({ ask: 'What is it to talk about?' }),
});

const invited = (complaints: boolean) => ({
  invited: groups(
    {
      ...whoTheyAre,
      invitedOn: date({ ask: 'When were they invited?' }),
      attendance: code(attendance, {
        ask: 'Did they come?',
        required: 'complete',
        missing: 'Say whether they came',
      }),
      reason: text({ ask: 'Why not?', maxLength: 300 }),
      ...(complaints ? { complaintTold: told } : {}),
    },
    {
      each: 'person',
      ask: 'Who is invited, and who came?',
      hint: 'Somebody who came uninvited stands here too, without a day of invitation',
      atLeast: 1,
      required: 'complete',
      missing: 'Enter at least one person who was invited',
      only: {
        ...whoIsAsked,
        reason: isOneOf('attendance', 'apologies', 'absent'),
        ...(complaints ? { complaintTold: is('as', 'parent') } : {}),
      },
    },
  ),
  managerThere: yesNo({
    ask: 'Was a manager there?',
    reasonFor: 'no',
    required: 'complete',
    missing: 'Say whether a manager was there',
  }),
});

const reports = {
  reports: groups(
    {
      from: text({ ask: 'From whom?', required: 'complete', missing: 'Enter who wrote the report', maxLength: 150 }),
      receivedOn: date({ ask: 'When did it arrive?' }),
      shared: yesNo({
        ask: 'Was it shared with the family?',
        reasonFor: 'no',
        required: 'complete',
        missing: 'Say whether the report was shared with the family',
      }),
      sharedOn: date({
        ask: 'When was it shared with them?',
        required: 'complete',
        missing: 'Enter when the report was shared with the family',
      }),
    },
    { each: 'report', ask: 'Which reports came?', only: { sharedOn: is('shared', 'yes') } },
  ),
};

const minutes = {
  notes: prose({ ask: 'What was said?', required: 'complete', missing: 'Enter what was said at the meeting' }),
  decisions: groups(
    { what: text({ ...row, ask: 'What was decided?', missing: 'Enter what was decided' }) },
    { each: 'decision', ask: 'Which decisions were made?', addKey: 'D' },
  ),
  actions: groups(
    {
      what: text({ ...row, ask: 'What will be done?', missing: 'Enter what will be done' }),
      owner: text({ ...row, ask: 'Who will do it?', missing: 'Enter who will do it', maxLength: 150 }),
      dueOn: date({
        ask: 'By which day?',
        hint: 'A day of the calendar: not “ongoing”, not “as soon as possible”',
        mayBeFuture: true,
        required: 'complete',
        missing: 'Enter the day by which it will be done',
        instead: 'If it goes on and on, give the day on which we will look together at whether it is happening',
      }),
    },
    // An action goes on into a plan later: it is the same one there, so it has an id from the start.
    { each: 'action', ask: 'Which actions were agreed?', addKey: 'A', keepsId: 'new' },
  ),
};

const eachChild = {
  tookPart: yesNo({
    ask: 'Was the child at the meeting?',
    reasonFor: 'no',
    own: true,
    required: 'complete',
    missing: 'Say whether the child was at the meeting',
  }),
  viewsHeard: code(viewsWay, {
    ask: 'How were the child’s views heard?',
    own: true,
    required: 'complete',
    missing: 'Say how the child’s views were heard',
  }),
  views: prose({
    ask: 'What does the child say about it?',
    hint: 'For a baby or a child who does not speak: what they showed us',
    own: true,
    required: 'complete',
    missing: 'Enter what the child says',
  }),
  notAskedReason: text({
    ask: 'Why was the child not asked?',
    own: true,
    required: 'complete',
    missing: 'Enter why the child was not asked',
    maxLength: 300,
  }),
};

const afterwards = {
  draftedOn: date({
    ask: 'When were the minutes written up?',
    required: 'complete',
    missing: 'Enter when the minutes were written up',
  }),
  parentFeedback: feedback('What did parents and carers say about the meeting?'),
  agencyFeedback: feedback('What did other agencies say about the meeting?'),
  approvedOn: date({ ask: 'When were the minutes approved?', setBy: 'sign-off' }),
  approvedBy: worker({ ask: 'Who approved them?', setBy: 'sign-off' }),
};

const told = yesNo({
  ask: 'Were they told how to complain?',
  reasonFor: 'no',
  required: 'complete',
  missing: 'Say whether the parent was told how to complain',
});

function feedback(ask: string) {
  return groups(
    {
      from: text({ ask: 'From whom?', required: 'complete', missing: 'Enter who said it', maxLength: 150 }),
      on: date({ ask: 'When?', required: 'complete', missing: 'Enter when it was said' }),
      said: text({ ask: 'What did they say?', required: 'complete', missing: 'Enter what they said', maxLength: 1000 }),
    },
    { each: 'reply', ask, later: true },
  );
}
