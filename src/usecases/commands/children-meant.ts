import type { PersonId } from '#domain/people/person.ts';
import type { Draft } from '../ports.ts';

/** Where in a draft's words the children stand whom it is about, of those it offers. No field's name can hold its sign. */
export const CHILDREN = 'about-children';

/** The children a draft is about: those who were ticked, of those it offers; all of them where there is nothing to tick. */
export function childrenMeant({ children, content }: Pick<Draft, 'children' | 'content'>): readonly PersonId[] {
  const ticked = content[CHILDREN];
  return ticked === undefined ? children : children.filter((child) => ticked.includes(child));
}

/** The children a list shows a draft under: those it is about, or all it offers while nobody is ticked, so that it is never out of sight. */
export function childrenShown(draft: Pick<Draft, 'children' | 'content'>): readonly PersonId[] {
  const meant = childrenMeant(draft);
  return meant.length === 0 ? draft.children : meant;
}

/** How the form says who is ticked. The empty word stands for the question: without it, nobody ticked would be nothing asked. */
export function tickedAs(children: readonly PersonId[]): Readonly<Record<string, readonly string[]>> {
  return { [CHILDREN]: ['', ...children] };
}
