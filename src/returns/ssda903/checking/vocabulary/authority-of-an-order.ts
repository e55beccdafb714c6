import { isAuthorityNumber } from '../../../engine/upn/upn.ts';

/** Wales, Scotland, Northern Ireland, outside the United Kingdom, and not known [K]. */
const ELSEWHERE = ['WAL', 'SCO', 'NIR', 'NUK', '999'] as const;

/**
 * True for the code of an authority in England (the three digits of today or of earlier years) or of a country, as the
 * place of an earlier order is told. Codes of nine characters are refused: they are not the return’s [K].
 */
export function isAuthorityOfAnOrder(text: string, year: string): boolean {
  const code = text.toUpperCase();
  return ELSEWHERE.some((each) => each === code) || (/^\d{3}$/.test(code) && isAuthorityNumber(code, year));
}
