/** This moment, ISO text in UTC. The one place that reads the real clock. */
export function realClock(): string {
  return Temporal.Now.instant().toString({ smallestUnit: 'millisecond' });
}

/** A new id, never given before. */
export function newId(): string {
  return crypto.randomUUID();
}

/** Milliseconds on a clock that only goes forward. */
export function stopwatch(): number {
  return performance.now();
}
