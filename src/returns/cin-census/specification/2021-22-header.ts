import { censusTypes } from './census-types.ts';
import type { CinCollection, CinHeader, CinSource } from './cin-child.ts';
import type { ElementsOf } from './cin-element.ts';

const { date, always, text } = censusTypes;

const collection: ElementsOf<CinCollection> = [
  { element: 'Collection', property: 'name', occurs: 'optional', type: always('CIN'), means: 'Always CIN' },
  { element: 'Year', property: 'year', occurs: 'optional', type: { kind: 'year' }, means: 'Year in which it ends' },
  { element: 'ReferenceDate', property: 'referenceOn', occurs: 'optional', type: date, means: '31 March of that year' },
];

const source: ElementsOf<CinSource> = [
  { element: 'SourceLevel', property: 'level', occurs: 'optional', type: always('L'), means: 'L: a local authority' },
  {
    element: 'LEA',
    property: 'localAuthority',
    occurs: 'one',
    type: { kind: 'pattern', id: 'la-number', pattern: '\\d{3}', looksLike: 'the three digits of a local authority' },
    means: 'Number of the local authority',
  },
  { element: 'SoftwareCode', property: 'software', occurs: 'optional', type: text, means: 'Name of the software' },
  { element: 'Release', property: 'release', occurs: 'optional', type: text, means: 'Release of the software' },
  {
    element: 'SerialNo',
    property: 'serialNumber',
    occurs: 'optional',
    type: {
      kind: 'pattern',
      id: 'serial-number',
      pattern: '\\d{3}\\d*',
      looksLike: 'a number of three digits or more',
    },
    means: 'Which try this file is',
  },
  { element: 'DateTime', property: 'madeAt', occurs: 'optional', type: { kind: 'instant' }, means: 'When it was made' },
];

/** The header of 2021 to 2022. */
export const header2021To22: ElementsOf<CinHeader> = [
  {
    element: 'CollectionDetails',
    property: 'collection',
    occurs: 'optional',
    of: collection,
    means: 'Which collection',
  },
  { element: 'Source', property: 'sources', occurs: 'any', of: source, means: 'Who made the file' },
];
