/** The regions published figures are given for. Inner and Outer London are given apart, as the DfE does for social care. */
export const REGIONS: readonly { readonly id: string; readonly name: string; readonly within?: string }[] = [
  { id: 'east-midlands', name: 'East Midlands' },
  { id: 'east-of-england', name: 'East of England' },
  { id: 'inner-london', name: 'Inner London', within: 'london' },
  { id: 'london', name: 'London' },
  { id: 'north-east', name: 'North East' },
  { id: 'north-west', name: 'North West' },
  { id: 'outer-london', name: 'Outer London', within: 'london' },
  { id: 'south-east', name: 'South East' },
  { id: 'south-west', name: 'South West' },
  { id: 'west-midlands', name: 'West Midlands' },
  { id: 'yorkshire-and-the-humber', name: 'Yorkshire and The Humber' },
];

/** The one name kept for a geography (the Office for National Statistics' own), and the other spellings the sources use. */
export const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  Bedford: ['Bedford Borough'],
  'Bournemouth (until 2019)': ['Bournemouth (Pre LG)'],
  'Bristol, City of': ['Bristol', 'City of Bristol'],
  'County Durham': ['Durham'],
  'Dorset (until 2019)': ['Dorset (Pre LG)'],
  Herefordshire: ['Herefordshire, County of'],
  'Inner London': ['London (Inner)'],
  'Kingston upon Hull, City of': ['Kingston Upon Hull, City of', 'Kingston upon Hull', 'Hull'],
  'Outer London': ['London (Outer)'],
  'Poole (until 2019)': ['Poole (Pre LG)'],
  'Yorkshire and The Humber': ['Yorkshire and the Humber'],
};

const CANONICAL = new Map(
  Object.entries(OTHER_SPELLINGS).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name] as const),
  ),
);

/** The one name kept for a geography, whichever spelling a source uses. */
export function canonicalName(spelling: string): string {
  return CANONICAL.get(spelling) ?? spelling;
}

/** First day of an authority that began, or first day without one that ended, by reorganisation since 2018. */
export const AUTHORITY_DATES: Readonly<Record<string, { readonly from?: string; readonly until?: string }>> = {
  // Bournemouth, Dorset and Poole (Structural Changes) Order 2018
  '835': { until: '2019-04-01' },
  '836': { until: '2019-04-01' },
  '837': { until: '2019-04-01' },
  '838': { from: '2019-04-01' },
  '839': { from: '2019-04-01' },
  // Northamptonshire (Structural Changes) Order 2020
  '928': { until: '2021-04-01' },
  '940': { from: '2021-04-01' },
  '941': { from: '2021-04-01' },
  // Cumbria (Structural Changes) Order 2022
  '909': { until: '2023-04-01' },
  '942': { from: '2023-04-01' },
  '943': { from: '2023-04-01' },
};

/** The letter kept for each degree of closeness between an authority and its statistical neighbour. */
export const CLOSENESS_LETTERS: Readonly<Record<string, string>> = {
  'extremely close': 'E',
  'very close': 'V',
  close: 'C',
  'somewhat close': 'S',
  'not close': 'N',
};

/** Our word for each unit of the measure catalogue. */
export const UNITS: Readonly<Record<string, string>> = {
  '%': 'percent',
  count: 'count',
  'rate per 10,000': 'rate-per-10000',
  score: 'score',
  'score 0-40': 'score',
  FTE: 'full-time-equivalent',
  'cases per FTE': 'per-full-time-equivalent',
};

/** Our words for the denominators that the measure catalogue abbreviates; the others are kept as they are. */
export const DENOMINATORS: Readonly<Record<string, string>> = {
  'n/a': 'none',
  'POP-01 / 10,000': 'residents aged 0 to 17',
  'Residents 0-14 / 10,000': 'residents aged 0 to 14',
};

/** What a published year stands for, by how the measure's window begins; the first that fits is used. */
export const PERIODS: readonly (readonly [windowStart: string, period: string])[] = [
  ['Mid-year', 'mid-year before 31 March {year}'],
  ['Year ending 31 March', 'year ending 31 March {year}'],
  ['Snapshot 30 Sept', '30 September {year}'],
  ['Year ending 30 Sept', 'year ending 30 September {year}'],
  ['Snapshot', '31 March {year}'],
  ['Academic year', 'academic year ending {year}'],
  ['Calendar year', 'calendar year {year}'],
  ['Average Dec-Feb', 'December to February average, {year}'],
  ['Financial year', 'financial year, {year}'],
  ['Rolling 12 months', 'twelve months, {year}'],
];
