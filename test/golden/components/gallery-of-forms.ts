import { autosaveForm } from '#web/components/autosave-form.ts';
import { button } from '#web/components/button.ts';
import { characterCount } from '#web/components/character-count.ts';
import { checkboxes } from '#web/components/checkboxes.ts';
import { conditionalField } from '#web/components/conditional-field.ts';
import { dateInput } from '#web/components/date-input.ts';
import { fileUpload } from '#web/components/file-upload.ts';
import type { Content } from '#web/components/html.ts';
import { input } from '#web/components/input.ts';
import { radios } from '#web/components/radios.ts';
import { repeatingGroup } from '#web/components/repeating-group.ts';
import { select } from '#web/components/select.ts';

function questions(): Content {
  return [
    input({ name: 'surname', label: 'Surname', hint: 'As on the birth certificate', errorMessage: 'Enter a surname' }),
    input({
      name: 'weeks',
      label: 'Length of stay',
      suffix: 'weeks',
      inputmode: 'numeric',
      classes: 'govuk-input--width-3',
    }),
    dateInput({
      id: 'seen',
      namePrefix: 'seen',
      fieldset: { legend: 'When was the child seen?' },
      hint: 'For example, 27 3 2026',
      values: { 'seen-day': 31, 'seen-month': 2, 'seen-year': 2026 },
      errorMessage: 'February 2026 has 28 days',
    }),
    ...choices(),
    select({
      name: 'place',
      label: 'Where?',
      items: [
        { value: '', text: 'Choose' },
        { value: 'home', text: 'Home' },
      ],
    }),
    characterCount({ name: 'account', label: 'What happened?', maxlength: 2000, rows: 3 }),
    repeatingGroup({
      name: 'people',
      legend: 'People spoken to',
      rowName: 'person',
      count: 1,
      fields: (prefix) => input({ name: `${prefix}name`, label: 'Name' }),
    }),
    fileUpload({ name: 'document', label: 'Add a document', isDropZone: true }),
    button({ text: 'Save and continue', preventDoubleClick: true }),
  ];
}

function choices(): readonly Content[] {
  return [
    radios({
      name: 'alone',
      fieldset: { legend: { text: 'Was the child seen alone?', classes: 'govuk-fieldset__legend--m' } },
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No', conditional: input({ name: 'alone-why', label: 'Why not?' }) },
      ],
      value: 'no',
    }),
    checkboxes({
      name: 'present',
      fieldset: { legend: 'Who was there?' },
      items: [
        { value: 'parent', text: 'A parent', hint: 'Or whoever has parental responsibility' },
        { value: 'carer', text: 'A carer' },
        { divider: 'or' },
        { value: 'none', text: 'No one else', behaviour: 'exclusive' },
      ],
      values: ['carer'],
    }),
    conditionalField({
      onlyWhen: { op: 'is', field: 'alone', value: 'no' },
      hint: 'Answer this if the child was not seen alone',
      content: input({ name: 'next-time', label: 'When will the child be seen alone?' }),
    }),
  ];
}

/** A form with every kind of question, kept as it is typed. */
export function forms(): Content {
  return autosaveForm({
    action: '#',
    draftId: 'gallery',
    revision: 1,
    autosaveUrl: '/autosave',
    userId: 'worker-1',
    signInUrl: '/sign-in',
    csrfToken: 'token',
    content: questions(),
  });
}
