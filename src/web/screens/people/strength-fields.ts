import { readDate, type TypedDate } from '#domain/definition/reading/read-date.ts';
import {
  isRelationshipStrength,
  type RelationshipStrength,
  relationshipStrengths,
  type SaidStrength,
} from '#domain/people/relationship.ts';
import { type Unfit, unfit } from '#usecases/commands/outcome.ts';
import { dateInput } from '#web/components/date-input.ts';
import { type Html, html } from '#web/components/html.ts';
import { radios } from '#web/components/radios.ts';

/** What is typed of how two people get on. */
export interface TypedStrength {
  readonly strength: string;
  readonly since: TypedDate;
}

const hints: Readonly<Record<RelationshipStrength, string>> = {
  strong: 'Close, or helpful when it counts',
  thin: 'Seldom, or of little weight',
  stressful: 'It costs the family more than it gives',
};

/** Asks what a relationship is like, as an ecomap draws it, and since when. */
export function strengthFields(
  { strength, since }: TypedStrength,
  wrong: (field: string) => string | undefined = () => undefined,
): Html {
  return html`${radios({
    name: 'strength',
    value: strength,
    errorMessage: wrong('strength'),
    fieldset: { legend: { text: 'What is the relationship like?', classes: 'govuk-fieldset__legend--s' } },
    items: [
      ...(Object.keys(relationshipStrengths) as RelationshipStrength[]).map((value) => ({
        value,
        text: relationshipStrengths[value].label,
        hint: hints[value],
      })),
      { value: '', text: 'Not known', checked: strength === '' },
    ],
  })}
${dateInput({
  id: 'strength-from',
  namePrefix: 'strength-from',
  errorMessage: wrong('strength-from'),
  values: { 'strength-from-day': since.day, 'strength-from-month': since.month, 'strength-from-year': since.year },
  fieldset: { legend: { text: 'Since when is it like that? (optional)', classes: 'govuk-fieldset__legend--s' } },
})}`;
}

/** What was typed, from the fields of a form. */
export function typedStrength(typed: (name: string) => string): TypedStrength {
  const [day, month, year] = [typed('strength-from-day'), typed('strength-from-month'), typed('strength-from-year')];
  return { strength: typed('strength'), since: { day, month, year } };
}

/** What is said of a relationship; undefined when nobody has said. A day without a word for it is asked about, not dropped. */
export function readStrength({ strength, since }: TypedStrength): SaidStrength | Unfit | undefined {
  const isDated = Object.values(since).some((part) => part !== '');
  if (!isRelationshipStrength(strength))
    return isDated
      ? unfit(
          'strength',
          'no-strength',
          'Say what the relationship is like since that day, or leave the day blank.',
          '',
        )
      : undefined;
  if (!isDated) return { is: strength };
  const read = readDate(since);
  return 'iso' in read
    ? { is: strength, from: read.iso }
    : unfit('strength-from', 'not-a-date', `The day since when it is like that ${read.fault}.`, '');
}
