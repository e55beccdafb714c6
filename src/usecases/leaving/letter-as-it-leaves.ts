import type { LeavingDocument } from '#documents/leaving/leaving-document.ts';
import { type LetterValues, letterFields } from '#documents/letters/letter-fields.ts';
import { fieldsAsked, fillTemplate } from '#documents/letters/letter-template.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { letterKind } from '#domain/code-sets/letter-kind.codes.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import type { Answers } from '#domain/definition/answers.ts';
import { type Refusal, refuse } from '#domain/definition/refusal.ts';
import { addressOn, nameOn, type PersonFacts, type PersonId } from '#domain/people/person.ts';
import { teamName } from '#domain/settings/authority-settings.ts';
import { lowerFirst } from '#domain/time/in-words.ts';
import { isId } from '../is-id.ts';
import type { Session } from '../ports.ts';
import { dayInLanguage } from './day-in-language.ts';
import { findTemplate } from './find-template.ts';
import { listInLanguage } from './list-in-language.ts';

/** A letter as its reader gets it, with the file of it in the form of its template. */
export interface LetterMade {
  readonly document: LeavingDocument;
  readonly content: Uint8Array;
}

/** What may stand empty: whoever is not on the record has no address there. */
const MAY_BE_EMPTY = new Set(['recipient.address']);

/** Fills the template of a letter about a child or about brothers and sisters together; says what is missing when something it asks for is not on the record. */
export async function letterAsItLeaves(
  session: Session,
  children: readonly PersonId[],
  answers: Answers,
): Promise<LetterMade | Refusal> {
  const { kind = '', language = '' } = textsIn(answers);
  if (kind === '' || language === '')
    return refuse('letter-not-whole', 'Say what kind of letter it is and in which language.');
  const template = await findTemplate(session, kind, language);
  const named = labelOf(letterLanguage, language);
  if (template === undefined) return refuse('no-template', noTemplate(labelOf(letterKind, kind), named));
  const values = await valuesOf(session, children, answers, language);
  const missing = [...fieldsAsked(template.content)].filter((name) => isMissing(values, name));
  if (missing.length > 0) return refuse('letter-not-whole', missingInWords(missing));
  const { content, paragraphs } = fillTemplate(template.content, values);
  return {
    content,
    document: {
      title: `Letter: ${lowerFirst(labelOf(letterKind, kind))}`,
      about: `About ${values['child.fullName']}, to ${values['recipient.name']}, in ${named}, by ${template.title}.`,
      parts: [],
      letter: { language, paragraphs },
    },
  };
}

function noTemplate(kind: string, language: string): string {
  return `There is no template of “${kind}” in ${language} yet. Choose English and have the letter read through with whoever gets it, or ask the head of service for a template.`;
}

function isMissing(values: LetterValues, name: string): boolean {
  return Object.entries(values).some(([field, value]) => field === name && value === '') && !MAY_BE_EMPTY.has(name);
}

function missingInWords(missing: readonly string[]): string {
  const said = Object.entries(letterFields).flatMap(([name, label]) =>
    missing.includes(name) ? [lowerFirst(label)] : [],
  );
  return `The letter is not whole. Nothing is on the record for: ${said.join('; ')}. Add it, or choose another kind of letter.`;
}

async function valuesOf(
  session: Session,
  children: readonly PersonId[],
  answers: Answers,
  language: string,
): Promise<LetterValues> {
  const said = textsIn(answers);
  const recipient = said.person !== undefined && isId(said.person) ? (said.person as PersonId) : undefined;
  const people = await session.people.list([...children, ...(recipient === undefined ? [] : [recipient])]);
  const about = children.flatMap((child) => people.get(child)?.facts ?? []);
  const to = recipient === undefined ? undefined : people.get(recipient)?.facts;
  const on = said.sentOn ?? session.today;
  const worker = (await session.workers.all()).find(({ id }) => id === said.sentBy);
  const names = about.map((facts) => nameOn(facts, on));
  const born = about.flatMap(({ bornOn }) => (bornOn === undefined ? [] : [dayInLanguage(bornOn, language)]));
  const list = (words: readonly string[]) => listInLanguage(words, language);
  return {
    'child.firstName': list(names.map((name) => name.split(' ')[0] ?? '')),
    'child.fullName': list(names),
    // Of one child whose birthday is not known the letter says nothing, rather than leave one out.
    'child.bornOn': born.length === children.length ? list(born) : '',
    'recipient.name': to === undefined ? (said.who ?? '') : nameOn(to, on),
    'recipient.address': to === undefined ? '' : addressIn(to, on),
    'worker.name': worker?.name ?? '',
    'worker.phone': worker?.phone ?? '',
    'team.name': worker?.team === undefined ? session.settings.name : teamName(session.settings, worker.team),
    'authority.name': session.settings.name,
    'letter.words': said.words ?? '',
    today: dayInLanguage(on, language),
  };
}

function addressIn(facts: PersonFacts, on: string): string {
  const address = addressOn(facts, on);
  return [...(address?.lines ?? []), address?.postcode ?? ''].filter((line) => line !== '').join('\n');
}

function textsIn(answers: Answers): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;
}
