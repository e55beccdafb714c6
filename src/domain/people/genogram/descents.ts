import type { PersonId } from '../person.ts';
import type { RelationshipId } from '../relationship.ts';
import type { Descent } from './bond.ts';
import type { Tie } from './ties.ts';

type Told = ReadonlySet<RelationshipId>;

/** Who comes from whom, children of the same parents together, and every tie that says nothing more than that. */
export function descentsOf(
  ties: readonly Tie[],
  isDrawnAs: (tie: Tie) => boolean,
): { readonly descents: readonly Descent[]; readonly told: Told } {
  const byParents = birthsOf(ties.filter((tie) => tie.kind === 'parent' && isDrawnAs(tie)));
  const steps = ties.filter((tie) => tie.kind === 'step-parent' && isDrawnAs(tie));
  const births = byParents.map((birth) => ({ ...birth, shows: [...birth.shows] }));
  for (const tie of ties) birthTelling(births, tie)?.shows.push(tie.id);
  const descents = [...births, ...stepsOf(steps)];
  return { descents, told: new Set(descents.flatMap(({ shows }) => shows)) };
}

function birthsOf(parentTies: readonly Tie[]): readonly Descent[] {
  const groups = new Map<string, { parents: PersonId[]; children: PersonId[]; shows: RelationshipId[] }>();
  for (const [child, own] of Map.groupBy(parentTies, ({ to }) => to)) {
    const parents = [...new Set(own.map(({ from }) => from))].sort();
    // More than two parents by birth are a fault of the record: they are drawn, each pair or one by itself.
    for (let index = 0; index < parents.length; index += 2) {
      const these = parents.slice(index, index + 2);
      const group = groups.get(these.join(' ')) ?? { parents: these, children: [], shows: [] };
      group.children.push(child);
      group.shows.push(...own.filter(({ from }) => these.includes(from)).map(({ id }) => id));
      groups.set(these.join(' '), group);
    }
  }
  return [...groups.values()].map(({ parents, ...group }) => ({
    kind: 'descent' as const,
    parents: pairOf(parents),
    ...group,
  }));
}

function pairOf([one, other]: readonly PersonId[]): Descent['parents'] {
  if (one === undefined) throw new RangeError('Nobody comes from nobody');
  return other === undefined ? [one] : [one, other];
}

function stepsOf(steps: readonly Tie[]): readonly Descent[] {
  return [...Map.groupBy(steps, ({ from }) => from)].map(([parent, own]) => ({
    kind: 'step' as const,
    parents: [parent] as const,
    children: [...new Set(own.map(({ to }) => to))],
    shows: own.map(({ id }) => id),
  }));
}

/** The line that already tells a tie: brothers and sisters by their parents, a grandparent or an aunt by the parent between. */
function birthTelling<B extends Descent>(births: readonly B[], { kind, from, to }: Tie): B | undefined {
  const comesFrom = (person: PersonId) => births.filter(({ children }) => children.includes(person));
  const isParentOf = (parent: PersonId, person: PersonId) =>
    comesFrom(person).some(({ parents }) => parents.some((each) => each === parent));
  switch (kind) {
    case 'sibling':
      return comesFrom(from).find(({ children }) => children.includes(to));
    case 'half-sibling':
      return comesFrom(from).find(({ parents }) => parents.some((parent) => isParentOf(parent, to)));
    case 'grandparent':
      return comesFrom(to).find(({ parents }) => parents.some((parent) => isParentOf(from, parent)));
    case 'aunt-or-uncle':
      return comesFrom(from).find(({ children }) => children.some((each) => isParentOf(each, to)));
    default:
      return undefined;
  }
}
