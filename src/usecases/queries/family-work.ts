import type { IsoDay, Person, PersonId } from '#domain/people/person.ts';
import type { Relationship } from '#domain/people/relationship.ts';
import { familiesOf } from './families-of.ts';
import type { ShownDraft } from './shown-draft.ts';
import { type ShownPerson, showPerson } from './shown-person.ts';
import type { ShownTask } from './shown-task.ts';

/** What waits about the children of one family: the same things that the lists by kind hold, nothing else. */
export interface FamilyWork {
  readonly children: readonly ShownPerson[];
  /** By due day, the most overdue first; those without one last. */
  readonly tasks: readonly ShownTask[];
  readonly drafts: readonly ShownDraft[];
}

/** What work is grouped from. */
export interface WorkToGroup {
  /** In the order in which they are due. */
  readonly tasks: readonly ShownTask[];
  readonly drafts: readonly ShownDraft[];
  /** Children held, who belong to a family's work even while nothing is due. */
  readonly held: readonly PersonId[];
}

/** Work by family, the family with the earliest due day first; those for whom nothing is due last, by name. */
export function familyWork(
  { tasks, drafts, held }: WorkToGroup,
  people: ReadonlyMap<PersonId, Person>,
  relationships: readonly Relationship[],
  on: IsoDay,
): readonly FamilyWork[] {
  const ids = new Set([
    ...tasks.map(({ child }) => child.id),
    ...drafts.flatMap(({ children }) => children.map(({ id }) => id)),
    ...held,
  ]);
  const children = [...ids].flatMap((id) => people.get(id) ?? []);
  return familiesOf(children, relationships, on)
    .map((family) => workOf(family, { tasks, drafts }, people, on))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function workOf(
  family: readonly PersonId[],
  { tasks, drafts }: Pick<WorkToGroup, 'tasks' | 'drafts'>,
  people: ReadonlyMap<PersonId, Person>,
  on: IsoDay,
): FamilyWork {
  const isOne = ({ id }: ShownPerson) => family.includes(id);
  return {
    children: family
      .flatMap((id) => people.get(id) ?? [])
      .map((person) => showPerson(person, on))
      .sort((one, other) => (bornOf(one) < bornOf(other) ? -1 : 1)),
    tasks: tasks.filter(({ child }) => isOne(child)),
    drafts: drafts.filter(({ children }) => children.some(isOne)),
  };
}

function bornOf({ bornOn, name }: ShownPerson): string {
  return `${bornOn ?? '9999'} ${name}`;
}

function orderOf({ tasks, drafts, children }: FamilyWork): string {
  const dueOn = tasks.find((task) => task.dueOn !== undefined)?.dueOn;
  const rank = tasks.length > 0 || drafts.length > 0 ? '9998' : '9999';
  return `${dueOn ?? rank} ${children[0]?.name ?? ''} ${children[0]?.id ?? ''}`;
}
