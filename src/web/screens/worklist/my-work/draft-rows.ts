import { listInWords } from '#domain/time/in-words.ts';
import { type Content, type Html, html } from '#web/components/html.ts';
import { momentText } from '../../day-text.ts';
import { standingText } from '../../drafts/check/standing-text.ts';
import { addressOfDraft } from '../../people/kept/form-places.ts';
import type { MyWorkModel } from './model.ts';

const formTitles = {
  new: 'Add a person',
  edit: 'Change the details',
  relate: 'Add somebody to the people round them',
  relationship: 'Change a relationship',
  return: 'Return a record with comments',
} as const;

/** Everything begun and not yet recorded or sent, the newest first: what it is, whom it is about, when it was saved. */
export function draftRows({ drafts, personDrafts }: Pick<MyWorkModel, 'drafts' | 'personDrafts'>): Content[][] {
  const rows = [
    ...drafts.map((draft) => ({ at: draft.savedAt, row: rowOfDraft(draft) })),
    ...personDrafts.map((form) => ({ at: form.savedAt, row: rowOfForm(form) })),
  ];
  return rows.sort((one, other) => (one.at > other.at ? -1 : one.at < other.at ? 1 : 0)).map(({ row }) => row);
}

function rowOfDraft(draft: MyWorkModel['drafts'][number]): Content[] {
  return [
    html`<a class="govuk-link" href="/drafts/${draft.id}">${draft.title}${draft.hasBase && ', continued'}</a>${draft.check !== undefined && html`<br><span class="tl-quiet">${standingText(draft.check)}</span>`}`,
    listInWords(draft.children.map(({ name }) => name)),
    html`${momentText(draft.savedAt)}${draft.savedBy !== draft.startedBy && html`<br><span class="tl-quiet">by ${draft.savedBy}</span>`}`,
  ];
}

function rowOfForm(form: MyWorkModel['personDrafts'][number]): Content[] {
  const link: Html = html`<a class="govuk-link" href="${addressOfDraft(form)}">${formTitles[form.form]}${form.number > 1 && `, text ${form.number}`}</a>`;
  return [link, form.shown?.name ?? typedName(form), momentText(form.savedAt)];
}

/** Whoever is not on the record yet is called what was typed. */
function typedName({ content }: MyWorkModel['personDrafts'][number]): string {
  const typed = ['names[0].given', 'names[0].family'].map((name) => content[name]?.[0]?.trim() ?? '');
  return typed.join(' ').trim() || 'Nobody named yet';
}
