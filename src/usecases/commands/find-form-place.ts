import { decide } from '#access/decide.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { RecordId } from '#domain/history/child-history.ts';
import { isId } from '../is-id.ts';
import type { PersonFormPlace, Session } from '../ports.ts';
import { notFound } from './outcome.ts';

/** The form for which words may be kept, with whom it is about; or why none may be: whoever asks may not fill it, or there is nobody and nothing it is about. */
export async function findFormPlace(session: Session, place: PersonFormPlace): Promise<PersonFormPlace | Refusal> {
  if (place.form === 'return') return findReturn(session, place);
  const { form, about, person } = place;
  const allowed = decide(session.actor, 'write', 'person');
  if (isRefusal(allowed)) return allowed;
  if (form === 'new') return isId(about) ? place : notFound('form');
  const known = person !== undefined && isId(person) ? await session.people.findOne(person) : undefined;
  if (known === undefined) return notFound('person');
  if (form !== 'relationship') return about === known.id ? place : notFound('form');
  const family = await session.people.relationshipsOf([known.id]);
  return family.some(({ id }) => id === about) ? place : notFound('relationship');
}

/** Words for giving a record back are for whoever may sign such records, however this one stands meanwhile: what is typed is kept. */
async function findReturn(session: Session, { form, about }: PersonFormPlace): Promise<PersonFormPlace | Refusal> {
  const record = isId(about) ? await session.records.findOne(about as RecordId) : undefined;
  if (record === undefined) return notFound('record');
  const allowed = decide(session.actor, 'sign-off', record.type);
  return isRefusal(allowed) ? allowed : { form, about, person: record.child };
}
