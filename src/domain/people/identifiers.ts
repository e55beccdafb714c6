/** A unique pupil number whose check letter agrees. */
export type Upn = string & { readonly kind: 'upn' };
/** An NHS number whose check digit agrees. */
export type NhsNumber = string & { readonly kind: 'nhs-number' };

/** The check letters of a unique pupil number by remainder; I, O and S are never used (DfE unique pupil numbers guidance [K]). */
const UPN_CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
/** A permanent number ends in a digit, a temporary one in a letter of the same alphabet. */
const UPN = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/** Why an identifier is not right, in a sentence; undefined when nothing is wrong with it, or nothing can be told from it. */
export function identifierFault(
  kind: 'upn' | 'former-upn' | 'nhs-number' | 'la-child-id',
  text: string,
): string | undefined {
  if (kind === 'nhs-number') return nhsNumberFault(text);
  return kind === 'la-child-id' ? undefined : upnFault(text);
}

/** Why a unique pupil number is not right, in a sentence; undefined when its form and check letter are right. */
export function upnFault(text: string): string | undefined {
  const upn = text.replace(/\s/g, '').toUpperCase();
  if (!UPN.test(upn))
    return 'A unique pupil number is a letter, 11 digits, then a digit or a letter, without I, O and S.';
  const expected = upnCheckLetter(upn.slice(1));
  return expected === upn[0] ? undefined : `The first letter should be ${expected} for these digits.`;
}

/** The check letter for the twelve characters after it: weights 2 to 13, remainder by 23; a last letter counts by its place. */
export function upnCheckLetter(twelve: string): string {
  let sum = 0;
  for (let place = 0; place < 12; place += 1) {
    const character = twelve[place] ?? '0';
    const value = /\d/.test(character) ? Number(character) : UPN_CHECK_LETTERS.indexOf(character);
    sum += value * (place + 2);
  }
  return UPN_CHECK_LETTERS[sum % 23] ?? 'A';
}

/** Why an NHS number is not right, in a sentence; undefined when it has ten digits and its check digit agrees (modulus 11). */
export function nhsNumberFault(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) return 'An NHS number has 10 digits.';
  const check = nhsCheckDigit(digits.slice(0, 9));
  return check === Number(digits[9]) ? undefined : 'The last digit does not agree with the others: check the number.';
}

/** The check digit for nine digits: weights 10 to 2, eleven less the remainder; 11 counts as 0, and 10 cannot be (undefined). */
export function nhsCheckDigit(nine: string): number | undefined {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(nine[place]) * (10 - place);
  const check = 11 - (sum % 11);
  if (check === 10) return undefined;
  return check === 11 ? 0 : check;
}
