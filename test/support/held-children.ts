import assert from 'node:assert/strict';
import type { PersonId, WorkerId } from '#domain/people/person.ts';
import { allocateChildren } from '#usecases/commands/allocate-children.command.ts';
import { type Acting, contactAnswers, recordOf, referralAnswers } from './acting.ts';

/** Children in need whom Soren holds, each of a family of their own. */
export async function heldChildren<const Names extends readonly string[]>(
  county: Acting,
  names: Names,
): Promise<{ readonly [K in keyof Names]: PersonId }> {
  const made = await childrenInNeed(county, names);
  const allocated = await county.as('mara', (session) =>
    allocateChildren(session, { children: made, team: 'north', worker: 'soren' as WorkerId, startsOn: '2026-04-06' }),
  );
  assert.ok('change' in allocated, JSON.stringify(allocated));
  return made;
}

/** Children in need since 6 April 2026 whom nobody holds, each of a family of their own. */
export async function childrenInNeed<const Names extends readonly string[]>(
  county: Acting,
  names: Names,
): Promise<{ readonly [K in keyof Names]: PersonId }> {
  const made: PersonId[] = [];
  for (const [index, name] of names.entries()) {
    const child = await county.child(name, `201${index + 4}-0${index + 2}-1${index}`);
    const contact = recordOf(await county.record('milo', 'contact', [{ child, answers: contactAnswers() }]), child);
    await county.record('milo', 'referral', [{ child, follows: contact, answers: referralAnswers() }]);
    made.push(child);
  }
  return made as { readonly [K in keyof Names]: PersonId };
}
