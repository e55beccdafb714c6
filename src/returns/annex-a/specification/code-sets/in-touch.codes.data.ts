import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of whether the authority is in touch with a care leaver on Annex A, and what real files have written for each. */
export const inTouchCodes: WrittenCodeSet = {
  name: 'whether the authority is in touch with a care leaver',
  codes: [
    {
      code: 'in-touch',
      label: 'In touch',
      written: `
      1 | in touch | y | yes | yes resident in the uk`,
    },
    {
      code: 'not-in-touch',
      label: 'Not in touch',
      written: `
      2 | 3 | n | no | no resident in the uk | not in touch | nreq | refu | refused |
      young person no longer requires services | young person refuses contact`,
    },
    {
      code: 'not-recorded',
      label: 'Not recorded',
      written: `
      care leaver details not recorded | nan | no care leaver details on record child still in care |
      no contact recorded | not recorded | unknown`,
    },
    {
      code: 'excluded',
      label: 'Died, returned home or gone abroad',
      written: `
      09 young person returned to live with parents for 6 months or more | 3 yes gone abroad |
      6 died after leaving care but prior to 19th birthday | d exclude | died | died after leaving care |
      died returned home or gone abroad | no gone abroad | no residence not known | residence not known |
      returned to parents or someone with pr for 6 months | rhom | yes gone abroad |
      young person returned to live with parents or person with parental responsibility for a continuous period of 6 months or more |
      young person returned to live with parents or someone with parental responsibili |
      young person returned to live with parents or someone with parental responsibility for a continuous period of 6 months or more`,
    },
  ],
};
