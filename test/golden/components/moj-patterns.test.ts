import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterLayout } from '#web/components/filter-layout.ts';
import { type Html, html } from '#web/components/html.ts';
import { pageHeaderActions } from '#web/components/page-header-actions.ts';
import { subNavigation } from '#web/components/sub-navigation.ts';
import { timeline } from '#web/components/timeline.ts';
import { canonical } from './canonical-html.ts';

// The Ministry of Justice gives no fixtures: what is expected here was read off its templates, version 11.1.0.

const PATTERNS: readonly { readonly name: string; readonly ours: Html; readonly expected: string }[] = [
  {
    name: 'page header actions',
    ours: pageHeaderActions({ heading: 'My work', items: [{ text: 'Add', href: '/add' }, false] }),
    expected: `<div class="moj-page-header-actions">
      <div class="moj-page-header-actions__title"><h1 class="govuk-heading-xl">My work</h1></div>
      <div class="moj-page-header-actions__actions"><div class="moj-button-group moj-button-group--inline">
        <a href="/add" role="button" draggable="false" class="govuk-button" data-module="govuk-button">Add</a></div></div></div>`,
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
