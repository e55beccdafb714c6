/** An issue that is right as it stands, and why. */
export interface Explanation {
  /** What the issue says of which value: a check made anew from the same files numbers its issues anew. */
  readonly issue: string;
  readonly reason: string;
}

/** An explanation that was given, or without a reason one that was taken back. */
export interface ExplanationChange {
  readonly issue: string;
  readonly reason: string | undefined;
}
