import { attributes, type Content, classNames, type Html, html } from './html.ts';
import { type Looks, type Wording, wordsOf } from './wording.ts';

/** The legend and looks of a group of fields. */
export type FieldsetOptions = {
  readonly legend?: Wording<{ readonly isPageHeading?: boolean | undefined }>;
  readonly describedBy?: string | undefined;
  readonly role?: string | undefined;
} & Looks;

/** A group of fields with what they hold. */
export type FieldsetParams = FieldsetOptions & { readonly content?: Content };

function legendOf(given: FieldsetOptions['legend']): Html | undefined {
  const legend = wordsOf(given);
  if (!legend) return undefined;
  const words = legend.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${legend.text}</h1>` : legend.text;
  return html`<legend class="${classNames('govuk-fieldset__legend', legend.classes)}">${words}</legend>`;
}

/** Fields that answer one question together, under the question as their legend. */
export function fieldset(params: FieldsetParams): Html {
  const more = attributes({ role: params.role, 'aria-describedby': params.describedBy || undefined });
  return html`<fieldset class="${classNames('govuk-fieldset', params.classes)}"${more}${attributes(params.attributes)}>
${legendOf(params.legend)}
${params.content}
</fieldset>`;
}
