import { countInWords, daysInWords, listInWords, lowerFirst } from '#domain/time/in-words.ts';
import type { Banner, LastSighting } from '#usecases/queries/banner-of.ts';
import type { ChildPage } from '#usecases/queries/child-page.query.ts';
import type { ShownAddress } from '#usecases/queries/shown-person.ts';
import { type BannerFlag, childBanner } from '#web/components/child-banner.ts';
import { type Html, html } from '#web/components/html.ts';
import { dayText, shortDayText } from '../../day-text.ts';

const MISSED_SHOWN = 4;

/** What everybody must know of a child at once: who, age, where, how things stand, who holds the work, when they were last seen. */
export function bannerView({ child, banner, missed, family, reReferral }: ChildPage, kept: string): Html {
  const keptFrom = family.filter((member) => member.isKeptFrom).map(({ person }) => person.name);
  const overdue = banner.clocks.filter(({ state }) => state === 'overdue');
  const flags: readonly (BannerFlag | false)[] = [
    keptFrom.length > 0 && { text: `Keep the address from ${listInWords(keptFrom)}`, tone: 'danger' },
    ...overdue.map(({ title }) => ({ text: `Overdue: ${title.toLowerCase()}`, tone: 'caution' as const })),
    reReferral !== undefined && { text: 'Re-referral', tone: 'plain' },
  ];
  return childBanner({
    name: child.name,
    href: `/children/${child.id}${kept}`,
    flags,
    facts: [
      { key: 'Age', value: child.age || 'Not known' },
      child.bornOn !== undefined && { key: 'Born', value: dayText(child.bornOn) },
      { key: 'Lives at', value: addressText(banner.address) },
      { key: 'Now', value: statusText(banner) },
      { key: 'Worker', value: workerText(banner) },
      banner.moving !== undefined && {
        key: 'Moving to',
        value: html`<a href="/records/${banner.moving.record}">${banner.moving.team}</a>, proposed ${dayText(banner.moving.since)}`,
      },
      { key: 'Last seen', value: sightingText(banner.lastSeen) },
      missed.length > 0 && {
        key: banner.lastSeen === undefined ? 'Not seen' : 'Not seen since',
        value: missedText(missed),
      },
      { key: 'Last seen alone', value: sightingText(banner.lastSeenAlone) },
    ],
  });
}

/** The visits that did not see a child, each with its day, why, and the way to it: "2 visits: 3 Apr 2026 (nobody in), …". */
export function missedText(missed: ChildPage['missed']): Html {
  const shown = missed.slice(-MISSED_SHOWN);
  return html`${countInWords(missed.length, 'unsuccessful visit')}${shown.length < missed.length && `, the last ${shown.length}`}: ${shown.map(({ on, record, why }, index) => html`${index > 0 && ', '}<a class="govuk-link" href="/records/${record}">${shortDayText(on)}</a> (${lowerFirst(why)})`)}`;
}

/** Where somebody lives, on one line. */
export function addressText(address: ShownAddress | undefined): string {
  if (address === undefined) return 'Not known';
  return [...address.lines, address.postcode ?? ''].filter((part) => part !== '').join(', ') || 'Not known';
}

/** When something was last seen, and how long ago that is. */
export function sightingText(sighting: LastSighting | undefined): string {
  if (sighting === undefined) return 'Not on record';
  const ago = sighting.daysAgo === 0 ? 'today' : `${daysInWords(sighting.daysAgo)} ago`;
  return `${dayText(sighting.on)}, ${ago}`;
}

function statusText({ statuses }: Banner): Html {
  if (statuses.length === 0) return html`Not open to the service`;
  const [first = '', ...others] = new Set(statuses.map(({ words }) => words));
  return html`${listInWords([first, ...others.map(lowerFirst)])}`;
}

function workerText({ worker, team }: Banner): string {
  return [worker ?? 'No worker', team ?? ''].filter((part) => part !== '').join(', ');
}
