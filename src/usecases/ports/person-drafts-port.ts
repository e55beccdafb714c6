import type { PersonId } from '#domain/people/person.ts';
import type { DraftContent } from './drafts-port.ts';

/** The forms about people: somebody new, their details, somebody round them, how the two are related; and giving back a record of theirs. */
export type PersonFormKind = 'new' | 'edit' | 'relate' | 'relationship' | 'return';

/** Which form about whom: what a worker types in it is one text, however often they open it. */
export interface PersonFormPlace {
  readonly form: PersonFormKind;
  /** The person, the relationship or the record given back; for somebody who is not on the record yet, an id of the form's own. */
  readonly about: string;
  /** Whose page the form stands on; absent for somebody new. */
  readonly person?: PersonId;
}

/** What a worker typed in a form about a person and has not sent. It is theirs alone, and no person until it is sent. */
export interface PersonDraft extends PersonFormPlace {
  /** 1, or more when two of one's own windows wrote at once: each text is whole, and neither is written over. */
  readonly number: number;
  readonly revision: number;
  readonly content: DraftContent;
  readonly savedAt: string;
}

/** What was typed, over which revision of which text, in which opening of the page. */
export interface PersonWords {
  readonly number: number;
  readonly revision: number;
  readonly opened: string;
  readonly content: DraftContent;
}

/** What whoever acts has typed about people and not sent. */
export interface PersonDraftsPort {
  /** Everything not sent, the newest first. */
  mine(): Promise<readonly PersonDraft[]>;
  /** Every text of one form, in their order. */
  textsOf(place: PersonFormPlace): Promise<readonly PersonDraft[]>;
  /** Keeps what was typed, and says as which text: when the text has moved on since, as one of its own beside it. */
  save(place: PersonFormPlace, words: PersonWords): Promise<PersonDraft>;
  /** Forgets a text for good: it was sent, or nobody wants it. */
  end(place: PersonFormPlace, number: number): Promise<void>;
}
