import { type ButtonMenuParams, buttonMenu } from './button-menu.ts';
import { attributes, type Content, classNames, type Html, html } from './html.ts';
import type { Looks } from './wording.ts';

/** Whose page this is, and what may be done for them. */
export type IdentityBarParams = {
  readonly title: Content;
  readonly menus?: readonly ButtonMenuParams[] | undefined;
} & Looks;

/** A bar that says whose page this is, with what may be done for them. */
export function identityBar(params: IdentityBarParams): Html {
  const menus = params.menus?.map((menu) => html`<div class="moj-identity-bar__menu">${buttonMenu(menu)}</div>`);
  return html`<div class="${classNames('moj-identity-bar', params.classes)}"${attributes(params.attributes)}>
<div class="moj-identity-bar__container">
<div class="moj-identity-bar__details"><span class="moj-identity-bar__title">${params.title}</span></div>
${menus && html`<div class="moj-identity-bar__actions">${menus}</div>`}
</div>
</div>`;
}
