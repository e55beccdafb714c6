import { fails, passes, undecided } from '../../checking/annex-a-example.ts';
import { listRule } from '../../checking/annex-a-rule.ts';
import { isWritten } from '../../checking/vocabulary/is-written.ts';

/** A child who was fostered by those who would adopt them has adopters that foster for adoption. */
export const aa1155NotFosteringForAdoption = listRule({
  code: 'AA1155',
  severity: 'query',
  from: '2022-23',
  over: 'adopters',
  reads: ['adopters.family', 'adopters.fostersForAdoption', 'adoptions.family', 'adoptions.fosteredForAdoptionOn'],
  wrong: 'A child of the family was placed in fostering for adoption, and the adopter is said not to foster for it.',
  todo: 'Correct one of the two.',
  check(row, found, { families }) {
    if (!isWritten(row.fostersForAdoption, 'no')) return;
    const fostered = families
      .childrenOf(row.family)
      .find(({ fosteredForAdoptionOn }) => !fosteredForAdoptionOn.isBlank);
    if (fostered !== undefined) found(row.fostersForAdoption, fostered.fosteredForAdoptionOn);
  },
  examples: () => [
    passes('the adopter does', {
      adopters: [{ family: 'F1', fostersForAdoption: 'Yes' }],
      adoptions: [{ family: 'F1', fosteredForAdoptionOn: '2025-05-01' }],
    }),
    passes('the child was not', {
      adopters: [{ family: 'F1', fostersForAdoption: 'No' }],
      adoptions: [{ family: 'F1' }],
    }),
    fails('the adopter does not', 'adopters.fostersForAdoption', {
      adopters: [{ family: 'F1', fostersForAdoption: 'No' }],
      adoptions: [{ family: 'F1', fosteredForAdoptionOn: '2025-05-01' }],
    }),
    undecided('the answer cannot be read', 'adopters.fostersForAdoption', {
      adopters: [{ family: 'F1', fostersForAdoption: '?' }],
    }),
  ],
});
