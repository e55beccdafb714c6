import { builtInTemplate } from '#documents/letters/built-in-templates.ts';
import type { Session } from '../ports.ts';

/** The template by which a letter is written. */
export interface TemplateFound {
  readonly content: Uint8Array;
  /** Which it is: "version 3 of the template". */
  readonly title: string;
}

/** The newest template the authority brought for a kind and a language, else the one that comes with the product. */
export async function findTemplate(
  session: Session,
  kind: string,
  language: string,
): Promise<TemplateFound | undefined> {
  const own = await session.letters.content(kind, language);
  if (own !== undefined) return { content: own.content, title: `version ${own.number} of the template` };
  const content = builtInTemplate(kind, language);
  return content === undefined ? undefined : { content, title: 'the template that comes with the product' };
}
