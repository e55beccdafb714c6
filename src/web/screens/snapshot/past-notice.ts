import { type Html, html } from '#web/components/html.ts';
import { notificationBanner } from '#web/components/notification-banner.ts';
import { dayText } from '../day-text.ts';

/** The days a page looks back to; absent when it shows today as it is known now. */
export interface Past {
  readonly asAt: string;
  readonly knownOn?: string | undefined;
  /** The same page as of today. */
  readonly todayHref: string;
}

/** What a page looks back to, when its snapshot is not of today. */
export function pastFrom(
  snapshot: { readonly asAt: string; readonly knownOn?: string | undefined },
  today: string,
  todayHref: string,
): Past | undefined {
  const { asAt, knownOn } = snapshot;
  if (asAt === today && (knownOn === undefined || knownOn === today)) return undefined;
  return { asAt, knownOn, todayHref };
}

/** Says that the page shows the past, so that nobody takes it for today. */
export function pastNotice(past: Past | undefined): Html | undefined {
  if (past === undefined) return undefined;
  const known =
    past.knownOn === undefined ? 'as it is known now' : `as it was known at the end of ${dayText(past.knownOn)}`;
  return notificationBanner({
    title: 'You are looking at the past',
    text: html`<p class="govuk-notification-banner__heading">${dayText(past.asAt)}, ${known}.
<a class="govuk-notification-banner__link" href="${past.todayHref}">Go back to today</a></p>`,
  });
}
