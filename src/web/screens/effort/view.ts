import { roleNames } from '#domain/definition/role.ts';
import { FEWEST_JUDGED, FEWEST_TOLD, type FormEffort, type QuestionEffort } from '#usecases/effort/effort-of-form.ts';
import type { AskedOn, EffortReport } from '#usecases/queries/effort.query.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { details } from '#web/components/details.ts';
import { type Html, html } from '#web/components/html.ts';
import { select } from '#web/components/select.ts';
import type { PageContent } from '#web/server/screen.ts';
import { dayText } from '../day-text.ts';

const RECORDING = ['front-door-worker', 'social-worker', 'team-manager', 'head-of-service'] as const;
const number = (text: string | number) => ({ text, format: 'numeric' as const });

/** What recording costs and which questions are worth asking: the ones nobody reads first. */
export function effortView(report: EffortReport): PageContent {
  const { from, role, forms } = report;
  return {
    title: 'Effort',
    isWide: true,
    content: html`<h1 class="govuk-heading-l">Effort<span class="govuk-caption-l">What recording costs, and which questions are read</span></h1>
<p class="govuk-body">Counted from ${dayText(from)}. Nothing here holds a word of what was written, or says whose form it was; what was finished fewer than ${FEWEST_TOLD} times is not shown.</p>
<form method="get" action="/effort" class="tl-chooser">
${select({ name: 'role', label: 'Recorded or read by', value: role, items: [{ value: '', text: 'Everybody' }, ...RECORDING.map((each) => ({ value: each, text: roleNames[each] }))] })}
${button({ text: 'Show', classes: 'govuk-button--secondary' })}
</form>
${
  forms.length === 0
    ? html`<p class="govuk-body">Nothing was finished often enough yet.</p>`
    : html`${verdicts(report)}${formsTable(forms)}${forms.map(questionsOf)}
<p class="govuk-body"><a class="govuk-link" href="/effort/questions.csv${role && `?role=${role}`}" download>Every question as a table (CSV)</a></p>`
}`,
  };
}

function verdicts({ unread, leftBlank }: EffortReport): Html {
  return html`<h2 class="govuk-heading-m">Questions nobody reads</h2>
<p class="govuk-body">Answered at least ${FEWEST_JUDGED} times, hardly ever opened by somebody else or quoted, and read by no clock, figure or return.</p>
${named(unread, 'Every question that is answered is read by somebody or something.')}
<h2 class="govuk-heading-m">Asked and nearly always left blank</h2>
${named(leftBlank, `No question asked at least ${FEWEST_JUDGED} times is left blank nine times in ten.`)}`;
}

function named(questions: readonly AskedOn[], none: string): Html {
  if (questions.length === 0) return html`<p class="govuk-body">${none}</p>`;
  return cardTable({
    head: ['Question', 'Form', number('Asked'), number('Left blank'), number('Read')],
    rows: questions.map(({ ask, title, asked, blank, opened, quoted }) => [
      ask,
      title,
      number(asked),
      number(blank),
      number(opened + quoted),
    ]),
  });
}

function formsTable(forms: readonly FormEffort[]): Html {
  return html`${cardTable({
    caption: 'What each form takes',
    captionClasses: 'govuk-table__caption--m',
    head: ['Form', number('Finished'), number('Minutes'), number('Interactions'), number('Measured')],
    rows: forms.map((form) => [
      form.title,
      number(form.finished),
      number(minutesOf(form)),
      number(form.interactions ?? 'Not known'),
      number(form.measured),
    ]),
  })}
<p class="govuk-body tl-quiet">Minutes somebody was at the form, and interactions, of the middle form. An interaction is a box typed in, a choice made or a button pressed. A browser without scripts measures neither: of those forms only the time from last opened to sent is known.</p>`;
}

function minutesOf({ minutes, openMinutes }: FormEffort): string {
  if (minutes !== undefined) return minutes;
  return openMinutes === undefined ? 'Not known' : `${openMinutes}, from opened to sent`;
}

function questionsOf({ title, questions }: FormEffort): Html {
  return details({
    summary: `${title}: every question`,
    text: cardTable({
      head: [
        'Question',
        number('Asked'),
        number('Left blank'),
        number('Edited'),
        number('Seconds'),
        number('Opened by others'),
        number('Quoted'),
        'Clocks and figures',
      ],
      rows: questions.map(questionCells),
    }),
  });
}

function questionCells({
  ask,
  asked,
  blank,
  edited,
  edits,
  seconds,
  opened,
  quoted,
  isReadByTheHouse,
}: QuestionEffort) {
  const each = edited === 0 ? 0 : Math.round(seconds / edited);
  return [
    ask,
    number(asked),
    number(blank),
    number(edits === edited ? edited : `${edited}, ${edits} times`),
    number(each),
    number(opened),
    number(quoted),
    isReadByTheHouse ? 'Read' : 'Not read',
  ];
}
