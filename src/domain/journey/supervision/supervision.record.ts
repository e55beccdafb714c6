import { date, groups, prose, text, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/**
 * A worker’s supervision: what is said of the worker once, and of each child a part of the child’s own (R080, R081). It
 * counts when it is complete, and then every part of it has been written here: something attached is no supervision.
 */
export const supervision = recordType({
  id: 'supervision',
  version: 1,
  title: 'Supervision',
  plural: 'Supervisions',
  purpose: 'Keeps what a manager and a worker thought through together about each child, and what they decided.',
  basis: 'Inspection 2010, paragraphs 16, 53 and 78; inspection 2018, paragraph 17 (R080, R081, R082) [L]',
  happenedOn: 'supervisedOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    supervisedOn: date({
      ask: 'When was the supervision?',
      required: 'save',
      missing: 'Enter when the supervision was',
    }),
    worker: worker({
      ask: 'Whose supervision was it?',
      roles: ['social-worker', 'front-door-worker', 'team-manager'],
      required: 'save',
      missing: 'Choose whose supervision it was',
    }),
    supervisedBy: worker({
      ask: 'Who supervised?',
      roles: ['team-manager', 'head-of-service'],
      required: 'save',
      missing: 'Choose who supervised',
    }),
    reflection: prose({
      ask: 'What did you reflect on together?',
      hint: 'Feelings, hunches, what is hard, what might be seen otherwise. It is not shown on a child’s file',
      aboutWorker: true,
      required: 'complete',
      missing: 'Enter what you reflected on together',
    }),
    wellbeing: prose({ ask: 'How is the worker, and what would help?', aboutWorker: true }),
    learning: prose({ ask: 'What is there to learn, and how will it be learnt?', aboutWorker: true }),
    whatChanged: prose({
      ask: 'What has changed for the child since last time?',
      own: true,
      required: 'complete',
      missing: 'Enter what has changed for the child',
    }),
    analysis: prose({
      ask: 'What do we make of it?',
      own: true,
      required: 'complete',
      missing: 'Enter what you make of it',
    }),
    decision: prose({
      ask: 'What was decided for the child?',
      own: true,
      required: 'complete',
      missing: 'Enter what was decided for the child',
    }),
    actions: groups(
      {
        what: text({
          ask: 'What will be done?',
          required: 'complete',
          missing: 'Enter what will be done',
          maxLength: 200,
        }),
        owner: text({ ask: 'Who will do it?', required: 'complete', missing: 'Enter who will do it', maxLength: 100 }),
        by: date({
          ask: 'By which day?',
          required: 'complete',
          missing: 'Enter the day by which it will be done',
          mayBeFuture: true,
        }),
      },
      { ask: 'What will be done, by whom and by when?', each: 'action', own: true },
    ),
  },
  sections: [
    { title: 'The supervision', fields: ['supervisedOn', 'worker', 'supervisedBy'] },
    { title: 'The worker', fields: ['reflection', 'wellbeing', 'learning'] },
    {
      title: 'Each child',
      guidance: 'Each child has a part of their own, and only that part stands on the child’s file.',
      fields: ['whatChanged', 'analysis', 'decision', 'actions'],
    },
  ],
  line: 'Supervision of {worker}',
  // It is no event of the child's life: it stands on the file, and in the list of silence, not in the story.
  inChronology: 'never',
});
