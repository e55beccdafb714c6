import { isCode } from '../../../engine/given.ts';
import type { CensusEnquiry, CensusEpisode } from '../census-rows.ts';
import { isTakenFurther, isYes } from './taken-further.ts';

/** True when the episode has a closure date, readable or not. */
export function isClosed({ closedOn }: CensusEpisode): boolean {
  return !closedOn.isBlank;
}

/** True when the episode has no closure date and its referral was taken further. */
export function isOpenAndTakenFurther(episode: CensusEpisode): boolean {
  return !isClosed(episode) && isTakenFurther(episode);
}

/** True when the episode closed after assessment: RC8 with no further action, RC9 referred to early help. */
export function isClosedAfterAssessment({ reasonForClosure }: CensusEpisode): boolean {
  return isCode(reasonForClosure, 'RC8', 'RC9');
}

/** True when the enquiry has no conference date and is not marked as needing none. */
export function isOpenEnquiry({ initialConferenceOn, conferenceNotRequired }: CensusEnquiry): boolean {
  return initialConferenceOn.isBlank && !isYes(conferenceNotRequired);
}
