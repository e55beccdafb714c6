import type { LeavingDocument } from '#documents/leaving/leaving-document.ts';
import { isRefusal, type Refusal, refuse } from '#domain/definition/refusal.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { listInWords } from '#domain/time/in-words.ts';
import { findDraft } from '../commands/find-draft.ts';
import { childrenOf } from '../commands/record-draft.command.ts';
import { isId } from '../is-id.ts';
import { letterAsItLeaves } from '../leaving/letter-as-it-leaves.ts';
import type { Session } from '../ports.ts';
import { type ShownPerson, showOne } from './shown-person.ts';

/** A letter on its way as its reader will get it, or why it cannot be written yet. */
export interface LetterPreview {
  readonly draft: string;
  readonly children: readonly ShownPerson[];
  readonly letter?: LeavingDocument;
  readonly missing?: string;
  /** Which languages the child and whoever gets it understand, as the record says. */
  readonly understood: readonly { readonly who: string; readonly languages: string }[];
}

/** A letter as it would leave now. Its reading is kept. */
export async function letterPreview(session: Session, id: string): Promise<LetterPreview | Refusal> {
  const draft = await findDraft(session, id);
  if (isRefusal(draft)) return draft;
  const about = childrenOf(draft, {});
  const [meant] = about;
  if (draft.type !== 'letter' || meant === undefined) return refuse('not-found', 'This draft is no letter.');
  const children = about.map(({ child }) => child);
  for (const child of children) await session.audit.noteRead('letter-preview', child);
  const { person } = meant.answers;
  const to = typeof person === 'string' && isId(person) ? [person as PersonId] : [];
  const people = await session.people.list([...children, ...to]);
  const made = await letterAsItLeaves(session, children, meant.answers);
  return {
    draft: draft.id,
    children: children.map((child) => showOne(child, people, session.today)),
    understood: [...people.values()].flatMap((person) => understoodBy(person, people, session.today)),
    ...(isRefusal(made) ? { missing: made.because } : { letter: made.document }),
  };
}

function understoodBy({ id, facts }: Person, people: ReadonlyMap<PersonId, Person>, on: string) {
  if (facts.languages.length === 0) return [];
  return [{ who: showOne(id, people, on).name, languages: listInWords(facts.languages) }];
}
