import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a form posted: each name with every value given for it. A map, so that no name can stand for anything but itself. */
export type PostedForm = ReadonlyMap<string, readonly string[]>;

/** Much more than anybody types into one form. */
const LONGEST_FORM = 4 * 1024 * 1024;
const nothingPosted: PostedForm = new Map();

/** Reads posted forms as names with every value given for them, in the order of the form. */
export async function readForms(app: FastifyInstance): Promise<void> {
  // The pages post forms and nothing else: a body of another kind is refused before anybody reads it.
  app.removeContentTypeParser(['application/json', 'text/plain']);
  await app.register(formbody, { bodyLimit: LONGEST_FORM, parser: (text) => ({ pairs: pairsOf(text) }) });
}

/** The form a request posted; empty when it posted none. */
export function formOf({ body }: Pick<FastifyRequest, 'body'>): PostedForm {
  const isForm = typeof body === 'object' && body !== null && 'pairs' in body && body.pairs instanceof Map;
  return isForm ? (body.pairs as PostedForm) : nothingPosted;
}

/** The names of a posted form with their values, in their order and without nulls: nobody types one, and no record could keep it. */
function pairsOf(text: string): PostedForm {
  const pairs = new Map<string, string[]>();
  for (const [name, value] of withoutNulls(text)) {
    const values = pairs.get(name);
    if (values === undefined) pairs.set(name, [value]);
    else values.push(value);
  }
  return pairs;
}

/** What stands in a form or after the question mark of an address, without nulls. */
export function withoutNulls(text: string): URLSearchParams {
  const typed = [...new URLSearchParams(text)];
  return new URLSearchParams(typed.map((pair) => pair.map((part) => part.replaceAll('\0', ''))));
}
