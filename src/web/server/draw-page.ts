import { roleNames } from '#domain/definition/role.ts';
import type { Actor } from '#usecases/ports.ts';
import { page } from '#web/components/page.ts';
import { decideControl } from './decide-control.ts';
import { menuFor } from './menu.ts';
import type { PageContent } from './screen.ts';

/** What surrounds the content of every page. */
export interface Surroundings {
  readonly actor?: Actor | undefined;
  readonly csrfToken: string;
  readonly path: string;
  readonly isDemonstration: boolean;
}

/** A whole page as it is sent: its content with the menu, who is signed in and whether everybody in it is invented. */
export function drawPage(content: PageContent, { actor, csrfToken, path, isDemonstration }: Surroundings): string {
  const signedIn =
    actor === undefined
      ? {}
      : {
          navigation: menuFor(actor, path),
          user: { name: actor.name, role: roleInWords(actor), signOutUrl: '/sign-out', csrfToken },
        };
  const phase = isDemonstration ? { phase: { tag: { text: 'Demonstration' }, text: whoIsInvented(path) } } : {};
  const { about, ...rest } = content;
  const control = actor !== undefined && about !== undefined && decideControl(actor, about, csrfToken);
  const beforeContent = control ? [content.beforeContent, control] : content.beforeContent;
  return page({ ...rest, beforeContent, ...signedIn, ...phase, isDemonstration }).markup;
}

/** Whoever has no Throughline yet checks the files of their own council here: those are real, and stay out of the record. */
function whoIsInvented(path: string): string {
  return path.startsWith('/returns/')
    ? 'Everybody on the record is invented. What you check here may be real: it is not put on the record.'
    : 'Everybody here is invented. Do not enter real people.';
}

/** What a person's part is called. */
function roleInWords({ role }: Actor): string {
  return role === 'system' ? 'System' : roleNames[role];
}
