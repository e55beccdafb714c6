import { countInWords } from '#domain/time/in-words.ts';
import { type Silence, type SilentChild, silenceKinds } from '#usecases/queries/silence.query.ts';
import { cardTable } from '#web/components/card-table.ts';
import { type Html, html } from '#web/components/html.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText, shortDayText } from '../../day-text.ts';
import { pastForm } from '../../snapshot/past-form.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { silenceTitles } from '../silence-titles.ts';
import type { SilenceModel } from './model.ts';

/** The list of silence: the longest first, what was never recorded before all. */
export function silenceView(model: SilenceModel, { today }: Frame): PageContent {
  const { children, by, team, teams, hrefWith, kept, past, asAt } = model;
  return {
    title: 'Last seen and heard',
    isWide: true,
    content: html`${pastNotice(past)}
<h1 class="govuk-heading-l">Last seen and heard</h1>
<p class="govuk-body">How long it is since each child was seen, seen alone, heard, and thought about in supervision or by a manager, on ${dayText(asAt)}. The longest is first. Red means longer than the standard.</p>
${teams.length > 0 && subNavigation({ label: 'Which team', items: [{ text: 'Every team', href: hrefWith({ team: '' }), active: team === undefined }, ...teams.map(({ id, name }) => ({ text: name, href: hrefWith({ team: id }), active: team === id }))] })}
${subNavigation({ label: 'Longest first', items: silenceKinds.map((kind) => ({ text: silenceTitles[kind], href: hrefWith({ by: kind }), active: kind === by })) })}
${children.length === 0 ? html`<p class="govuk-body">No child is held by ${team === undefined && teams.length > 0 ? 'any team' : 'this team'} on ${dayText(asAt)}. A child appears here once they are allocated.</p>` : table(children, by, kept)}
${pastForm({ action: '/team/silence', asAt, knownOn: past?.knownOn, today, kept: [['by', by], ...(team === undefined ? [] : [['team', team] as const])] })}`,
  };
}

function table(children: readonly SilentChild[], by: SilenceModel['by'], kept: string): Html {
  return cardTable({
    caption: html`${countInWords(children.length, 'child').replace('childs', 'children')}, the longest since <strong>${silenceTitles[by].toLowerCase()}</strong> first`,
    head: ['Child', 'Worker', ...silenceKinds.map((kind) => silenceTitles[kind])],
    rows: children.map(({ child, worker, team, silences }) => [
      html`<a class="govuk-link govuk-link--no-visited-state" href="/children/${child.id}${kept}">${child.name}</a>${child.age && html`<br><span class="tl-quiet">${child.age}</span>`}`,
      html`${worker ?? 'No worker'}<br><span class="tl-quiet">${team}</span>`,
      ...silenceKinds.map((kind) => silenceText(silences[kind])),
    ]),
  });
}

function silenceText({ on, days, waited = 0, isTooLong }: Silence): Html {
  if (on === undefined || days === undefined)
    return html`${isTooLong ? tag({ text: 'Never', classes: 'govuk-tag--red' }) : 'Not yet'}<br><span class="tl-quiet">held ${waited === 0 ? 'since today' : countInWords(waited, 'day')}</span>`;
  const words = days === 0 ? 'Today' : countInWords(days, 'day');
  return html`${isTooLong ? tag({ text: words, classes: 'govuk-tag--red' }) : words}<br><span class="tl-quiet">${shortDayText(on)}</span>`;
}
