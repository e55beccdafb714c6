import { date, prose, text, worker, yesNo } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { workingDays } from '#domain/definition/timescale.ts';

/** A record type that the product does not have: what a council would declare for a check of a home, in this one file. */
export const homeCheck = recordType({
  id: 'home-check',
  version: 1,
  title: 'Home check',
  plural: 'Home checks',
  purpose: 'Keeps whether a home is safe for each child.',
  basis: 'Invented for a test [L]',
  happenedOn: 'checkedOn',
  forSeveralChildren: true,
  fields: {
    checkedOn: date({
      ask: 'When was the home checked?',
      usual: 'today',
      required: 'save',
      missing: 'Enter when the home was checked',
    }),
    about: text({ ask: 'What was looked at?', required: 'complete', missing: 'Enter what was looked at' }),
    found: prose({ ask: 'What did you find?', required: 'complete', missing: 'Enter what you found' }),
    isSafe: yesNo({
      ask: 'Is the home safe for this child?',
      own: true,
      reasonFor: 'no',
      required: 'complete',
      missing: 'Say whether the home is safe',
    }),
    signedOn: date({ ask: 'When was the check approved?', setBy: 'sign-off' }),
    signedBy: worker({ ask: 'Who approved it?', setBy: 'sign-off' }),
  },
  sections: [
    { title: 'The home', fields: ['checkedOn', 'about', 'found'] },
    { title: 'Each child', fields: ['isSafe'] },
  ],
  timescales: [
    {
      id: 'home-check-approved',
      title: 'Home check approved',
      from: { field: 'checkedOn' },
      to: 'signedOn',
      limit: {
        id: 'home-check-approved',
        kind: 'local',
        values: [{ from: '1990-01-01', within: workingDays(5), basis: 'Invented standard [L]' }],
      },
      task: 'Hand in the home check',
    },
  ],
  signOff: { by: ['team-manager'], onField: 'signedOn', byField: 'signedBy', action: 'Approve the home check' },
  line: 'Home check[: {about}]',
});
