import { conditionInWords } from '#domain/definition/condition-in-words.ts';
import type { Section } from '#domain/definition/record-type.ts';
import { CHILDREN } from '#usecases/commands/children-meant.ts';
import { PUT_IN } from '#usecases/queries/draft-origins.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { type Html, html } from '#web/components/html.ts';
import { commentInForm } from './comment-in-form.ts';
import { drawQuestion } from './draw-question.ts';
import { earlierView } from './earlier-view.ts';
import type { FormChild, FormModel } from './form-model.ts';
import { messagesOf } from './messages.ts';
import { placeCondition } from './place-condition.ts';
import { CHILDREN_ASKED, postedName } from './posted-name.ts';
import { type Around, isPutIn, PUT_IN_SAID } from './question.ts';

/** What stands at the head of a child's own part. */
type Beside = (child: FormChild) => Html | false;
type Draw = (field: string, child: FormChild | undefined) => Html | undefined;

/** The questions of a record type under their headings, as they were answered so far; brothers and sisters each have their own part, headed by what is to be read beside it. */
export function recordForm(model: FormModel, beside: Beside = () => false): readonly Html[] {
  const around: Around = {
    typed: (name) => model.content[name] ?? [],
    messages: messagesOf(model),
    choices: model.choices,
    origins: model.origins,
    on: model.on,
  };
  const names = Object.keys(model.content);
  const { sections: all, fields } = model.type;
  const firstPutIn = all.find((section) => section.fields.some((field) => isPutIn(model.origins, field)));
  const firstOwn = all.find((section) => section.fields.some((field) => fields[field]?.own === true));
  const sections = all.map((section) =>
    drawSection(model, section, (field, child) => drawField(model, around, names, field, child), {
      beside: section === firstOwn ? beside : () => false,
      says: section === firstPutIn && saysPutIn,
    }),
  );
  return model.offered === undefined ? sections : [childrenQuestion(model, model.offered), ...sections];
}

/** The id of a section's heading, to which the list of sections leads. */
export function sectionId(index: number): string {
  return `section-${index + 1}`;
}

/** Who of the family it is about: what is of each child stands below while the child is ticked. */
function childrenQuestion(model: FormModel, { items, ticked }: NonNullable<FormModel['offered']>): Html {
  return html`<input type="hidden" name="${CHILDREN}" value="">
${checkboxes({
  name: CHILDREN,
  values: ticked,
  fieldset: { legend: { text: CHILDREN_ASKED, classes: 'govuk-fieldset__legend--m' } },
  classes: 'govuk-checkboxes--small',
  hint: 'Those who live together are ticked. Untick whoever it is not about.',
  errorMessage: messagesOf(model).get(CHILDREN),
  items,
})}`;
}

const saysPutIn = html`<p class="govuk-body tl-put-in" id="${PUT_IN_SAID}"><span class="tl-origin tl-origin--mark">${PUT_IN}</span> marks an answer that nobody typed. Change it where it is wrong.</p>`;

function drawSection(
  { type, children, offered }: FormModel,
  section: Section,
  draw: Draw,
  { beside, says }: { readonly beside: Beside; readonly says: Html | false },
): Html {
  const [only] = children;
  const own = section.fields.filter((field) => type.fields[field]?.own === true);
  const isShared = children.length > 1 && own.length > 0;
  const common = isShared ? section.fields.filter((field) => !own.includes(field)) : section.fields;
  return html`<section class="tl-section" aria-labelledby="${sectionId(type.sections.indexOf(section))}">
<h2 class="govuk-heading-m" id="${sectionId(type.sections.indexOf(section))}">${section.title}</h2>
${says}${isShared && section.guidance && html`<p class="govuk-body">${section.guidance}</p>`}
${!isShared && only && beside(only)}${common.map((field) => draw(field, only))}
${isShared && children.map((child) => drawOwn(child, own, draw, beside(child), offered !== undefined))}
</section>`;
}

function drawOwn(child: FormChild, own: readonly string[], draw: Draw, beside: Html | false, isOffered: boolean): Html {
  const content = html`<fieldset class="govuk-fieldset tl-own">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${child.name}</legend>
${beside}${own.map((field) => draw(field, child))}
</fieldset>`;
  const onlyWhen = { op: 'is', field: CHILDREN, value: child.id } as const;
  return isOffered ? conditionalField({ onlyWhen, hint: `Answer this if ${child.name} is ticked`, content }) : content;
}

function drawField(
  model: FormModel,
  around: Around,
  names: readonly string[],
  name: string,
  child: FormChild | undefined,
): Html | undefined {
  const { type, earlier = {}, content: typed } = model;
  const field = type.fields[name];
  if (field === undefined || field.setBy !== undefined) return undefined;
  const nameOf = (each: string) => postedName(type, each, child?.id);
  const before = earlier[nameOf(name)];
  const isAnswered = names.some(
    (each) => isOf(each, nameOf(name)) && typed[each]?.some((value) => value.trim() !== ''),
  );
  const content = html`${drawQuestion(field, nameOf(name), around, names)}${before && earlierView(before, { name: nameOf(name), ask: field.ask, isAnswered })}`;
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

/** True when a name of the form holds a part of the answer posted under another: `on-day` of `on`. */
function isOf(name: string, posted: string): boolean {
  return name === posted || name.startsWith(`${posted}-`) || name.startsWith(`${posted}[`);
}
