import { decide, mayKnowChildren } from '#access/decide.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Actor } from '#usecases/ports.ts';
import type { Permission } from './screen.ts';

const NOT_ABOUT_CHILDREN = new Set<string>(['figure', 'import', 'health', 'definitions', 'return', 'letter-template']);

/** Why somebody may not open a screen, or nothing when they may. Who may not know children is told that there is no such page. */
export function allow(actor: Actor, may: Permission): Refusal | undefined {
  if (may === 'whoever is signed in') return undefined;
  const allowed = decide(actor, may.verb, may.what);
  if (allowed === true) return undefined;
  const isAboutChildren = !NOT_ABOUT_CHILDREN.has(may.what);
  return isAboutChildren && !mayKnowChildren(actor)
    ? refuse('not-found', 'If you typed the address, check it. If you followed a link, what it led to is not here.')
    : allowed;
}
