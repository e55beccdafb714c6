/** A request that is not carried out, with the reason in words the person asking can act on. */
export interface Refusal {
  readonly refused: string;
  readonly because: string;
}

/** A refusal as a value. `refused` is a permanent code, `because` the sentence shown. */
export function refuse(refused: string, because: string): Refusal {
  return { refused, because };
}

/** True when an answer is a refusal. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && 'because' in answer;
}
