import { codeSet } from './code-set.ts';

/**
 * What an assessment found in a child's life, as understood when it ended. `21` stands alone (census rule 8869). 18A and
 * 19A gave way to codes that say who harmed the child; the census still reads them (queries 8945Q and 8950Q, from 2024 to
 * 2025), because assessments of earlier years stand in open episodes.
 */
export const assessmentFactor = codeSet({
  id: 'assessment-factor',
  title: 'Factor identified at the end of assessment',
  source:
    'Department for Education, children in need census 2025 to 2026, factors identified at assessment [K]: read from third-party schemas of 2021 to 2026; the dates are the years in which a code first stands there or a rule first questions it',
  codes: [
    { code: '1A', label: 'Alcohol misuse by the child', returns: { 'cin-census': '1A' } },
    { code: '1B', label: 'Alcohol misuse by a parent or carer', returns: { 'cin-census': '1B' } },
    { code: '1C', label: 'Alcohol misuse by somebody else in the household', returns: { 'cin-census': '1C' } },
    { code: '2A', label: 'Drug misuse by the child', returns: { 'cin-census': '2A' } },
    { code: '2B', label: 'Drug misuse by a parent or carer', returns: { 'cin-census': '2B' } },
    { code: '2C', label: 'Drug misuse by somebody else in the household', returns: { 'cin-census': '2C' } },
    { code: '3A', label: 'Domestic abuse of the child', returns: { 'cin-census': '3A' } },
    { code: '3B', label: 'Domestic abuse of a parent or carer', returns: { 'cin-census': '3B' } },
    { code: '3C', label: 'Domestic abuse of somebody else in the household', returns: { 'cin-census': '3C' } },
    { code: '4A', label: 'Mental health of the child', returns: { 'cin-census': '4A' } },
    { code: '4B', label: 'Mental health of a parent or carer', returns: { 'cin-census': '4B' } },
    { code: '4C', label: 'Mental health of somebody else in the household', returns: { 'cin-census': '4C' } },
    { code: '5A', label: 'Learning disability of the child', returns: { 'cin-census': '5A' } },
    { code: '5B', label: 'Learning disability of a parent or carer', returns: { 'cin-census': '5B' } },
    { code: '5C', label: 'Learning disability of somebody else in the household', returns: { 'cin-census': '5C' } },
    { code: '6A', label: 'Physical disability or illness of the child', returns: { 'cin-census': '6A' } },
    { code: '6B', label: 'Physical disability or illness of a parent or carer', returns: { 'cin-census': '6B' } },
    {
      code: '6C',
      label: 'Physical disability or illness of somebody else in the household',
      returns: { 'cin-census': '6C' },
    },
    {
      code: '7A',
      label: 'Young carer',
      hint: "Caring for somebody may harm the child's health or development",
      returns: { 'cin-census': '7A' },
    },
    { code: '8B', label: 'Privately fostered: from overseas, intends to return', returns: { 'cin-census': '8B' } },
    { code: '8C', label: 'Privately fostered: from overseas, intends to stay', returns: { 'cin-census': '8C' } },
    {
      code: '8D',
      label: 'Privately fostered: from the UK, in an educational placement',
      returns: { 'cin-census': '8D' },
    },
    {
      code: '8E',
      label: 'Privately fostered: from the UK, alternative family arrangement',
      returns: { 'cin-census': '8E' },
    },
    { code: '8F', label: 'Privately fostered: other', returns: { 'cin-census': '8F' } },
    { code: '9A', label: 'Unaccompanied asylum-seeking child', returns: { 'cin-census': '9A' } },
    { code: '10A', label: 'Going or being missing', returns: { 'cin-census': '10A' } },
    { code: '11A', label: 'Child sexual exploitation', returns: { 'cin-census': '11A' } },
    { code: '12A', label: 'Trafficking', returns: { 'cin-census': '12A' } },
    { code: '13A', label: 'Gangs', returns: { 'cin-census': '13A' } },
    { code: '14A', label: 'Socially unacceptable behaviour', returns: { 'cin-census': '14A' } },
    { code: '15A', label: 'Self-harm', hint: 'Suspected or known', returns: { 'cin-census': '15A' } },
    { code: '16A', label: 'Neglect', returns: { 'cin-census': '16A' } },
    { code: '17A', label: 'Emotional abuse', returns: { 'cin-census': '17A' } },
    {
      code: '18A',
      label: 'Physical abuse',
      hint: 'Say by whom instead: 18B by another child, 18C by an adult',
      until: '2024-04-01',
      returns: { 'cin-census': '18A' },
    },
    { code: '18B', label: 'Physical abuse by another child', from: '2020-04-01', returns: { 'cin-census': '18B' } },
    { code: '18C', label: 'Physical abuse by an adult', from: '2020-04-01', returns: { 'cin-census': '18C' } },
    {
      code: '19A',
      label: 'Sexual abuse',
      hint: 'Say by whom instead: 19B by another child, 19C by an adult',
      until: '2024-04-01',
      returns: { 'cin-census': '19A' },
    },
    { code: '19B', label: 'Sexual abuse by another child', from: '2020-04-01', returns: { 'cin-census': '19B' } },
    { code: '19C', label: 'Sexual abuse by an adult', from: '2020-04-01', returns: { 'cin-census': '19C' } },
    { code: '20', label: 'Another factor', returns: { 'cin-census': '20' } },
    {
      code: '21',
      label: 'No factors identified',
      hint: 'Only when there is no evidence of any other factor and no further action is being taken',
      returns: { 'cin-census': '21' },
    },
    { code: '22A', label: 'Female genital mutilation (FGM)', returns: { 'cin-census': '22A' } },
    { code: '23A', label: 'Abuse linked to faith or belief', returns: { 'cin-census': '23A' } },
    { code: '24A', label: 'Child criminal exploitation', from: '2021-04-01', returns: { 'cin-census': '24A' } },
  ],
});

/** One of the assessment factors. */
export type AssessmentFactorCode = (typeof assessmentFactor.codes)[number]['code'];
