import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alert } from '#web/components/alert.ts';
import { badge } from '#web/components/badge.ts';
import { buttonMenu } from '#web/components/button-menu.ts';
import { filterLayout } from '#web/components/filter-layout.ts';
import { type Html, html } from '#web/components/html.ts';
import { identityBar } from '#web/components/identity-bar.ts';
import { pageHeaderActions } from '#web/components/page-header-actions.ts';
import { sideNavigation } from '#web/components/side-navigation.ts';
import { sortableTable } from '#web/components/sortable-table.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { timeline } from '#web/components/timeline.ts';
import { canonical } from './canonical-html.ts';

// The Ministry of Justice gives no fixtures: what is expected here was read off its templates, version 11.1.0.
const MENU_BUTTON = 'class="govuk-button moj-button-menu__item govuk-button--secondary" data-module="govuk-button"';

const PATTERNS: readonly { readonly name: string; readonly ours: Html; readonly expected: string }[] = [
  {
    name: 'badge',
    ours: badge({ text: 'Urgent <now>', classes: 'moj-badge--red' }),
    expected: '<span class="moj-badge moj-badge--red">Urgent &lt;now&gt;</span>',
  },
  {
    name: 'button menu',
    ours: buttonMenu({
      items: [
        { text: 'Record a visit', href: '/visit' },
        { text: 'Close', name: 'do', value: 'close' },
      ],
      buttonText: 'Actions',
      alignMenu: 'right',
    }),
    expected: `<div class="moj-button-menu" data-module="moj-button-menu" data-button-text="Actions" data-align-menu="right">
      <a href="/visit" role="button" draggable="false" ${MENU_BUTTON}>Record a visit</a>
      <button type="submit" value="close" name="do" ${MENU_BUTTON}>Close</button></div>`,
  },
  {
    name: 'identity bar',
    ours: identityBar({ title: html`<b>Juniper</b>`, menus: [{ items: [{ text: 'Visit', href: '/visit' }] }] }),
    expected: `<div class="moj-identity-bar"><div class="moj-identity-bar__container">
      <div class="moj-identity-bar__details"><span class="moj-identity-bar__title"><b>Juniper</b></span></div>
      <div class="moj-identity-bar__actions"><div class="moj-identity-bar__menu">
        <div class="moj-button-menu" data-module="moj-button-menu">
          <a href="/visit" role="button" draggable="false" ${MENU_BUTTON}>Visit</a></div></div></div></div></div>`,
  },
  {
    name: 'page header actions',
    ours: pageHeaderActions({ heading: 'My work', items: [{ text: 'Add', href: '/add' }, false] }),
    expected: `<div class="moj-page-header-actions">
      <div class="moj-page-header-actions__title"><h1 class="govuk-heading-xl">My work</h1></div>
      <div class="moj-page-header-actions__actions"><div class="moj-button-group moj-button-group--inline">
        <a href="/add" role="button" draggable="false" class="govuk-button" data-module="govuk-button">Add</a></div></div></div>`,
  },
  {
    name: 'side navigation with sections',
    ours: sideNavigation({
      label: 'Reports',
      sections: [
        {
          heading: 'Figures',
          items: [
            { text: 'Scorecard', href: '/s', active: true },
            { text: 'Trend', href: '/t' },
          ],
        },
      ],
    }),
    expected: `<nav class="moj-side-navigation" aria-label="Reports">
      <h2 class="moj-side-navigation__title">Figures</h2>
      <ul class="moj-side-navigation__list">
        <li class="moj-side-navigation__item moj-side-navigation__item--active"><a href="/s" aria-current="location">Scorecard</a></li>
        <li class="moj-side-navigation__item"><a href="/t">Trend</a></li></ul></nav>`,
  },
  {
    name: 'sub navigation',
    ours: subNavigation({ label: 'Child record', items: [{ text: 'Summary', href: '/s', active: true }, undefined] }),
    expected: `<nav class="moj-sub-navigation" aria-label="Child record"><ul class="moj-sub-navigation__list">
      <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" aria-current="page" href="/s">Summary</a></li></ul></nav>`,
  },
  {
    name: 'timeline',
    ours: timeline({
      headingLevel: 3,
      items: [{ label: 'Visit', byline: 'Morgan', on: { timestamp: '2026-05-06', text: '6 May 2026' }, text: 'Seen.' }],
    }),
    expected: `<div class="moj-timeline"><div class="moj-timeline__item">
      <div class="moj-timeline__header"><h3 class="moj-timeline__title">Visit</h3><p class="moj-timeline__byline">by Morgan</p></div>
      <p class="moj-timeline__date"><time datetime="2026-05-06">6 May 2026</time></p>
      <div class="moj-timeline__description">Seen.</div></div></div>`,
  },
  {
    name: 'sortable table',
    ours: sortableTable({
      head: [{ text: 'Due', sort: 'ascending' }, { text: 'Notes' }],
      rows: [[{ text: '6 May', sortValue: '2026-05-06' }, 'None']],
    }),
    expected: `<table class="govuk-table" data-module="moj-sortable-table">
      <thead class="govuk-table__head"><tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header" aria-sort="ascending">Due</th>
        <th scope="col" class="govuk-table__header">Notes</th></tr></thead>
      <tbody class="govuk-table__body"><tr class="govuk-table__row">
        <td class="govuk-table__cell" data-sort-value="2026-05-06">6 May</td><td class="govuk-table__cell">None</td></tr></tbody></table>`,
  },
  {
    name: 'filter in its layout',
    ours: filterLayout({
      action: '/children',
      selected: {
        clearHref: '/children',
        categories: [{ heading: 'Team', items: [{ text: 'North', href: '/children?' }] }],
      },
      options: html`<p>options</p>`,
      content: html`<p>list</p>`,
    }),
    expected: `<div class="moj-filter-layout"><div class="moj-filter-layout__filter"><form method="get" action="/children">
      <div class="moj-filter" data-module="moj-filter">
        <div class="moj-filter__header"><div class="moj-filter__header-title"><h2 class="govuk-heading-m">Filter</h2></div>
          <div class="moj-filter__header-action"></div></div>
        <div class="moj-filter__content"><div class="moj-filter__selected">
          <div class="moj-filter__selected-heading"><div class="moj-filter__heading-title"><h2 class="govuk-heading-m">Selected filters</h2></div>
            <div class="moj-filter__heading-action"><p><a class="govuk-link govuk-link--no-visited-state" href="/children">Clear filters</a></p></div></div>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-0">Team</h3>
          <ul class="moj-filter-tags"><li><a class="moj-filter__tag" href="/children?"><span class="govuk-visually-hidden">Remove this filter</span> North</a></li></ul></div>
          <div class="moj-filter__options"><button type="submit" class="govuk-button" data-module="govuk-button">Apply filters</button><p>options</p></div></div></div></form></div>
      <div class="moj-filter-layout__content"><div class="moj-action-bar"><div class="moj-action-bar__filter"></div></div><p>list</p></div></div>`,
  },
];

for (const { name, ours, expected } of PATTERNS) {
  test(`${name} is drawn as the Ministry of Justice draws it`, () => {
    assert.equal(canonical(ours.markup), canonical(expected));
  });
}

test('an alert says its kind in its name, its icon and its class, and its words once', () => {
  for (const variant of ['information', 'success', 'warning', 'error'] as const) {
    const outline = canonical(alert({ variant, title: 'Two visits overdue', dismissible: true }).markup);
    const [first] = outline.split('\n');
    assert.equal(
      first,
      `div aria-label="${variant}: Two visits overdue" class="moj-alert moj-alert--${variant}" data-dismissible="true" data-module="moj-alert" role="region"`,
    );
    assert.equal(outline.match(/"Two visits overdue"/g)?.length, 1);
    assert.match(outline, /button class="moj-alert__dismiss" hidden="" type="button"\n\s+"Dismiss"/);
  }
  const headed = alert({
    variant: 'error',
    title: 'Not saved',
    text: 'Try again.',
    showTitleAsHeading: true,
    headingLevel: 3,
  });
  assert.match(
    headed.markup,
    /moj-alert--with-heading[\s\S]*<h3 class="moj-alert__heading">Not saved<\/h3>Try again\./,
  );
});
