/** For how many days a check is kept after it was last opened. */
export const KEPT_DAYS = 30;

/** Until when a check that is opened at a moment is kept; both ISO text in UTC. */
export function keptUntil(now: string): string {
  return Temporal.Instant.from(now)
    .add({ hours: 24 * KEPT_DAYS })
    .toString();
}
