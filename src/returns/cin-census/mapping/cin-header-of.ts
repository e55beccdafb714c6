import type { AuthoritySettings } from '#domain/settings/authority-settings.ts';
import type { CinHeader } from '../specification/cin-child.ts';
import { type CinYear, cinReferenceDate } from '../specification/cin-year.ts';

/** What a census file says of itself: whose it is, for which year, and when it was made (ISO text in UTC). */
export function cinHeaderOf(settings: AuthoritySettings, year: CinYear, madeAt: string): CinHeader<string> {
  const referenceOn = cinReferenceDate(year);
  return {
    collection: { name: 'CIN', year: referenceOn.slice(0, 4), referenceOn },
    sources: [
      {
        level: 'L',
        localAuthority: settings.code,
        software: 'Throughline',
        release: '0.1.0',
        serialNumber: '001',
        madeAt: madeAt.slice(0, 19),
      },
    ],
  };
}
