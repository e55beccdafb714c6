import { type Attributes, type Content, Html, hasContent } from './html.ts';

/** How any part of a page may be made to look or behave differently from the usual. */
export type Looks = {
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** Words together with how they are to look. */
export type WordsAndLooks<More = object> = { readonly text: Content } & Looks & More;

/** Words on a page: a plain string will do wherever nothing need be said about how they look. */
export type Wording<More = object> = Content | WordsAndLooks<More>;

/** Whether this is the words themselves, with nothing said of how they look. */
function isContent(given: unknown): given is Content {
  return typeof given !== 'object' || given === null || given instanceof Html || Array.isArray(given);
}

/** The words and their looks, however they were given; undefined when there is nothing to show. */
export function wordsOf<More>(given: Wording<More>): WordsAndLooks<Partial<More>> | undefined {
  if (!isContent(given)) return given;
  return hasContent(given) ? ({ text: given } as WordsAndLooks<Partial<More>>) : undefined;
}

/** A list in which an entry that does not apply may be left as false or nothing. */
export type Items<Item> = readonly (Item | false | null | undefined)[];

/** Whether the words are plain, so that a component must set them as a paragraph itself. */
export function isPlain(content: Content): content is string | number {
  return typeof content === 'string' || typeof content === 'number';
}
