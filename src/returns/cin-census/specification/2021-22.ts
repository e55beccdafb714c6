import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import { details2021To22 } from './2021-22-details.ts';
import { header2021To22 } from './2021-22-header.ts';
import { censusTypes } from './census-types.ts';
import type { CinCharacteristics, CinChild, CinIdentifiers } from './cin-child.ts';
import type { ElementsOf } from './cin-element.ts';
import type { CinSpecification } from './cin-specification.ts';
import { genderCurrent } from './gender-current.codes.ts';

const { code, date, text, upn } = censusTypes;

const identifiers: ElementsOf<CinIdentifiers> = [
  { element: 'LAchildID', property: 'laChildId', occurs: 'one', type: text, means: "The local authority's own number" },
  { element: 'UPN', property: 'upn', occurs: 'optional', type: upn, means: 'Unique pupil number' },
  { element: 'FormerUPN', property: 'formerUpn', occurs: 'optional', type: upn, means: 'Pupil number held before' },
  {
    element: 'UPNunknown',
    property: 'upnUnknown',
    occurs: 'optional',
    type: code(upnUnknownReason),
    means: 'Why there is no pupil number',
  },
  { element: 'PersonBirthDate', property: 'bornOn', occurs: 'optional', type: date, means: 'Date of birth' },
  {
    element: 'ExpectedPersonBirthDate',
    property: 'expectedOn',
    occurs: 'optional',
    type: date,
    means: 'Expected date of birth of a child not yet born',
  },
  { element: 'GenderCurrent', property: 'genderCurrent', occurs: 'one', type: code(genderCurrent), means: 'Gender' },
  { element: 'PersonDeathDate', property: 'diedOn', occurs: 'optional', type: date, means: 'Date of death' },
];

const characteristics: ElementsOf<CinCharacteristics> = [
  { element: 'Ethnicity', property: 'ethnicity', occurs: 'one', type: code(ethnicity), means: 'Ethnicity' },
  {
    element: 'Disabilities',
    property: 'disabilities',
    listOf: 'Disability',
    type: code(disability),
    means: 'Every disability, or NONE',
  },
];

const child: ElementsOf<CinChild> = [
  { element: 'ChildIdentifiers', property: 'identifiers', occurs: 'one', of: identifiers, means: 'Who the child is' },
  {
    element: 'ChildCharacteristics',
    property: 'characteristics',
    occurs: 'one',
    of: characteristics,
    means: 'Ethnicity and disabilities',
  },
  { element: 'CINdetails', property: 'details', occurs: 'some', of: details2021To22, means: 'One episode of need' },
];

/**
 * The CIN census of 2021 to 2022: the first with child in need plans (`CINPlanDates`) and with factor 24A [K]. Elements and
 * occurrence are read from third-party schemas [K]; the Department for Education's specification decides where they differ.
 */
export const cinCensus2021To22: CinSpecification = {
  year: '2021-22',
  changes: ['The first year Throughline reads.'],
  header: {
    element: 'Header',
    property: 'header',
    occurs: 'optional',
    of: header2021To22,
    means: 'What the file says of itself',
  },
  child: { element: 'Child', property: 'child', occurs: 'some', of: child, means: 'One child' },
};
