/** The lower bounds between which minutes are told: fine where forms are short. */
export const MINUTES: readonly number[] = [0, 1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 90, 120, 240];
/** The lower bounds between which interactions are told. */
export const INTERACTIONS: readonly number[] = [0, 5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500];

/** The lower bound of the band a number lies in. */
export function bandOf(bounds: readonly number[], value: number): number {
  return bounds.findLast((bound) => bound <= value) ?? 0;
}

/** The band in which the middle form lies, in words: "10 to 14", "240 or more"; undefined when there is none. */
export function medianInWords(
  bounds: readonly number[],
  counted: readonly { readonly band: number; readonly count: number }[],
): string | undefined {
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  for (const { band, count } of counted.toSorted((one, other) => one.band - other.band)) {
    reached += count;
    if (reached * 2 >= total) return bandInWords(bounds, band);
  }
  return undefined;
}

function bandInWords(bounds: readonly number[], band: number): string {
  const next = bounds.find((bound) => bound > band);
  if (next === undefined) return `${band} or more`;
  return next - band === 1 ? String(band) : `${band} to ${next - 1}`;
}
