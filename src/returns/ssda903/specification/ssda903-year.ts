/** The collection years of the SSDA903 that Throughline checks, oldest first: 1 April of the first year to 31 March of the second. */
export const ssda903Years = ['2022-23', '2023-24', '2024-25', '2025-26', '2026-27'] as const;

/** One collection year of the SSDA903, as `2025-26`. */
export type Ssda903Year = (typeof ssda903Years)[number];

/** True when the text names a collection year that can be checked. */
export function isSsda903Year(text: string): text is Ssda903Year {
  return ssda903Years.some((year) => year === text);
}
