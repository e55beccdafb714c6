import { upperFirst } from '#domain/time/in-words.ts';
import type { FieldsetOptions } from './fieldset.ts';
import { choicesGroup, type QuestionParams } from './form-group.ts';
import { type Attributes, attributes, classNames, type Html, html } from './html.ts';
import { input } from './input.ts';
import { type Items, type Looks, wordsOf } from './wording.ts';

/** One box of a date: the day, the month or the year. */
export type DatePart = {
  readonly name: string;
  readonly label?: string | undefined;
  readonly id?: string | undefined;
  readonly value?: string | number | undefined;
  /** Whether this box is the one that is wrong; left out, all are when the date has an error message. */
  readonly error?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly pattern?: string | undefined;
};

/** A question answered with a date, typed in two or three boxes. */
export type DateInputParams = QuestionParams & {
  readonly id: string;
  /** Put before each box's name, with a hyphen between. */
  readonly namePrefix?: string | undefined;
  readonly fieldset?: FieldsetOptions | undefined;
  readonly items?: Items<DatePart> | undefined;
  /** What was typed, by the box's full name. */
  readonly values?: Readonly<Record<string, string | number | undefined>> | undefined;
} & Looks;

const DAY_MONTH_YEAR: readonly DatePart[] = [{ name: 'day' }, { name: 'month' }, { name: 'year' }];

function isMarkedWrong(part: DatePart): boolean {
  return part.error === true || (part.classes ?? '').includes('govuk-input--error');
}

function classesOf(part: DatePart, isWrong: boolean): string {
  const own = part.classes ?? '';
  return classNames(
    'govuk-date-input__input',
    isWrong && !own.includes('govuk-input--error') && 'govuk-input--error',
    !own.includes('govuk-input--width-') && `govuk-input--width-${part.name.endsWith('year') ? 4 : 2}`,
    own,
  );
}

function box(params: DateInputParams, part: DatePart, isWrong: boolean): Html {
  const name = params.namePrefix ? `${params.namePrefix}-${part.name}` : part.name;
  const { error, label, classes, ...rest } = part;
  const words = label ?? upperFirst(part.name.toLowerCase());
  return html`<div class="govuk-date-input__item">
${input({
  ...rest,
  name,
  id: part.id ?? `${params.id}-${part.name}`,
  label: { text: words, classes: 'govuk-date-input__label' },
  classes: classesOf(part, isWrong),
  value: part.value ?? params.values?.[name],
  inputmode: part.inputmode ?? 'numeric',
})}
</div>`;
}

/** A question answered with a date: day, month and year typed apart, which is quicker and surer than a calendar. */
export function dateInput(params: DateInputParams): Html {
  const parts = (params.items?.length ? params.items : DAY_MONTH_YEAR).filter((part) => !!part);
  const isOneMarked = parts.some(isMarkedWrong);
  const isAllWrong = wordsOf(params.errorMessage) !== undefined && !isOneMarked;
  // Screen readers announce the hint of a group of text boxes only when the group says that it is one.
  const grouped = params.fieldset && { ...params.fieldset, role: 'group' };
  return choicesGroup({ ...params, fieldset: grouped }, params.id, () => {
    const boxes = parts.map((part) => box(params, part, isMarkedWrong(part) || (isAllWrong && part.error !== false)));
    return html`<div class="${classNames('govuk-date-input', params.classes)}"${attributes(params.attributes)} id="${params.id}">
${params.formGroup?.before}${boxes}${params.formGroup?.after}
</div>`;
  });
}
