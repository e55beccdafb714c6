import { codeSet } from './code-set.ts';

/** A child's ethnicity as the child or family describe it. `REFU` is an answer; `NOBT` means nobody has asked yet. */
export const ethnicity = codeSet({
  id: 'ethnicity',
  title: 'Ethnicity',
  source:
    'Department for Education, children in need census 2025 to 2026, ethnicity [K]: read from a third-party schema',
  codes: [
    { code: 'WBRI', label: 'White British', returns: { 'cin-census': 'WBRI' } },
    { code: 'WIRI', label: 'White Irish', returns: { 'cin-census': 'WIRI' } },
    { code: 'WIRT', label: 'Traveller of Irish heritage', returns: { 'cin-census': 'WIRT' } },
    { code: 'WOTH', label: 'Any other White background', returns: { 'cin-census': 'WOTH' } },
    { code: 'WROM', label: 'Gypsy or Roma', returns: { 'cin-census': 'WROM' } },
    { code: 'MWBC', label: 'White and Black Caribbean', returns: { 'cin-census': 'MWBC' } },
    { code: 'MWBA', label: 'White and Black African', returns: { 'cin-census': 'MWBA' } },
    { code: 'MWAS', label: 'White and Asian', returns: { 'cin-census': 'MWAS' } },
    { code: 'MOTH', label: 'Any other mixed background', returns: { 'cin-census': 'MOTH' } },
    { code: 'AIND', label: 'Indian', returns: { 'cin-census': 'AIND' } },
    { code: 'APKN', label: 'Pakistani', returns: { 'cin-census': 'APKN' } },
    { code: 'ABAN', label: 'Bangladeshi', returns: { 'cin-census': 'ABAN' } },
    { code: 'AOTH', label: 'Any other Asian background', returns: { 'cin-census': 'AOTH' } },
    { code: 'BCRB', label: 'Black Caribbean', returns: { 'cin-census': 'BCRB' } },
    { code: 'BAFR', label: 'Black African', returns: { 'cin-census': 'BAFR' } },
    { code: 'BOTH', label: 'Any other Black background', returns: { 'cin-census': 'BOTH' } },
    { code: 'CHNE', label: 'Chinese', returns: { 'cin-census': 'CHNE' } },
    { code: 'OOTH', label: 'Any other ethnic group', returns: { 'cin-census': 'OOTH' } },
    { code: 'REFU', label: 'Prefers not to say', returns: { 'cin-census': 'REFU' } },
    { code: 'NOBT', label: 'Not yet asked', returns: { 'cin-census': 'NOBT' } },
  ],
});

/** One of the ethnicity codes. */
export type EthnicityCode = (typeof ethnicity.codes)[number]['code'];
