import { codeSet } from './code-set.ts';

/**
 * A child's sex as recorded. `unknown`: not recorded, or not yet born. `not-specified`: neither male nor female could be
 * recorded, which returns of 2023 to 2024 and before wrote apart (`GenderCurrent` 9) and the census now writes as unknown.
 */
export const sex = codeSet({
  id: 'sex',
  title: 'Sex',
  source: 'Department for Education, children in need census 2024 to 2025, sex [K]: read from a third-party schema',
  codes: [
    { code: 'male', label: 'Male', returns: { 'cin-census': 'M' } },
    { code: 'female', label: 'Female', returns: { 'cin-census': 'F' } },
    { code: 'unknown', label: 'Unknown', hint: 'Not recorded, or not yet born', returns: { 'cin-census': 'U' } },
    {
      code: 'not-specified',
      label: 'Not specified',
      hint: 'Neither male nor female could be recorded',
      returns: { 'cin-census': 'U' },
    },
  ],
});

/** One of the codes for sex. */
export type SexCode = (typeof sex.codes)[number]['code'];
