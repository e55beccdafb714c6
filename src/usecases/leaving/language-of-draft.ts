import { labelOf } from '#domain/code-sets/code-set.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import { readOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { ChildIssue } from '../commands/outcome.ts';
import type { Draft, DraftContent, Session } from '../ports.ts';
import { type LetterLanguage, letterLanguageFor } from './letter-language.ts';

/** What the record says of the language of a letter that is being written; undefined for what is no letter. */
export async function languageOfDraft(
  session: Session,
  { type, children, content }: Pick<Draft, 'type' | 'children' | 'content'>,
): Promise<LetterLanguage | undefined> {
  if (type !== 'letter' || children.length === 0) return undefined;
  const { answers } = readOccasionForm(getRecordType(type), children, content).common;
  return letterLanguageFor(session, children, answers);
}

/** What is said beside the language: that it was put in, for as long as it stands, or what the record says. */
export function languageInWords(advice: LetterLanguage, content: DraftContent): string {
  const isPutIn = advice.language !== undefined && content.language?.[0] === advice.language;
  return isPutIn ? `Put in for you: ${advice.said} Change it if it is wrong` : advice.said;
}

/** A letter’s words with the language its reader understands put in, where none was chosen; `look` asks to look at it before the letter goes. */
export async function withLanguage(
  session: Session,
  draft: Draft,
  content: DraftContent,
): Promise<{ readonly content: DraftContent; readonly look?: ChildIssue }> {
  if (draft.type !== 'letter' || (content.language?.[0] ?? '') !== '') return { content };
  const advice = await languageOfDraft(session, { ...draft, content });
  if (advice?.language === undefined || !advice.isReaderKnown) return { content };
  const look: ChildIssue = {
    code: 'language-put-in',
    severity: 'error',
    field: 'language',
    message: `Look at the language: ${labelOf(letterLanguage, advice.language)} was put in. ${advice.said}`,
    because: 'Nothing that was put in leaves before somebody has looked at it.',
  };
  return { content: { ...content, language: [advice.language] }, look };
}
