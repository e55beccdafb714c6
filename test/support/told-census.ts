import assert from 'node:assert/strict';
import type { CinChild, CinDetails } from '#returns/cin-census/specification/cin-child.ts';
import { writtenCensus } from './cin-file.ts';

/** The number of the child of a told census who is on a plan. */
export const PLANNED = 'PLANNED01';

const EPISODE: CinDetails<string> = {
  referredOn: '2025-05-01',
  referralSource: '6',
  primaryNeed: 'N1',
  noFurtherAction: '0',
  assessments: [{ startedOn: '2025-05-02', authorisedOn: '2025-06-02', factors: ['3B', '4B'] }],
  cinPlans: [],
  section47Enquiries: [],
  childProtectionPlans: [],
  preProceedings: [],
};

function child(laChildId: string, details: Partial<CinDetails<string>> = {}): CinChild<string> {
  return {
    identifiers: { laChildId, upnUnknown: 'UN7', bornOn: '2015-05-05', sex: 'F' },
    characteristics: { ethnicity: 'WBRI', disabilities: ['NONE'] },
    details: [{ ...EPISODE, ...details }],
  };
}

/** A census of 2025-26 whose figures are known: so many children referred by the police, and one of a school’s who is on a plan. */
export async function toldCensus(others: number): Promise<string> {
  const planned = child(PLANNED, {
    referralSource: '2A',
    section47Enquiries: [
      {
        startedOn: '2025-07-03',
        initialConferenceTargetOn: '2025-07-24',
        initialConferenceOn: '2025-07-24',
        initialConferenceNotRequired: '0',
      },
    ],
    childProtectionPlans: [
      {
        startedOn: '2025-07-24',
        initialCategory: 'NEG',
        latestCategory: 'EMO',
        previousPlans: '0',
        reviewedOn: ['2025-10-01', '2026-03-20'],
      },
    ],
  });
  const rest = Array.from({ length: others }, (_, count) => child(`REST${String(count + 1).padStart(4, '0')}`));
  const { xml, issues } = await writtenCensus('2025-26', [planned, ...rest]);
  assert.deepEqual(issues, [], 'everything can be written');
  return xml;
}
