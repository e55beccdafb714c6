import type { Refusal } from '#domain/definition/refusal.ts';
import { type ChildIssue, notFound } from '#usecases/commands/outcome.ts';
import type { DraftContent, Session } from '#usecases/ports.ts';
import type { FormModel } from '#web/forms/form-model.ts';
import type { Asked } from '#web/server/screen.ts';
import { newPlace } from '../kept/form-places.ts';
import { type KeptForm, keptForm } from '../kept/kept-form.ts';
import { newPersonForm } from '../person-form.ts';
import { personFormModel } from '../person-form-model.ts';

/** Somebody to be added: the form and how its words are kept. */
export interface NewPersonModel {
  readonly form: FormModel;
  readonly kept: KeptForm;
}

/** The form as it was left; not found when it was sent or discarded, or is somebody else’s. */
export async function newPersonModel(session: Session, asked: Asked): Promise<NewPersonModel | Refusal> {
  const kept = await keptForm(session, asked, newPlace(asked));
  return kept.content === undefined ? notFound('form') : modelOf(session, kept, kept.content);
}

/** The form as it was typed, with what is wrong. */
export function modelOf(
  session: Session,
  kept: KeptForm,
  content: DraftContent,
  issues: readonly ChildIssue[] = [],
): NewPersonModel {
  return { kept, form: personFormModel(newPersonForm, content, { issues, on: session.today }) };
}
