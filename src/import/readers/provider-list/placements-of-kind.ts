/**
 * What is placed with each kind of provision, the most particular first. A residential special school that is registered as
 * a children’s home counts as a home, and one that is not as a school. Which of H5 and K3 a year has is for its codes to say.
 */
const PLACEMENTS: readonly (readonly [kind: RegExp, placements: readonly string[]])[] = [
  [/adoption support/, []],
  [/holiday scheme/, []],
  [/secure training|young offender/, ['R5']],
  [/secure/, ['K1']],
  [/school.*registered as a child/, ['K2']],
  [/residential special school|boarding school|residential school|further education/, ['S1']],
  [/supported accommodation|semi independent/, ['H5', 'K3']],
  [/child ?(ren)? ?s? home/, ['K2']],
  [/family cent(re|er)|mother and baby/, ['R3']],
  // Who fosters may adopt the child who is there already (A3, A5) [K].
  [/foster/, ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A5']],
  // Who is approved to adopt may foster the child first (U2, U5) [K].
  [/adoption/, ['A3', 'A4', 'A5', 'A6', 'U2', 'U5']],
];

/** The codes of placement that a kind of provision in words may be named with; none where the words say nothing. */
export function placementsOfKind(words: string): readonly string[] {
  const plain = words.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return PLACEMENTS.find(([kind]) => kind.test(plain))?.[1] ?? [];
}
