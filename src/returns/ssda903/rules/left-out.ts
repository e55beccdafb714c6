/** Published codes that no rule of ours decides, each with why. A code may leave this list only by becoming a rule. */
export const leftOut: Readonly<Record<string, string>> = {};
