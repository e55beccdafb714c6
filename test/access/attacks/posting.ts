import type { Answers } from '#domain/definition/answers.ts';
import { writeOccasionForm } from '#domain/definition/reading.ts';
import { getRecordType } from '#domain/journey/index.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Visitor } from './attack-service.ts';
import { hiddenIn, type Page } from './page.ts';

/** The pairs of a form: a name may stand in it twice. */
export type Pairs = readonly (readonly [string, string])[];

/** Starts a contact about a child and gives the draft's id. */
export async function beginContact(visitor: Visitor, child: PersonId): Promise<string> {
  const page = await visitor.post('/drafts', { type: 'contact', child });
  return String(page.headers.location).replace('/drafts/', '');
}

/** Opens a draft and sends it as it stands there, with other words in it. */
export async function finish(visitor: Visitor, draft: string, pairs: Pairs, how = 'complete'): Promise<Page> {
  const revision = hiddenIn((await visitor.open(`/drafts/${draft}`)).body, '_revision');
  return visitor.post(`/drafts/${draft}`, [['_revision', revision], ['_do', how], ...pairs]);
}

/** A form about one child, as its page would post it. */
export function asPosted(type: string, answers: Answers, child: PersonId): Pairs {
  return Object.entries(writeOccasionForm(getRecordType(type), answers, { [child]: answers })).flatMap(
    ([name, values]) => values.map((value) => [name, value] as const),
  );
}

/** A date as it is typed into its three boxes. */
export function dated(name: string, iso: string): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = iso.split('-').map((part) => part.replace(/^0/, ''));
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}
