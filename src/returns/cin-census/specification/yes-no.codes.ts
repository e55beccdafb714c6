import { codeSet } from '#domain/code-sets/code-set.ts';

/** How the census writes yes and no. */
export const yesNo = codeSet({
  id: 'cin-yes-no',
  title: 'Yes or no',
  source: 'Department for Education, children in need census 2025 to 2026 [K]: read from third-party schemas',
  codes: [
    { code: '0', label: 'No', returns: { 'cin-census': '0' } },
    { code: '1', label: 'Yes', returns: { 'cin-census': '1' } },
  ],
});

/** Yes or no from a file: real ones write `1` and `0` or, against the schema, `true` and `false`. Undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (word === '1' || word === 'true') return true;
  if (word === '0' || word === 'false') return false;
  return undefined;
}
