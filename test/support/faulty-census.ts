import assert from 'node:assert/strict';
import type { CinChild, CinDetails } from '#returns/cin-census/specification/cin-child.ts';
import { writtenCensus } from './cin-file.ts';

/** The number of the child of a faulty census with whom something is wrong. */
export const FAULTY = 'FAULTY01';
/** The number of a child of a faulty census with whom nothing is. */
export const SOUND = 'SOUND0001';

const EPISODE: CinDetails<string> = {
  referredOn: '2025-05-01',
  referralSource: '1A',
  primaryNeed: 'N1',
  noFurtherAction: '0',
  assessments: [{ startedOn: '2025-05-02', authorisedOn: '2025-06-01', factors: ['1A'] }],
  cinPlans: [{ startedOn: '2025-06-02' }],
  section47Enquiries: [],
  childProtectionPlans: [],
  preProceedings: [],
};

/** A child in good order. */
function child(laChildId: string, details: CinDetails<string> = EPISODE): CinChild<string> {
  return {
    identifiers: { laChildId, upnUnknown: 'UN3', bornOn: '2015-05-05', sex: 'F' },
    characteristics: { ethnicity: 'WBRI', disabilities: ['NONE'] },
    details: [details],
  };
}

/** A census of 2025-26 in which one child has an assessment that ends before it begins, and so many others nothing wrong. */
export async function faultyCensus(others = 3): Promise<string> {
  const wrong = {
    ...EPISODE,
    closedOn: '2026-02-01',
    reasonForClosure: 'RC1',
    assessments: [{ startedOn: '2025-07-01', authorisedOn: '2025-06-01', factors: ['1A'] }],
    section47Enquiries: [
      {
        startedOn: '2025-07-03',
        initialConferenceTargetOn: '2025-07-24',
        initialConferenceOn: '2025-07-20',
        initialConferenceNotRequired: '0',
      },
    ],
    childProtectionPlans: [
      {
        startedOn: '2025-07-20',
        initialCategory: 'NEG',
        latestCategory: 'EMO',
        previousPlans: '0',
        reviewedOn: ['2025-10-01'],
      },
    ],
  };
  const sound = Array.from({ length: others }, (_, count) => child(`SOUND${String(count + 1).padStart(4, '0')}`));
  const { xml, issues } = await writtenCensus('2025-26', [child(FAULTY, wrong), ...sound]);
  assert.deepEqual(issues, [], 'everything that is wrong can be written');
  return xml;
}
