/** Reasons for an episode that leave the child with the same carers: a change of legal status alone, of placement with them, or of both. */
export const SAME_CARERS = ['L', 'T', 'U'] as const;
