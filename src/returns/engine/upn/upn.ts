import { upnCheckLetter } from '#domain/people/identifiers.ts';
import { upnAuthorityNumbers } from './upn-authority-numbers.data.ts';

// I, O and S are never used, because they are taken for 1, 0 and 5.
const LENGTH = 13;
const WITH_CHECK_LETTER = /^.\d{11}[\dA-HJ-NP-RT-Z]$/;

/** True when a number has the form of a unique pupil number: a letter, 11 digits, then a digit or a letter. */
export function looksLikeUpn(text: string): boolean {
  return /^[A-HJ-NP-RT-Z]/.test(text) && WITH_CHECK_LETTER.test(text);
}

/** True when a number of 13 characters begins with the letter its other twelve ask for, or when they ask for none because one of them is wrong. */
export function beginsWithItsCheckLetter(text: string): boolean {
  if (text.length !== LENGTH) return false;
  return !WITH_CHECK_LETTER.test(text) || text[0] === upnCheckLetter(text.slice(1));
}

/** True when characters 2 to 4 are the number of a local authority, of today or of earlier years, or of one that stands in for others. */
export function namesAnAuthority(text: string, year: string): boolean {
  return isAuthorityNumber(text.slice(1, 4), year);
}

/** True for the three digits of a local authority, of today or of earlier years, or of one that stands in for others. */
export function isAuthorityNumber(number: string, year: string): boolean {
  return upnAuthorityNumbers.some(
    ({ first, last, from }) => number.length === 3 && number >= first && number <= last && (from ?? year) <= year,
  );
}
