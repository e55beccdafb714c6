import { attributes, type Content, type Html, html } from './html.ts';

/** The draft a form belongs to and where its words are kept as they are typed. */
export type AutosaveFormParams = {
  readonly action: string;
  readonly draftId: string;
  /** Which version of the draft the page shows. */
  readonly revision: number;
  readonly autosaveUrl: string;
  /** Whose words these are: a copy kept on a shared device is never shown to anyone else. */
  readonly userId: string;
  readonly signInUrl: string;
  readonly csrfToken: string;
  /** The key of this session, under which words not yet sent are kept on the device; without one none are kept there. */
  readonly deviceKey?: { readonly id: string; readonly secret: string } | undefined;
  /** Kept on the device, to be opened without a connection until the session ends, under this name; left out, it is not. */
  readonly kept?: { readonly name: string; readonly secondsLeft: number } | undefined;
  /** The id of this opening of the page, where the server knows a window's words by it. */
  readonly opened?: string | undefined;
  /** The text that this one was written beside: a copy of these very words kept for it is forgotten. */
  readonly besideId?: string | undefined;
  readonly content: Content;
};

/** A form whose words are kept as they are typed; without a script it is sent like any other. */
export function autosaveForm(params: AutosaveFormParams): Html {
  const own = attributes({
    method: 'post',
    action: params.action,
    novalidate: true,
    'data-autosave': true,
    'data-draft-id': params.draftId,
    'data-beside-id': params.besideId,
    'data-draft-revision': params.revision,
    'data-autosave-url': params.autosaveUrl,
    'data-user-id': params.userId,
    'data-sign-in-url': params.signInUrl,
    'data-key-id': params.deviceKey?.id,
    'data-key': params.deviceKey?.secret,
    'data-kept-name': params.kept?.name,
    'data-seconds-left': params.kept?.secondsLeft,
  });
  return html`<form${own}>
<input type="hidden" name="_csrf" value="${params.csrfToken}"><input type="hidden" name="_revision" value="${params.revision}">${params.opened !== undefined && html`<input type="hidden" name="_opened" value="${params.opened}">`}
<div class="tl-autosave__message" data-autosave-message role="alert"></div>
${params.content}
<p class="tl-autosave__status" data-autosave-status role="status" aria-live="polite"></p>
</form>`;
}
