import { attributes, type Content, classNames, type Html, html, raw } from './html.ts';
import { isPlain, type Looks } from './wording.ts';

/** News about what just happened, or about something elsewhere. */
export type NotificationBannerParams = {
  /** Plain words stand as one heading line; for more than that give markup. */
  readonly text: Content;
  readonly type?: 'success' | undefined;
  readonly title?: Content;
  readonly titleId?: string | undefined;
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  readonly role?: string | undefined;
  readonly disableAutoFocus?: boolean | undefined;
} & Looks;

/** News set at the top of a page; a success is read out at once. */
export function notificationBanner(params: NotificationBannerParams): Html {
  const isSuccess = params.type === 'success';
  const titleId = params.titleId ?? 'govuk-notification-banner-title';
  const heading = raw(`h${params.titleHeadingLevel ?? 2}`);
  const own = attributes({
    class: classNames('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success', params.classes),
    role: params.role ?? (isSuccess ? 'alert' : 'region'),
    'aria-labelledby': titleId,
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': params.disableAutoFocus?.toString(),
  });
  const words = isPlain(params.text)
    ? html`<p class="govuk-notification-banner__heading">${params.text}</p>`
    : params.text;
  return html`<div${own}${attributes(params.attributes)}>
<div class="govuk-notification-banner__header">
<${heading} class="govuk-notification-banner__title" id="${titleId}">${params.title ?? (isSuccess ? 'Success' : 'Important')}</${heading}>
</div>
<div class="govuk-notification-banner__content">${words}</div>
</div>`;
}
