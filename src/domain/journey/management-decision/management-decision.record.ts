import { date, prose, record, text, worker } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** A manager’s decision about a child, with the reason and the risk weighed (R057). */
export const managementDecision = recordType({
  id: 'management-decision',
  version: 2,
  title: 'Management decision',
  plural: 'Management decisions',
  purpose: 'Keeps what a manager decided, why, and what risk was weighed, so that the next person can see it.',
  basis: 'Peer review letter 2015; inspection 2018, paragraph 17 (R057) [L]',
  happenedOn: 'decidedOn',
  recurs: 'each time',
  forSeveralChildren: true,
  fields: {
    decidedOn: date({
      ask: 'When was it decided?',
      recurs: 'each time',
      required: 'save',
      missing: 'Enter when it was decided',
    }),
    decidedBy: worker({
      ask: 'Who decided?',
      roles: ['team-manager', 'head-of-service'],
      required: 'save',
      missing: 'Choose who decided',
    }),
    about: text({
      ask: 'What was it about, in a few words?',
      hint: 'It stands in the chronology: no names',
      required: 'save',
      missing: 'Enter what the decision was about',
      maxLength: 100,
    }),
    aboutRecord: record({ ask: 'About which record?', hint: 'Leave blank when it is about the child as a whole' }),
    decision: prose({ ask: 'What was decided?', required: 'save', missing: 'Enter what was decided' }),
    rationale: prose({ ask: 'Why?', required: 'save', missing: 'Enter why it was decided' }),
    risk: prose({ ask: 'What risk was weighed?', required: 'save', missing: 'Enter what risk was weighed' }),
  },
  sections: [
    {
      title: 'The decision',
      fields: ['decidedOn', 'decidedBy', 'about', 'aboutRecord', 'decision', 'rationale', 'risk'],
    },
  ],
  line: 'Management decision: {about}',
});
