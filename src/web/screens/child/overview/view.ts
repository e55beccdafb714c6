import { SCRIPTS } from '#web/components/asset-paths.ts';
import { button } from '#web/components/button.ts';
import { cardTable } from '#web/components/card-table.ts';
import { clockTag } from '#web/components/clock-tag.ts';
import { type Html, html } from '#web/components/html.ts';
import { journeyLine } from '#web/components/journey-line.ts';
import { tag } from '#web/components/tag.ts';
import type { Frame, PageContent } from '#web/server/screen.ts';
import { dayText, momentText, shortDayText } from '../../day-text.ts';
import { pastForm } from '../../snapshot/past-form.ts';
import { pastNotice } from '../../snapshot/past-notice.ts';
import { withoutMarks } from '../../source-marks.ts';
import { takeOneAlong } from '../../worklist/take-along/view.ts';
import { childTabs } from '../child-tabs.ts';
import { bannerView, sightingText } from './banner-view.ts';
import { besideView } from './beside-view.ts';
import type { ChildModel } from './model.ts';

const STEPS_SHOWN = 6;
const RECORDS_SHOWN = 10;

/** A child's page: what everybody must know at once, what waits, the story so far, and the people. */
export function childView(model: ChildModel, frame: Frame): PageContent {
  const { child, kept } = model;
  return {
    title: child.name,
    section: 'Overview',
    beforeContent: [bannerView(model, kept), childTabs(child.id, 'overview', kept)],
    about: { children: [child] },
    modules: [SCRIPTS.takeAlong, ...(model.done === undefined ? [] : [SCRIPTS.autosave])],
    content: html`${pastNotice(model.past)}${model.done !== undefined && html`<span data-draft-done="${model.done}"></span>`}
<h1 class="govuk-visually-hidden">${child.name}: overview</h1>
${journey(model)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${actions(model, frame.csrfToken)}${mayTakeAlong(model) && takeOneAlong(child.id, { csrfToken: frame.csrfToken, worker: frame.actor.worker, secondsLeft: frame.secondsLeft })}${clocks(model)}${drafts(model)}${records(model)}
</div><div class="govuk-grid-column-one-third">${besideView(model)}</div></div>
${pastForm({ action: `/children/${child.id}`, asAt: model.asAt, knownOn: model.knownOn, today: frame.today })}`,
  };
}

function journey({ journeyLine: steps, kept }: ChildModel): Html | false {
  if (steps.length === 0) return false;
  return journeyLine({
    label: 'The journey so far',
    steps: steps.slice(-STEPS_SHOWN).map((step) => ({
      title: step.title,
      href: `/records/${step.id}${kept}`,
      state: step.state === 'complete' ? 'done' : 'current',
      detail: shortDayText(step.on),
    })),
  });
}

function mayTakeAlong({ past, mayRecord }: ChildModel): boolean {
  return past === undefined && mayRecord.includes('visit');
}

function actions(model: ChildModel, csrfToken: string): Html | false {
  if (model.past !== undefined) return false;
  const { child, steps, mayRecord, mayAllocate } = model;
  const mine = latestOfEach(
    steps.filter(({ isYours }) => isYours),
    model.records,
  );
  return html`<div class="govuk-button-group">
${mayRecord.length > 0 && button({ text: 'Record something new', href: `/children/${child.id}/start` })}
${mayRecord.includes('visit') && button({ text: 'Record a visit', href: `/children/${child.id}/start?type=visit`, classes: 'govuk-button--secondary' })}
${mayAllocate && button({ text: 'Allocate', href: `/children/${child.id}/allocate`, classes: 'govuk-button--secondary' })}
${mayAllocate && model.banner.team !== undefined && model.banner.moving === undefined && button({ text: 'Move to another team or worker', href: `/children/${child.id}/start?type=transfer`, classes: 'govuk-button--secondary' })}
${mine.map((step) => html`<form method="post" action="/records/${step.record}/steps/${step.to}"><input type="hidden" name="_csrf" value="${csrfToken}">${button({ text: step.action, classes: 'govuk-button--secondary' })}</form>`)}
</div>`;
}

/** One button for each step: what two records ask for alike is done from the later one. */
function latestOfEach(steps: ChildModel['steps'], newestFirst: ChildModel['records']): ChildModel['steps'] {
  const placeOf = ({ record }: ChildModel['steps'][number]) => newestFirst.findIndex(({ id }) => id === record);
  const oldestFirst = steps.toSorted((one, other) => placeOf(other) - placeOf(one));
  return [...new Map(oldestFirst.map((step) => [step.to, step])).values()];
}

function clocks({ banner }: ChildModel): Html {
  return html`<h2 class="govuk-heading-m">What is due</h2>
${banner.clocks.length === 0 && html`<p class="govuk-body">Nothing is due.</p>`}
<ul class="govuk-list govuk-list--spaced">${banner.clocks.map((clock) => html`<li>${clockTag({ state: clock.state, text: html`<strong>${clock.title}</strong> by ${dayText(clock.dueOn)}`, because: withoutMarks(clock.explained) })}</li>`)}</ul>
<p class="govuk-body tl-quiet">Last heard: ${sightingText(banner.lastHeard)}. Last looked at by a manager: ${sightingText(banner.lastOversight)}.</p>`;
}

function drafts({ drafts: list }: ChildModel): Html | false {
  if (list.length === 0) return false;
  return cardTable({
    caption: 'Drafts: not yet recorded',
    captionClasses: 'govuk-table__caption--m',
    head: ['Draft', 'Last saved'],
    rows: list.map((draft) => [
      html`<a class="govuk-link" href="/drafts/${draft.id}">${draft.title}${draft.hasBase && ', continued'}</a>`,
      `${momentText(draft.savedAt)}, by ${draft.savedBy}`,
    ]),
  });
}

function records({ records: list, child, kept, isWhole }: ChildModel): Html {
  if (list.length === 0)
    return html`<h2 class="govuk-heading-m">Records</h2><p class="govuk-body">Nothing is recorded yet.</p>`;
  const shown = isWhole ? list : list.slice(0, RECORDS_SHOWN);
  const all = `/children/${child.id}${kept === '' ? '?' : `${kept}&`}all=records#records`;
  return html`${cardTable({
    caption: shown.length < list.length ? `Records: the latest ${shown.length} of ${list.length}` : 'Records',
    captionClasses: 'govuk-table__caption--m',
    attributes: { id: 'records' },
    head: ['Day', 'What', 'State'],
    rows: shown.map((record) => [
      { text: shortDayText(record.on), classes: 'tl-day' },
      html`<a class="govuk-link" href="/records/${record.id}${kept}">${record.line || record.title}</a>`,
      record.state === 'complete'
        ? record.stateInWords
        : tag({
            text: record.stateInWords,
            classes: record.state === 'void' ? 'govuk-tag--grey' : 'govuk-tag--yellow',
          }),
    ]),
  })}
${shown.length < list.length && html`<p class="govuk-body"><a class="govuk-link" href="${all}">Show all ${list.length} records</a></p>`}
<p class="govuk-body"><a class="govuk-link" href="/children/${child.id}/chronology${kept}">Read the whole chronology</a></p>`;
}
