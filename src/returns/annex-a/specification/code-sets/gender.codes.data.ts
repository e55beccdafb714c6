import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of gender on Annex A, and what real files have written for each. */
export const genderCodes: WrittenCodeSet = {
  name: 'gender',
  codes: [
    {
      code: 'male',
      label: 'Male',
      written: `
      1 | m | male`,
    },
    {
      code: 'female',
      label: 'Female',
      written: `
      2 | f | female`,
    },
    {
      code: 'not-stated',
      label: 'Not stated or recorded, or unborn',
      written: `
      0 | 9 | gender unspecified | i | not known | not recorded | not recorded unborn | not specified |
      not specified indeterminate gender | not stated or recorded or unborn | not stated recorded |
      not stated recorded or unborn | u | unborn | unborn unknown | unknown | unknown not recorded unborn |
      unspecified | withheld`,
    },
    {
      code: 'neither',
      label: 'Neither',
      written: `
      gender dysphoria | indeterminate | indeterminate gender | indeterminate gender unknown if male or female |
      neither | non binary | transgender | transgender female | unable to classify`,
    },
  ],
  either: [
    { written: 'a male d neither', codes: ['male', 'neither'] },
    { written: 'transgender male', codes: ['male', 'neither'] },
  ],
};
