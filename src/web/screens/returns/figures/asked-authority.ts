import { authorityByCode } from '#measures/benchmarks/geography.ts';

/** Under which an address names the authority whose published figures are wanted. */
export const AUTHORITY = 'authority';

/** The authority an address asks to set the figures beside; undefined for none, and for one that there is not. */
export function askedAuthority(query: URLSearchParams): string | undefined {
  return authorityByCode(query.get(AUTHORITY) ?? '')?.code;
}

/** The same as it stands in an address: empty, or beginning with a question mark. */
export function authorityText(asked: string | undefined): string {
  return asked === undefined ? '' : `?${AUTHORITY}=${asked}`;
}
