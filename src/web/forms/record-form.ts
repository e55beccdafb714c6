import { conditionInWords } from '#domain/definition/condition-in-words.ts';
import type { Section } from '#domain/definition/record-type.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { type Html, html } from '#web/components/html.ts';
import { commentInForm } from './comment-in-form.ts';
import { drawQuestion } from './draw-question.ts';
import type { FormChild, FormModel } from './form-model.ts';
import { messagesOf } from './messages.ts';
import { placeCondition } from './place-condition.ts';
import { postedName } from './posted-name.ts';
import type { Around } from './question.ts';

type Draw = (field: string, child: FormChild | undefined) => Html | undefined;

/** The questions of a record type under their headings, as they were answered so far; brothers and sisters each have their own part. */
export function recordForm(model: FormModel): readonly Html[] {
  const around: Around = {
    typed: (name) => model.content[name] ?? [],
    messages: messagesOf(model),
    choices: model.choices,
    origins: model.origins,
    on: model.on,
  };
  const names = Object.keys(model.content);
  return model.type.sections.map((section) =>
    drawSection(model, section, (field, child) => drawField(model, around, names, field, child)),
  );
}

/** The id of a section's heading, to which the list of sections leads. */
export function sectionId(index: number): string {
  return `section-${index + 1}`;
}

function drawSection({ type, children }: FormModel, section: Section, draw: Draw): Html {
  const [only] = children;
  const own = section.fields.filter((field) => type.fields[field]?.own === true);
  const isShared = children.length > 1 && own.length > 0;
  const common = isShared ? section.fields.filter((field) => !own.includes(field)) : section.fields;
  return html`<section class="tl-section" aria-labelledby="${sectionId(type.sections.indexOf(section))}">
<h2 class="govuk-heading-m" id="${sectionId(type.sections.indexOf(section))}">${section.title}</h2>
${isShared && section.guidance && html`<p class="govuk-body">${section.guidance}</p>`}
${common.map((field) => draw(field, only))}
${isShared && children.map((child) => drawOwn(child, own, draw))}
</section>`;
}

function drawOwn(child: FormChild, own: readonly string[], draw: Draw): Html {
  return html`<fieldset class="govuk-fieldset tl-own">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${child.name}</legend>
${own.map((field) => draw(field, child))}
</fieldset>`;
}

function drawField(
  model: FormModel,
  around: Around,
  names: readonly string[],
  name: string,
  child: FormChild | undefined,
): Html | undefined {
  const { type } = model;
  const field = type.fields[name];
  if (field === undefined || field.setBy !== undefined) return undefined;
  const nameOf = (each: string) => postedName(type, each, child?.id);
  const content = drawQuestion(field, nameOf(name), around, names);
  const condition = type.only[name];
  const said = commentsBeside(model, name, child);
  if (condition === undefined) return html`${said}${content}`;
  const hint = `Answer this if ${conditionInWords(condition, type.fields)}`;
  return html`${said}${conditionalField({ onlyWhen: placeCondition(condition, nameOf), hint, content })}`;
}

/** What was said of the passage stands outside the question’s own condition: it is read whatever is answered. */
function commentsBeside(
  { type, comments = [], content, children }: FormModel,
  name: string,
  child: FormChild | undefined,
) {
  const isOwn = type.fields[name]?.own === true;
  return comments
    .filter((each) => each.field === name && (!isOwn || child === undefined || each.child === child.id))
    .map((each) => commentInForm(each, content, children.length > 1 ? children : []));
}
