import fc from 'fast-check';
import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import { upnCheckLetter } from '#domain/people/identifiers.ts';
import { addDays, type Day, dayOf, isoDay } from '#domain/time/day.ts';
import type { CinChild, CinDetails, CinHeader, CinIdentifiers } from '#returns/cin-census/specification/cin-child.ts';
import { type CinYear, cinReferenceDate, cinYearOpensOn } from '#returns/cin-census/specification/cin-year.ts';
import { aloneOr, codeIn, codesIn } from './cin-codes.ts';
import { cinEpisode, detailsOf } from './cin-episodes.ts';

/** Children as rich as the census of a year allows, in good order: nothing before it can be, nothing after the year. Numbers are unique. */
export function cinChildren(
  year: CinYear,
  size: { readonly minLength?: number; readonly maxLength?: number } = { minLength: 1, maxLength: 5 },
): fc.Arbitrary<readonly CinChild<string>[]> {
  return fc.uniqueArray(cinChild(year), { ...size, selector: ({ identifiers }) => identifiers.laChildId });
}

/** A plausible header for the census of a year. */
export function cinHeader(year: CinYear): CinHeader<string> {
  const referenceOn = cinReferenceDate(year);
  return {
    collection: { name: 'CIN', year: referenceOn.slice(0, 4), referenceOn },
    sources: [
      {
        level: 'L',
        localAuthority: '999',
        software: 'Throughline & <tests>',
        release: '0',
        serialNumber: '001',
        madeAt: `${referenceOn}T12:00:00`,
      },
    ],
  };
}

/** One child as rich as the census of a year allows. */
export function cinChild(year: CinYear): fc.Arbitrary<CinChild<string>> {
  return fc
    .record({
      number: fc.integer({ min: 0, max: 999_999 }),
      age: fc.integer({ min: -200, max: 6000 }),
      sex: fc.constantFrom(...(usesSex(year) ? ['M', 'F', 'U'] : ['1', '2', '0', '9'])),
      pupil: fc.constantFrom('upn', 'both', 'none', ...codesIn(upnUnknownReason, year)),
      ethnicity: codeIn(ethnicity, year),
      disabilities: aloneOr('NONE', disability, year),
      episodes: fc.array(cinEpisode(year), { minLength: 1, maxLength: 3 }),
    })
    .map(({ number, age, sex, pupil, ethnicity, disabilities, episodes }) => {
      const opens = dayOf(cinYearOpensOn(year));
      const details = detailsOf(episodes, addDays(opens, -700), dayOf(cinReferenceDate(year)));
      const first = details[0]?.referredOn ?? isoDay(opens);
      const unborn = { number, isUnborn: true, sex: usesSex(year) ? 'U' : '0', pupil: 'UN1' };
      const who = age < 0 ? unborn : { number, isUnborn: false, sex, pupil };
      const identifiers = identifiersOf(year, addDays(dayOf(first), -age), who);
      return { identifiers: withDeath(identifiers, details), characteristics: { ethnicity, disabilities }, details };
    });
}

function identifiersOf(
  year: CinYear,
  birth: Day,
  of: { readonly number: number; readonly isUnborn: boolean; readonly sex: string; readonly pupil: string },
): CinIdentifiers<string> {
  const digits = String(of.number).padStart(6, '0');
  const upn = pupilNumber(`999${digits}000`);
  return {
    laChildId: `MADE${digits}`,
    ...(of.pupil === 'upn' || of.pupil === 'both' ? { upn } : {}),
    ...(of.pupil === 'both' ? { formerUpn: pupilNumber(`998${digits}000`) } : {}),
    ...(of.pupil.startsWith('UN') ? { upnUnknown: of.pupil } : {}),
    ...(of.isUnborn ? { expectedOn: isoDay(birth) } : { bornOn: isoDay(birth) }),
    ...(usesSex(year) ? { sex: of.sex } : { genderCurrent: of.sex }),
  };
}

function pupilNumber(twelve: string): string {
  return `${upnCheckLetter(twelve)}${twelve}`;
}

function withDeath(
  identifiers: CinIdentifiers<string>,
  details: readonly CinDetails<string>[],
): CinIdentifiers<string> {
  const diedOn = details.find(({ reasonForClosure }) => reasonForClosure === 'RC2')?.closedOn;
  return diedOn === undefined ? identifiers : { ...identifiers, diedOn };
}

function usesSex(year: CinYear): boolean {
  return year >= '2024-25';
}
