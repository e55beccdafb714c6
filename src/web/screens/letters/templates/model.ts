import type { Session } from '#usecases/ports.ts';
import { type LetterTemplates, letterTemplates } from '#usecases/queries/letter-templates.query.ts';

/** What was chosen when a template could not be taken, and why it could not. */
export interface WrongTemplate {
  readonly kind: string;
  readonly language: string;
  readonly field: string;
  readonly problem: string;
}

/** The templates, with what was wrong with the one just sent. */
export interface TemplatesModel extends LetterTemplates {
  readonly wrong?: WrongTemplate;
}

/** The templates of letters. */
export async function templatesModel(session: Session, wrong?: WrongTemplate): Promise<TemplatesModel> {
  return { ...(await letterTemplates(session)), ...(wrong === undefined ? {} : { wrong }) };
}
