import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';
import { page, pageTitle } from './page.ts';

const user = { name: 'Morgan <Ellery>', role: 'Social worker', signOutUrl: '/sign-out', csrfToken: 'to"ken' };

test('the title says an error first, then the page, what it is part of, and the product', () => {
  assert.equal(pageTitle({ title: 'Record a visit' }), 'Record a visit - Throughline');
  assert.equal(
    pageTitle({ title: 'Who was there?', section: 'Record a visit', hasErrors: true }),
    'Error: Who was there? - Record a visit - Throughline',
  );
});

test('a page has its language, a way past the menu, one main part, and a link to the accessibility statement', () => {
  const { markup } = page({ title: 'My work', content: html`<h1>My work</h1>` });
  assert.ok(markup.startsWith('<!DOCTYPE html>\n<html lang="en"'));
  assert.match(markup, /<a href="#main-content" class="govuk-skip-link"/);
  assert.equal(markup.match(/<main /g)?.length, 1);
  assert.match(markup, /id="main-content"/);
  assert.match(markup, /<a class="govuk-footer__link" href="\/accessibility">/);
});

test('who is signed in is named with their role and may sign out by a form', () => {
  const { markup } = page({ title: 'My work', content: '', user });
  assert.match(markup, /Morgan &lt;Ellery&gt;/);
  assert.match(
    markup,
    /<form class="tl-user__sign-out" method="post" action="\/sign-out"><input type="hidden" name="_csrf" value="to&quot;ken">/,
  );
  assert.doesNotMatch(page({ title: 'Sign in', content: '' }).markup, /Sign out/);
});

test('a page of a demonstration says that everyone in it is invented, and no other does', () => {
  assert.match(
    page({ title: 'x', content: '', isDemonstration: true }).markup,
    /All people on its record are invented/,
  );
  assert.doesNotMatch(page({ title: 'x', content: '' }).markup, /invented/);
});

test('a page holds no script, style or handler of its own, and every script carries the number it is given', () => {
  const { markup } = page({
    title: 'x',
    content: '',
    user,
    nonce: 'n1',
    modules: ['/assets/throughline/autosave.mjs'],
  });
  const scripts = markup.match(/<script[^>]*>[^<]*<\/script>/g) ?? [];
  assert.equal(scripts.length, 3);
  for (const script of scripts) assert.match(script, /^<script(?: type="module")? src="[^"]+" nonce="n1"><\/script>$/);
  assert.doesNotMatch(markup, /\sstyle=|<style|\son[a-z]+=/);
});

test('no part of a page is the crown, crown copyright or the GOV.UK name', () => {
  assert.doesNotMatch(page({ title: 'x', content: '', user }).markup, /crown|copyright|GOV\.UK|gov\.uk/i);
});
