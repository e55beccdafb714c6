import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import { endPersonDraft } from '#usecases/commands/end-person-draft.command.ts';
import { savePersonDraft } from '#usecases/commands/save-person-draft.command.ts';
import type { DraftContent, PersonDraft, PersonFormPlace, Session } from '#usecases/ports.ts';
import { personTexts } from '#usecases/queries/person-texts.query.ts';
import { type Answer, type Asked, posted } from '#web/server/screen.ts';
import { withText } from './form-places.ts';

/** A form about a person, as far as its words are kept. */
export interface KeptForm {
  readonly place: PersonFormPlace;
  /** Where the form stands, without which of its texts. */
  readonly path: string;
  readonly number: number;
  readonly revision: number;
  /** The id of this opening of the page: what it sends is known for its own. */
  readonly opened: string;
  /** What was typed and not sent; absent when nothing was. */
  readonly content?: DraftContent;
  readonly savedAt?: string;
  /** Other texts of one's own, written in another window meanwhile. */
  readonly others: readonly PersonDraft[];
  readonly wasSaved: boolean;
}

/** The form as its writer left it, or as nobody has written in it yet. */
export async function keptForm(session: Session, asked: Asked, place: PersonFormPlace): Promise<KeptForm> {
  const texts = await personTexts(session, place);
  const wanted = asked.query.has('text') ? textIn(asked) : undefined;
  const text = wanted === undefined ? texts[0] : texts.find(({ number }) => number === wanted);
  const fresh = { ...place, number: wanted ?? 1, revision: 0, content: undefined, savedAt: undefined };
  return formOf(session, asked, place, text ?? fresh, texts);
}

/** Keeps what was posted, whatever comes of the rest. */
export async function keepPosted(
  session: Session,
  asked: Asked,
  place: PersonFormPlace,
  content: DraftContent,
  revision = Number(posted(asked, '_revision')),
): Promise<KeptForm | Refusal> {
  const words = { number: textIn(asked), revision, opened: posted(asked, '_opened'), content };
  const saved = await savePersonDraft(session, { place, ...words });
  return isRefusal(saved) ? saved : formOf(session, asked, place, saved, await personTexts(session, place));
}

/** Forgets the words of a form because they were sent or are not wanted, and goes on; the device forgets its copy there. */
export async function leaveForm(session: Session, kept: KeptForm, goTo: string): Promise<Answer | Refusal> {
  const ended = await endPersonDraft(session, kept);
  return isRefusal(ended) ? ended : { goTo: `${goTo}?done=${keptId(kept)}` };
}

/** The name under which the device keeps its own copy of the words. */
export function keptId({ place, number }: Pick<KeptForm, 'place' | 'number'>): string {
  return `${place.form}-${place.about}-${number}`;
}

/** Which text an address asks for. */
export function textIn({ query }: Pick<Asked, 'query'>): number {
  const number = Number(query.get('text') ?? '1');
  return Number.isInteger(number) && number > 0 ? number : 1;
}

/** The address of the form with its text. */
export function addressOf({ path, number }: Pick<KeptForm, 'path' | 'number'>): string {
  return withText(path, number);
}

interface Text extends Pick<KeptForm, 'number' | 'revision'> {
  readonly content: DraftContent | undefined;
  readonly savedAt: string | undefined;
}

function formOf(
  session: Session,
  { path }: Asked,
  place: PersonFormPlace,
  { number, revision, content, savedAt }: Text,
  texts: readonly PersonDraft[],
): KeptForm {
  return {
    ...{ place, path, number, revision, opened: session.newId() },
    ...(content === undefined ? {} : { content }),
    ...(savedAt === undefined ? {} : { savedAt }),
    others: texts.filter((each) => each.number !== number),
    wasSaved: false,
  };
}
