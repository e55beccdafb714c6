import type { WrittenCodeSet } from '../written-code-set.ts';

/** The codes of activity of a care leaver on Annex A, and what real files have written for each. */
export const activityCodes: WrittenCodeSet = {
  name: 'activity of a care leaver',
  codes: [
    {
      code: 'F1',
      label: 'Full time in higher education',
      written: `
      f1 | full time higher | full time in higher education`,
    },
    {
      code: 'P1',
      label: 'Part time in higher education',
      written: `
      p1 | part time higher | part time in higher education`,
    },
    {
      code: 'F2',
      label: 'Full time in other education',
      written: `
      f2 | full time in other education | full time not higher`,
    },
    {
      code: 'P2',
      label: 'Part time in other education',
      written: `
      p2 | part time in other education | part time not higher`,
    },
    {
      code: 'F3',
      label: 'Full time in training or employment',
      written: `
      f3 | full time in training or employment`,
    },
    {
      code: 'P3',
      label: 'Part time in training or employment',
      written: `
      p3 | part time in training or employment`,
    },
    {
      code: 'F4',
      label: 'Full time in an apprenticeship',
      written: `
      f4 | full time apprenticeship | full time in an apprenticeship`,
    },
    {
      code: 'P4',
      label: 'Part time in an apprenticeship',
      written: `
      p4 | part time apprenticeship | part time in an apprenticeship`,
    },
    {
      code: 'F5',
      label: 'Full time in training or employment, no apprenticeship',
      written: `
      f5 | full time in training or employment no apprenticeship`,
    },
    {
      code: 'P5',
      label: 'Part time in training or employment, no apprenticeship',
      written: `
      p5 | part time in training or employment no apprenticeship`,
    },
    {
      code: 'G4',
      label: 'Not in education, employment or training: illness or disability',
      written: `
      g4 | illness or disability | not in education employment or training illness or disability`,
    },
    {
      code: 'G5',
      label: 'Not in education, employment or training: other',
      written: `
      g5 | not in education employment or training other | other`,
    },
    {
      code: 'G6',
      label: 'Not in education, employment or training: pregnancy or parenting',
      written: `
      g6 | not in education employment or training pregnancy or parenting | pregnancy or parenting`,
    },
  ],
  either: [
    { written: 'full time training', codes: ['F3', 'F5'] },
    { written: 'part time training', codes: ['P3', 'P5'] },
  ],
};
