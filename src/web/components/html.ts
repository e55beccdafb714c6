/** A piece of page that is safe to send: every word that came from a person has been escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** Anything a page may hold: words and numbers are escaped, pages of pages stand, and nothing shows as nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const UNSAFE = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The same words, unable to start or end a tag or an attribute. */
function escapeHtml(words: string): string {
  return words.replace(UNSAFE, (character) => ENTITIES[character] ?? character);
}

function render(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (content instanceof Html) return content.markup;
  if (typeof content === 'number') return String(content);
  if (content === null || content === undefined || content === false) return '';
  let markup = '';
  for (const part of content) markup += render(part);
  return markup;
}

/** A page written as a template, in which whatever is put between the marks is escaped unless it is already a page. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let markup = strings[0] ?? '';
  for (let index = 0; index < contents.length; index += 1) {
    markup += render(contents[index]) + (strings[index + 1] ?? '');
  }
  return new Html(markup);
}

/** Markup we wrote ourselves and trust as it stands: never for anything that came from a person or a file. */
export function raw(trusted: string): Html {
  return new Html(trusted);
}

/** A page with nothing on it. */
export const nothing: Html = raw('');

/** Whether there is anything to show. */
export function hasContent(content: Content): boolean {
  if (content instanceof Html) return content.markup !== '';
  if (Array.isArray(content)) return content.some(hasContent);
  return content !== undefined && content !== null && content !== false && content !== '';
}

/** Attributes by name: true stands alone, and false or nothing leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

const ALLOWED_NAME = /^(?!on|style$)[a-z][a-z0-9:_.-]*$/i;

/** Attributes ready to follow a tag's name; event handlers and inline styles are refused, as the page's policy blocks them. */
export function attributes(values: Attributes | undefined): Html {
  let markup = '';
  for (const name in values) {
    if (!ALLOWED_NAME.test(name)) throw new Error(`"${name}" is not an attribute a page may carry`);
    const value = values[name];
    if (value === true) markup += ` ${name}`;
    else if (value !== false && value !== null && value !== undefined) {
      markup += ` ${name}="${escapeHtml(String(value))}"`;
    }
  }
  return new Html(markup);
}

/** Class names with spaces between, leaving out those that do not apply. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
