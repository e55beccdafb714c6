import { cinCensus2025To26 } from './2025-26.ts';
import { censusTypes } from './census-types.ts';
import type { CinDetails, CinPreProceedings } from './cin-child.ts';
import type { CinElement, ElementsOf } from './cin-element.ts';
import { appendElement, yearAfter } from './cin-specification.ts';

const { date, text } = censusTypes;

/** Elements and their order [K]: neither their code sets nor all their meanings are published yet, so values without one are read as text. */
const preProceedings: ElementsOf<CinPreProceedings> = [
  { element: 'PPStartDate', property: 'startedOn', occurs: 'optional', type: date, means: 'Day it began' },
  {
    element: 'LBPSentDate',
    property: 'letterSentOn',
    occurs: 'optional',
    type: date,
    means: 'Day the letter before proceedings was sent',
  },
  {
    element: 'FGDMMeetingOffer',
    property: 'meetingOffered',
    occurs: 'optional',
    type: text,
    means: 'Whether a family group decision-making meeting was offered; its codes are not published yet',
  },
  {
    element: 'FGDMMeetingFac',
    property: 'meetingFacilitated',
    occurs: 'optional',
    type: text,
    means: 'Whether a family group decision-making meeting was facilitated; its codes are not published yet',
  },
  {
    element: 'InitialPPMeetingDate',
    property: 'firstMeetingOn',
    occurs: 'optional',
    type: date,
    means: 'Day of the first pre-proceedings meeting',
  },
  {
    element: 'ReviewMeetingsCount',
    property: 'reviewMeetings',
    occurs: 'optional',
    type: { kind: 'count' },
    means: 'Review meetings held',
  },
  {
    element: 'StepDecisionDate',
    property: 'stepDecidedOn',
    occurs: 'optional',
    type: date,
    means: 'Day it was decided to step up or down',
  },
  {
    element: 'PPOutcome',
    property: 'outcome',
    occurs: 'optional',
    type: text,
    means: 'Outcome; its codes are not published yet',
  },
  {
    element: 'CourtAppDate',
    property: 'appliedToCourtOn',
    occurs: 'optional',
    type: date,
    means: 'Day of the application to court',
  },
  {
    element: 'LetterInitCPDate',
    property: 'initialConferenceLetterOn',
    occurs: 'optional',
    type: date,
    means: 'Day of a letter about an initial child protection conference, if the name means that [K]',
  },
];

const block: CinElement<keyof CinDetails & string> = {
  element: 'PreProceedingsandFGDM',
  property: 'preProceedings',
  occurs: 'any',
  of: preProceedings,
  means: 'Pre-proceedings and family group decision-making',
};

/** The CIN census of 2026 to 2027: as the year before, with a block for pre-proceedings. */
export const cinCensus2026To27 = yearAfter(cinCensus2025To26, {
  year: '2026-27',
  changes: ['Pre-proceedings and family group decision-making are collected (PreProceedingsandFGDM).'],
  child: appendElement(cinCensus2025To26.child, 'CINdetails', block),
});
