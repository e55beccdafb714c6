import { may } from '#access/decide.ts';
import { builtInTemplate } from '#documents/letters/built-in-templates.ts';
import { labelOf } from '#domain/code-sets/code-set.ts';
import { letterKind } from '#domain/code-sets/letter-kind.codes.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import type { Session } from '../ports.ts';
import { workerNames } from './names.ts';

/** A version of a template, in words. */
export interface ShownTemplate {
  readonly kind: string;
  readonly language: string;
  /** As the address of its file says it: a number, or that it comes with the product. */
  readonly version: string;
  readonly title: string;
  readonly inLanguage: string;
  readonly stands: boolean;
  readonly fileName: string;
  readonly by?: string;
  readonly at?: string;
}

/** Every version of every template, and whether this person may bring another. */
export interface LetterTemplates {
  readonly templates: readonly ShownTemplate[];
  readonly mayAdd: boolean;
}

/** In an address, the version that comes with the product. */
const BUILT_IN = 'built-in';

/** Every template by kind and language, the newest version first. */
export async function letterTemplates(session: Session): Promise<LetterTemplates> {
  const nameOf = await workerNames(session);
  const own = await session.letters.templates();
  const templates = letterKind.codes.flatMap(({ code: kind, label: title }) =>
    letterLanguage.codes.flatMap(({ code: language, label: inLanguage }): readonly ShownTemplate[] => {
      const versions = own.filter((each) => each.kind === kind && each.language === language);
      const shown = { kind, language, title, inLanguage };
      return [
        ...versions.map(({ number, fileName, addedBy, addedAt }, index) => ({
          ...shown,
          ...{ version: String(number), stands: index === 0, fileName, by: nameOf(addedBy), at: addedAt },
        })),
        ...(builtInTemplate(kind, language) === undefined
          ? []
          : [{ ...shown, version: BUILT_IN, stands: versions.length === 0, fileName: `${kind}-${language}.docx` }]),
      ];
    }),
  );
  return { templates, mayAdd: may(session.actor, 'write', 'letter-template') };
}

/** The file of a version; undefined when there is none. */
export async function templateFile(
  session: Session,
  { kind = '', language = '', version = '' }: Readonly<Record<string, string>>,
): Promise<{ readonly name: string; readonly content: Uint8Array } | undefined> {
  const name = `${labelOf(letterKind, kind)} ${labelOf(letterLanguage, language)} ${version}.docx`;
  if (version === BUILT_IN) {
    const content = builtInTemplate(kind, language);
    return content === undefined ? undefined : { name, content };
  }
  const own = /^[1-9]\d{0,5}$/.test(version)
    ? await session.letters.content(kind, language, Number(version))
    : undefined;
  return own === undefined ? undefined : { name, content: own.content };
}
