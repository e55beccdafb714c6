import type { JustCopied } from './open/model.ts';

/** The address of a draft as it is looked at: alone, or with the last record of the same kind beside it. */
export function draftAddress(draft: string, isBeside: boolean, copied?: JustCopied): string {
  const query = new URLSearchParams(isBeside ? { beside: 'last' } : {});
  for (const [name, value] of Object.entries(copied ?? {})) query.set(name, String(value));
  return `/drafts/${draft}${query.size === 0 ? '' : `?${query}`}`;
}

/** Whether an address asks for the last record beside the draft. */
export function isBesideAsked(query: URLSearchParams): boolean {
  return query.get('beside') === 'last';
}

/** What an address says was just copied; nothing where it says no such thing. */
export function justCopiedIn(query: URLSearchParams): JustCopied | undefined {
  const part = query.get('part') ?? '';
  const [copied, answered] = ['copied', 'answered'].map((name) => Number(query.get(name) ?? Number.NaN));
  const isTold = /^\d{1,3}(\.\d{1,3})?$/.test(part) && isCount(copied) && isCount(answered);
  return isTold ? { part, copied, answered } : undefined;
}

function isCount(number: number | undefined): number is number {
  return number !== undefined && Number.isInteger(number) && number >= 0 && number < 1000;
}
