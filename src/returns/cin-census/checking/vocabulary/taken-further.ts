import type { CodeCell } from '../../../engine/cell.ts';
import type { CensusChild, CensusEpisode } from '../census-rows.ts';

/** True when the answer is yes. */
export function isYes({ code }: CodeCell): boolean {
  return code === '1' || code === 'true';
}

/** True when the answer is no; a missing answer is neither. */
export function isNo({ code }: CodeCell): boolean {
  return code === '0' || code === 'false';
}

/** True when the referral led to something: it is marked as not being without further action. */
export function isTakenFurther({ noFurtherAction }: CensusEpisode): boolean {
  return isNo(noFurtherAction);
}

/** True when nothing further was done after the referral. */
export function isNoFurtherAction({ noFurtherAction }: CensusEpisode): boolean {
  return isYes(noFurtherAction);
}

/** True when at least one of the child’s referrals was taken further, whatever cannot be read in the others. */
export function hasReferralTakenFurther({ episodes }: CensusChild): boolean {
  const readable = episodes.filter(({ noFurtherAction }) => noFurtherAction.isKnown);
  return readable.some(isTakenFurther) || episodes.some(isTakenFurther);
}
