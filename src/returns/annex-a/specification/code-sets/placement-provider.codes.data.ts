import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of placement provider on Annex A, and what real files have written for each. */
export const placementProviderCodes: WrittenCodeSet = {
  name: 'placement provider',
  codes: [
    {
      code: 'own',
      label: 'Own authority',
      written: `
      a own la | local authority | own authority | own la provision | own provision by la | own provision by the la |
      own provision by the local authority |
      pr0 provision by own parents or other person with parental responsibility | pr1`,
    },
    {
      code: 'private',
      label: 'Private',
      written: `
      pr4 | private | private provision`,
    },
    {
      code: 'other',
      label: 'Other',
      written: `
      - | nan | not recorded | not required | other | other la provision | other local authority provision |
      other public provision | other public provision eg by a pct etc | other public provision for example a pct |
      parents or op with parental responsibility | parents or other person with parental responsibility |
      parents or other person with pr | pr0 | pr2 | pr3 | pr5 | unauthorised placement | unknown | voluntary |
      voluntary 3rd sect prov | voluntary third sector provision`,
    },
  ],
};
