import { codeSet } from '#domain/code-sets/code-set.ts';
import type { SexCode } from '#domain/code-sets/sex.codes.ts';

/** How the census wrote a child's sex up to 2023 to 2024. */
export const genderCurrent = codeSet({
  id: 'gender-current',
  title: 'Gender (collected to 2023 to 2024)',
  source:
    'Department for Education, children in need census 2021 to 2022, gender [K]: read from third-party schemas of 2021 to 2023',
  codes: [
    { code: '1', label: 'Male', returns: { 'cin-census': '1' } },
    { code: '2', label: 'Female', returns: { 'cin-census': '2' } },
    { code: '0', label: 'Not recorded, or not yet born', returns: { 'cin-census': '0' } },
    { code: '9', label: 'Neither male nor female', returns: { 'cin-census': '9' } },
  ],
});

/** What each code of `GenderCurrent` is in our own set of sexes. */
export const sexOfGenderCurrent: Readonly<Record<(typeof genderCurrent.codes)[number]['code'], SexCode>> = {
  '1': 'male',
  '2': 'female',
  '0': 'unknown',
  '9': 'not-specified',
};
