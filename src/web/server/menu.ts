import { may, mayKnowChildren } from '#access/decide.ts';
import type { Actor } from '#usecases/ports.ts';
import type { NavigationItem } from '#web/components/service-navigation.ts';

interface Entry {
  readonly text: string;
  readonly href: `/${string}`;
  readonly isFor: (actor: Actor) => boolean;
}

const entries: readonly Entry[] = [
  { text: 'My work', href: '/work', isFor: mayKnowChildren },
  { text: 'Front door', href: '/front-door', isFor: mayKnowChildren },
  { text: 'Team', href: '/team', isFor: (actor) => may(actor, 'write', 'supervision') },
  { text: 'Last seen', href: '/team/silence', isFor: (actor) => may(actor, 'write', 'supervision') },
  { text: 'Meetings', href: '/meetings', isFor: (actor) => may(actor, 'read', 'family-meeting') },
  { text: 'Letters', href: '/letters', isFor: (actor) => may(actor, 'write', 'letter-template') },
  { text: 'Find a person', href: '/people/find', isFor: mayKnowChildren },
  { text: 'Scorecard', href: '/scorecard', isFor: (actor) => may(actor, 'read', 'figure') },
  { text: 'Data quality', href: '/data-quality', isFor: mayKnowChildren },
  { text: 'Effort', href: '/effort', isFor: (actor) => may(actor, 'read', 'effort') },
  { text: 'Check a return', href: '/returns/check', isFor: (actor) => may(actor, 'write', 'return') },
  { text: 'Imports', href: '/imports', isFor: (actor) => may(actor, 'read', 'import') },
  { text: 'System', href: '/health', isFor: (actor) => may(actor, 'read', 'health') },
];

/** The entries a person may open, with the one they are in marked. What they may not open is not named. */
export function menuFor(actor: Actor, path: string): readonly NavigationItem[] {
  return entries
    .filter(({ isFor }) => isFor(actor))
    .map(({ text, href }, _, shown) => ({
      text,
      href,
      current: path === href,
      active:
        path !== href &&
        isWithin(path, href) &&
        !shown.some((other) => other.href.startsWith(`${href}/`) && isAt(path, other.href)),
    }));
}

/** The first page of somebody who has just signed in. */
export function firstPage(actor: Actor): string {
  return entries.find(({ isFor }) => isFor(actor))?.href ?? '/accessibility';
}

/** Silence lies within the team's address and has an entry of its own. */
function isAt(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}

function isWithin(path: string, href: string): boolean {
  return isAt(path, href) || (href === '/scorecard' && path.startsWith('/measures/'));
}
