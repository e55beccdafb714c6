import { countInWords, daysInWords } from '#domain/time/in-words.ts';
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
    title: 'Silence',
    isWide: true,
    content: html`${pastNotice(past)}
<h1 class="govuk-heading-l">Silence</h1>
<p class="govuk-body">For how long each child was not seen, not seen alone, not heard and not thought about, on ${dayText(asAt)}. What was never recorded stands first.</p>
${teams.length > 0 && subNavigation({ label: 'Which team', items: [{ text: 'Every team', href: hrefWith({ team: '' }), active: team === undefined }, ...teams.map(({ id, name }) => ({ text: name, href: hrefWith({ team: id }), active: team === id }))] })}
${subNavigation({ label: 'Longest first', items: silenceKinds.map((kind) => ({ text: silenceTitles[kind], href: hrefWith({ by: kind }), active: kind === by })) })}
${children.length === 0 ? html`<p class="govuk-body">No child is held.</p>` : table(children, by, kept)}
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

function silenceText({ on, days, isTooLong }: Silence): Html {
  if (on === undefined || days === undefined) return tag({ text: 'Never', classes: 'govuk-tag--red' });
  const words = days === 0 ? 'Today' : daysInWords(days);
  return html`${isTooLong ? tag({ text: words, classes: 'govuk-tag--red' }) : words}<br><span class="tl-quiet">${shortDayText(on)}</span>`;
}
