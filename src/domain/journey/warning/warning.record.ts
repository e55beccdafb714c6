import { warningKind } from '#domain/code-sets/warning-kind.codes.ts';
import { isAnswered } from '#domain/definition/condition.ts';
import { code, date, person, text } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';

/** What a worker must know before they visit: who said so, from when, and the day by which somebody asks whether it still holds. */
export const warning = recordType({
  id: 'warning',
  version: 1,
  title: 'Warning',
  plural: 'Warnings',
  purpose:
    'Tells everybody who opens a child of the household what to know before a visit. It is reviewed by a day, and ends with a reason: a warning that nobody looks at again is unfair to a family and soon ignored.',
  basis: 'Lone working practice; accuracy and fairness, UK GDPR article 5(1)(d) [K]',
  happenedOn: 'raisedOn',
  recurs: 'each time',
  forSeveralChildren: true,
  inChronology: 'never',
  fields: {
    raisedOn: date({ ask: 'From when does it stand?', required: 'save', missing: 'Enter from when it stands' }),
    kind: code(warningKind, {
      ask: 'What is it about?',
      recurs: 'each time',
      required: 'save',
      missing: 'Say what it is about',
    }),
    person: person({ ask: 'Whom does it come from?', hint: 'Leave it blank when it is about a place or an animal' }),
    what: text({
      ask: 'What should a worker know before they go?',
      hint: 'Plain and fair: the family may read it. Such as: a dog is loose in the garden',
      required: 'complete',
      missing: 'Enter what a worker should know',
      maxLength: 200,
    }),
    whatToDo: text({
      ask: 'What should they do?',
      hint: 'Such as: visit in pairs',
      required: 'complete',
      missing: 'Enter what a worker should do',
      maxLength: 200,
    }),
    saidBy: text({
      ask: 'Who said so?',
      hint: 'Name and role, or the record it stands in',
      required: 'complete',
      missing: 'Enter who said so',
      maxLength: 150,
    }),
    reviewBy: date({
      ask: 'By when is it to be looked at again?',
      hint: 'When it still holds then, correct this day and say why',
      mayBeFuture: true,
      required: 'save',
      missing: 'Enter the day by which it is to be looked at again',
    }),
    endsOn: date({ ask: 'When did it end?', hint: 'Leave it blank while it stands' }),
    endedBecause: text({
      ask: 'Why did it end?',
      required: 'complete',
      missing: 'Enter why the warning ended',
      maxLength: 300,
    }),
  },
  sections: [
    { title: 'The warning', fields: ['raisedOn', 'kind', 'person', 'what', 'whatToDo', 'saidBy', 'reviewBy'] },
    { title: 'Its end', fields: ['endsOn', 'endedBecause'] },
  ],
  only: { endedBecause: isAnswered('endsOn') },
  checks: [
    {
      code: 'warning-review-before',
      severity: 'error',
      field: 'reviewBy',
      must: { rule: 'not before', later: 'reviewBy', earlier: 'raisedOn' },
      message: 'The day of the review is before the warning. Check both dates.',
      because: 'Nobody looks again at what nobody has said.',
    },
    {
      code: 'warning-ends-before',
      severity: 'error',
      field: 'endsOn',
      must: { rule: 'not before', later: 'endsOn', earlier: 'raisedOn' },
      message: 'The warning ends before it stands. Check both dates.',
      because: 'Time runs forwards.',
    },
  ],
  line: 'Warning: {kind}',
});
