import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textarea } from './textarea.ts';

test('a first blank line is not lost when the page is drawn', () => {
  const { markup } = textarea({ name: 'account', label: 'What happened?', value: '\nSeen alone' });
  // A browser drops the first newline after the tag, and keeps the second.
  assert.match(markup, /<textarea[^>]*>\n\nSeen alone<\/textarea>/);
});

test('words that look like the end of the box do not end it', () => {
  const { markup } = textarea({ name: 'account', label: 'What happened?', value: '</textarea><script>' });
  assert.match(markup, />&lt;\/textarea&gt;&lt;script&gt;<\/textarea>/);
});
