import { button } from './button.ts';
import { type Attributes, attributes, type Content, classNames, type Html, hasContent, html, raw } from './html.ts';
import type { Looks } from './wording.ts';

/** Something to do next from a panel that interrupts. */
export type PanelAction = {
  readonly text: Content;
  readonly href?: string | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
};

/** A confirmation, or a question that interrupts before something goes ahead. */
export type PanelParams = {
  readonly title: Content;
  readonly text?: Content;
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Shown only when the panel interrupts (class govuk-panel--interruption). */
  readonly actions?: ({ readonly items?: readonly PanelAction[] } & Looks) | undefined;
} & Looks;

function actionOf({ classes, ...action }: PanelAction): Html {
  if (action.href && action.type !== 'button') {
    return html`<a class="${classNames('govuk-link govuk-link--inverse', classes)}" href="${action.href}"${attributes(action.attributes)}>${action.text}</a>`;
  }
  return button({ ...action, type: action.type ?? 'button', classes: classNames('govuk-button--inverse', classes) });
}

function actionsOf(actions: NonNullable<PanelParams['actions']>): Html {
  const items = actions.items ?? [];
  return html`<div class="${classNames('govuk-panel__actions', actions.classes)}"${attributes(actions.attributes)}>
${items.length > 0 && html`<div class="govuk-button-group">${items.map((item) => [actionOf(item), '\n'])}</div>`}
</div>`;
}

/** A large panel that confirms what was done, or that asks before something goes ahead. */
export function panel(params: PanelParams): Html {
  const isInterruption = (params.classes ?? '').includes('govuk-panel--interruption');
  const kind = !isInterruption && 'govuk-panel--confirmation';
  const heading = raw(`h${params.headingLevel ?? 1}`);
  return html`<div class="${classNames('govuk-panel', kind, params.classes)}"${attributes(params.attributes)}>
<${heading} class="govuk-panel__title">${params.title}</${heading}>
${hasContent(params.text) && html`<div class="govuk-panel__body">${params.text}</div>`}
${isInterruption && params.actions && actionsOf(params.actions)}
</div>`;
}
