/** The collection years whose Annex A Throughline checks, oldest first. */
export const annexAYears = ['2022-23', '2023-24', '2024-25', '2025-26', '2026-27'] as const;

/** One year, as `2025-26`. */
export type AnnexAYear = (typeof annexAYears)[number];

/** True when the text names a year whose Annex A can be checked. */
export function isAnnexAYear(text: string): text is AnnexAYear {
  return annexAYears.some((year) => year === text);
}
