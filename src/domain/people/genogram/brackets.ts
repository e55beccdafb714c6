import type { PersonId } from '../person.ts';
import type { Bracket } from './bond.ts';
import type { Tie } from './ties.ts';

/**
 * Brothers and sisters of whom the record knows no parents in common. Full ones stand under one line together; half ones
 * in pairs, because two people with the same half-brother need not be related.
 */
export function bracketsOf(ties: readonly Tie[]): readonly Bracket[] {
  const [full, half] = [ties.filter(({ kind }) => kind === 'sibling'), ties.filter(({ kind }) => kind !== 'sibling')];
  return [
    ...joined(full).map((group) => bracketOf('siblings', group)),
    ...[...Map.groupBy(half, ({ from, to }) => [from, to].sort().join(' ')).values()].map((group) =>
      bracketOf('half-siblings', group),
    ),
  ];
}

function bracketOf(kind: Bracket['kind'], ties: readonly Tie[]): Bracket {
  return { kind, children: [...new Set(ties.flatMap(({ from, to }) => [from, to]))], shows: ties.map(({ id }) => id) };
}

/** Ties in groups, each reached from any other of its group. */
function joined(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  let groups: { readonly people: ReadonlySet<PersonId>; readonly ties: readonly Tie[] }[] = [];
  for (const tie of ties) {
    const touched = groups.filter(({ people }) => people.has(tie.from) || people.has(tie.to));
    const people = new Set([...touched.flatMap((group) => [...group.people]), tie.from, tie.to]);
    const all = [...touched.flatMap((group) => group.ties), tie];
    groups = [...groups.filter((group) => !touched.includes(group)), { people, ties: all }];
  }
  return groups.map((group) => group.ties);
}
