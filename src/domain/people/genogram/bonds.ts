import type { PersonId } from '../person.ts';
import type { Bonds, Couple, Descent } from './bond.ts';
import { bracketsOf } from './brackets.ts';
import { descentsOf } from './descents.ts';
import type { Tie } from './ties.ts';

/** Which lines tell a family, so that each kinship is told by exactly one: what parents in common tell needs no line of its own. */
export function bondsOf(ties: readonly Tie[], generations: ReadonlyMap<PersonId, number>): Bonds {
  const apart = (tie: Tie): number => (generations.get(tie.to) ?? 0) - (generations.get(tie.from) ?? 0);
  const isDrawnAs = (tie: Tie): boolean =>
    tie.kind === 'parent' || tie.kind === 'step-parent' ? apart(tie) === 1 : apart(tie) === 0;
  const { descents, told } = descentsOf(ties, isDrawnAs);
  const untold = ties.filter(({ id }) => !told.has(id));
  const partners = untold.filter((tie) => tie.kind === 'partner' && isDrawnAs(tie));
  const brackets = bracketsOf(untold.filter((tie) => isBrotherhood(tie) && isDrawnAs(tie)));
  const drawn = new Set([...partners.map(({ id }) => id), ...brackets.flatMap(({ shows }) => shows)]);
  return {
    couples: couplesOf(partners, descents),
    descents,
    brackets,
    ties: untold
      .filter(({ id }) => !drawn.has(id))
      .map(({ id, from, to }) => ({ kind: 'tie' as const, from, to, shows: [id] })),
  };
}

function isBrotherhood({ kind }: Tie): boolean {
  return kind === 'sibling' || kind === 'half-sibling';
}

function couplesOf(partners: readonly Tie[], descents: readonly Descent[]): readonly Couple[] {
  const told = Map.groupBy(partners, ({ from, to }) => keyOf(from, to));
  const pairs = new Map<string, readonly [PersonId, PersonId]>();
  for (const { from, to } of partners) pairs.set(keyOf(from, to), [from, to]);
  for (const { parents } of descents) {
    const [one, other] = parents;
    if (other !== undefined) pairs.set(keyOf(one, other), pairs.get(keyOf(one, other)) ?? [one, other]);
  }
  return [...pairs].map(([key, pair]) => {
    const own = told.get(key) ?? [];
    const state = own.length === 0 ? 'supposed' : own.every(({ hasEnded }) => hasEnded) ? 'separated' : 'together';
    return { kind: 'couple' as const, pair, state, shows: own.map(({ id }) => id) };
  });
}

/** The same for two people whichever is named first. */
export function keyOf(one: PersonId, other: PersonId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
