import { decide } from '#access/decide.ts';
import { checkTemplate } from '#documents/letters/letter-template.ts';
import { findCode } from '#domain/code-sets/code-set.ts';
import { letterKind } from '#domain/code-sets/letter-kind.codes.ts';
import { letterLanguage } from '#domain/code-sets/letter-language.codes.ts';
import { isRefusal, type Refusal } from '#domain/definition/refusal.ts';
import type { Session } from '../ports.ts';
import { type Unfit, unfit } from './outcome.ts';
import { plainFileName } from './plain-file-name.ts';

/** A Word file that is to be the template of a kind of letter in a language; without content it was too large to be taken. */
export interface AddLetterTemplate {
  readonly kind: string;
  readonly language: string;
  readonly name: string;
  readonly content?: Uint8Array;
}

/** Keeps a new version of a template beside those before it. A field no letter knows is refused by its name and paragraph. */
export async function addLetterTemplate(
  session: Session,
  { kind, language, name, content }: AddLetterTemplate,
): Promise<{ readonly version: number } | Refusal | Unfit> {
  const allowed = decide(session.actor, 'write', 'letter-template');
  if (isRefusal(allowed)) return allowed;
  if (findCode(letterKind, kind) === undefined)
    return wrong('kind', 'kind-missing', 'Say which kind of letter it is a template of.');
  if (findCode(letterLanguage, language) === undefined)
    return wrong('language', 'language-missing', 'Say in which language it is.');
  const fileName = plainFileName(name);
  if (fileName === '') return wrong('file', 'file-missing', 'Choose the Word file.');
  if (content === undefined)
    return wrong('file', 'file-too-large', 'The file is larger than 10 MB. Choose a smaller one.');
  const [fault, ...more] = checkTemplate(content);
  if (fault !== undefined)
    return wrong(
      'file',
      'template-fault',
      more.length === 0 ? fault : `${fault} And ${more.length} more: ${more.slice(0, 4).join(' ')}`,
    );
  return { version: await session.letters.add({ kind, language, fileName, content }) };
}

function wrong(field: string, code: string, message: string): Unfit {
  return unfit(field, code, message, 'A template that cannot be filled would write a letter nobody can send.');
}
