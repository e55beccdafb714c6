import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { isId } from '../is-id.ts';
import type { PersonFormPlace, Session } from '../ports.ts';
import { notFound } from './outcome.ts';

/** Why words may not be kept for a form: whoever asks may not write of people, or there is nobody such a form is about. */
export async function checkFormPlace(
  session: Session,
  { form, about, person }: PersonFormPlace,
): Promise<Refusal | undefined> {
  const allowed = decide(session.actor, 'write', 'person');
  if (isRefusal(allowed)) return allowed;
  if (form === 'new') return isId(about) ? undefined : notFound('form');
  const known = person !== undefined && isId(person) ? await session.people.findOne(person) : undefined;
  if (known === undefined) return notFound('person');
  if (form !== 'relationship') return about === known.id ? undefined : notFound('form');
  const family = await session.people.relationshipsOf([known.id]);
  return family.some(({ id }) => id === about) ? undefined : notFound('relationship');
}
