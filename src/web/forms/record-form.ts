import { conditionInWords } from '#domain/definition/condition-in-words.ts';
import { isTyped } from '#domain/definition/copying.ts';
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

/** What was answered last time, for the columns beside the sections. */
export interface LastTime {
  /** The records that stand beside the form: what was answered in them is not quoted again under each question. */
  readonly records: readonly string[];
  /** The column beside a section, by its place: of what is said of all, or of a child’s own part. */
  readonly column: (section: number, child: FormChild | undefined) => Html;
}

/** The questions of a record type under their headings, as they were answered so far; brothers and sisters each have their own part, headed by what is to be read beside it. */
export function recordForm(model: FormModel, beside: Beside = () => false, last?: LastTime): readonly Html[] {
  const around: Around = {
    typed: (name) => model.content[name] ?? [],
    messages: messagesOf(model),
    choices: model.choices,
    origins: model.origins,
    ...(model.copied === undefined ? {} : { copied: model.copied }),
    on: model.on,
  };
  const names = Object.keys(model.content);
  const { sections: all, fields } = model.type;
  const firstPutIn = all.find((section) => section.fields.some((field) => isPutIn(model.origins, field)));
  const firstOwn = all.find((section) => section.fields.some((field) => fields[field]?.own === true));
  const sections = all.map((section) =>
    drawSection(model, section, (field, child) => drawField(model, around, names, { name: field, child, last }), {
      beside: section === firstOwn ? beside : () => false,
      says: section === firstPutIn && saysPutIn,
      last,
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

/** What stands at the head of a section, and beside it. */
interface Heading {
  readonly beside: Beside;
  readonly says: Html | false;
  readonly last: LastTime | undefined;
}

const saysPutIn = html`<p class="govuk-body tl-put-in" id="${PUT_IN_SAID}"><span class="tl-origin tl-origin--mark">${PUT_IN}</span> marks an answer that nobody typed. Change it where it is wrong.</p>`;

function drawSection(
  { type, children, offered }: FormModel,
  section: Section,
  draw: Draw,
  { beside, says, last }: Heading,
): Html {
  const [only] = children;
  const index = type.sections.indexOf(section);
  const withLast = (child: FormChild | undefined, content: Html) => besideLast(last?.column(index, child), content);
  const own = section.fields.filter((field) => type.fields[field]?.own === true);
  const isShared = children.length > 1 && own.length > 0;
  const common = isShared ? section.fields.filter((field) => !own.includes(field)) : section.fields;
  return html`<section class="tl-section" aria-labelledby="${sectionId(index)}">
<h2 class="govuk-heading-m" id="${sectionId(index)}">${section.title}</h2>
${says}${isShared && section.guidance && html`<p class="govuk-body">${section.guidance}</p>`}
${!isShared && only && beside(only)}${common.length > 0 && withLast(children.length > 1 ? undefined : only, html`${common.map((field) => draw(field, only))}`)}
${isShared && children.map((child) => drawOwn(child, html`${beside(child)}${withLast(child, html`${own.map((field) => draw(field, child))}`)}`, offered !== undefined))}
</section>`;
}

/** Last time’s answers come first, folded away on a small screen; on a wide one they stand in a column of their own. */
function besideLast(column: Html | undefined, content: Html): Html {
  return column === undefined ? content : html`<div class="tl-beside">${column}<div>${content}</div></div>`;
}

function drawOwn(child: FormChild, questions: Html, isOffered: boolean): Html {
  const content = html`<fieldset class="govuk-fieldset tl-own">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${child.name}</legend>
${questions}
</fieldset>`;
  const onlyWhen = { op: 'is', field: CHILDREN, value: child.id } as const;
  return isOffered ? conditionalField({ onlyWhen, hint: `Answer this if ${child.name} is ticked`, content }) : content;
}

function drawField(
  model: FormModel,
  around: Around,
  names: readonly string[],
  {
    name,
    child,
    last,
  }: { readonly name: string; readonly child: FormChild | undefined; readonly last: LastTime | undefined },
): Html | undefined {
  const { type } = model;
  const field = type.fields[name];
  if (field === undefined || field.setBy !== undefined) return undefined;
  const nameOf = (each: string) => postedName(type, each, child?.id);
  const content = html`${drawQuestion(field, nameOf(name), around, names)}${earlierBeside(model, nameOf(name), field.ask, last)}`;
  const condition = type.only[name];
  const said = commentsBeside(model, name, child);
  if (condition === undefined) return html`${said}${content}`;
  const hint = `Answer this if ${conditionInWords(condition, type.fields)}`;
  return html`${said}${conditionalField({ onlyWhen: placeCondition(condition, nameOf), hint, content })}`;
}

/** What was answered before; a copy that nobody has changed may still be said to be true. */
function earlierBeside({ earlier = {}, copied = {}, content }: FormModel, name: string, ask: string, last?: LastTime) {
  const before = earlier[name];
  const isAnswered = isTyped(content, name) && copied[name]?.isChanged !== false;
  const isBeside = before !== undefined && last?.records.includes(before.record) === true;
  return before && earlierView(before, { name, ask, isAnswered, isBeside });
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
