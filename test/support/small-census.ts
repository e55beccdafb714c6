import type { CinChild, CinDetails } from '#returns/cin-census/specification/cin-child.ts';
import type { CinYear } from '#returns/cin-census/specification/cin-year.ts';
import { cinHeader } from './cin-children.ts';
import { writtenCensus } from './cin-file.ts';

/** A census of these children as an authority would send it. */
export async function census(
  children: readonly CinChild<string>[],
  localAuthority = '884',
  year: CinYear = '2025-26',
): Promise<string> {
  const header = cinHeader(year);
  const sources = header.sources.map((source) => ({ ...source, localAuthority }));
  return (await writtenCensus(year, children, { ...header, sources })).xml;
}

/** A child with these episodes. */
export function child(
  laChildId: string,
  details: readonly CinDetails<string>[],
  { ethnicity = 'WBRI', ...identifiers }: { readonly ethnicity?: string } & CinChild<string>['identifiers'] = {},
): CinChild<string> {
  return {
    identifiers: { laChildId, upnUnknown: 'UN1', bornOn: '2019-02-03', sex: 'F', ...identifiers },
    characteristics: { ethnicity, disabilities: ['NONE'] },
    details,
  };
}

/** An episode that began and ended in the year, with an assessment; a part set to undefined is left out. */
export function episode(
  some: { readonly [Part in keyof CinDetails<string>]?: CinDetails<string>[Part] | undefined } = {},
): CinDetails<string> {
  const whole = {
    referredOn: '2025-05-12',
    referralSource: '1A',
    primaryNeed: 'N1',
    closedOn: '2025-08-01',
    reasonForClosure: 'RC7',
    assessments: [{ startedOn: '2025-05-14', authorisedOn: '2025-06-20', factors: ['1A', '4A'] }],
    cinPlans: [],
    section47Enquiries: [],
    noFurtherAction: '0',
    childProtectionPlans: [],
    preProceedings: [],
    ...some,
  };
  const kept = Object.entries(whole).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as CinDetails<string>;
}

/** An episode much like that one, half a year later. */
export function later(): CinDetails<string> {
  const assessments = [{ startedOn: '2026-01-14', authorisedOn: '2026-02-20', factors: ['1A', '4A'] }];
  return episode({ referredOn: '2026-01-12', closedOn: '2026-03-02', assessments });
}
