import { type FieldParams, fieldGroup } from './form-group.ts';
import { attributes, classNames, type Html, html } from './html.ts';
import { wordsOf } from './wording.ts';

/** A question answered with a file. */
export type FileUploadParams = FieldParams & {
  readonly multiple?: boolean | undefined;
  /** With a script, files may also be dropped on it. */
  readonly isDropZone?: boolean | undefined;
};

/** A question answered by choosing a file from the device. */
export function fileUpload(params: FileUploadParams): Html {
  return fieldGroup(params, (id, describedBy) => {
    const own = attributes({
      class: classNames(
        'govuk-file-upload',
        params.classes,
        wordsOf(params.errorMessage) && 'govuk-file-upload--error',
      ),
      id,
      name: params.name,
      type: 'file',
      disabled: params.disabled,
      multiple: params.multiple,
      'aria-describedby': describedBy,
    });
    const chooser = html`<input${own}${attributes(params.attributes)}>`;
    const zone = html`<div class="govuk-file-upload-wrapper" data-module="govuk-file-upload">${chooser}</div>`;
    return [params.formGroup?.before, params.isDropZone ? zone : chooser, params.formGroup?.after];
  });
}
