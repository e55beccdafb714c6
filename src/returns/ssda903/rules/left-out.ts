/** Published codes that no rule of ours decides, each with why. A code may leave this list only by becoming a rule. */
export const leftOut: Readonly<Record<string, string>> = {
  '411':
    'Whether a placement is within the authority is no column of the return: it is worked out from the authority of the placement, so the two cannot disagree.',
};
