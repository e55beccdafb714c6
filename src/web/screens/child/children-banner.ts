import { listInWords } from '#domain/time/in-words.ts';
import type { ShownPerson } from '#usecases/queries/shown-person.ts';
import { childBanner } from '#web/components/child-banner.ts';
import type { Html } from '#web/components/html.ts';
import { dayText } from '../day-text.ts';

/** Whom a page is about, at the top of it, so that nothing is written or decided about the wrong child. */
export function childrenBanner(children: readonly ShownPerson[]): Html {
  const [only] = children;
  if (children.length === 1 && only !== undefined) {
    return childBanner({
      name: only.name,
      href: only.kind === 'child' ? `/children/${only.id}` : `/people/${only.id}`,
      facts: [
        { key: 'Age', value: only.age || 'Not known' },
        only.bornOn !== undefined && { key: 'Born', value: dayText(only.bornOn) },
      ],
    });
  }
  return childBanner({
    name: listInWords(children.map(({ name }) => name)),
    facts: children.map((child) => ({ key: child.name, value: child.age || 'Age not known' })),
  });
}
