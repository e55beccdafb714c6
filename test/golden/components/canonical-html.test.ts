import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { canonical, parse } from './canonical-html.ts';

const SAME = [
  [
    '<a href="x" class="b a">y</a>',
    "<a  class='a   b'\nhref=x>\n y\n</a>",
    'attributes and classes stand in any order',
  ],
  ['<p>a &amp; b</p>', '<p>a &#38; b</p>', 'an entity is what it stands for'],
  ['<div><p>a</p></div>', '<div>\n  <p>\n a\n</p>\n</div>', 'nobody sees spaces between blocks'],
  ['<br>', '<br/>', 'a tag that holds nothing may close itself'],
] as const;

const OTHER = [
  ['<p><b>a</b> b</p>', '<p><b>a</b>b</p>', 'a space between words is seen'],
  ['<p>a</p>', '<div>a</div>', 'a tag is another tag'],
  ['<p id="a">a</p>', '<p>a</p>', 'an attribute is missing'],
  ['<p>a</p>', '<p>A</p>', 'words are other words'],
  ['<textarea>a\n</textarea>', '<textarea>a</textarea>', 'every space in a text box is the writer’s'],
] as const;

describe('two pieces of HTML', () => {
  for (const [one, two, because] of SAME)
    test(`are the same: ${because}`, () => assert.equal(canonical(one), canonical(two)));
  for (const [one, two, because] of OTHER)
    test(`are not the same: ${because}`, () => assert.notEqual(canonical(one), canonical(two)));
});

test('a tag left open, closed out of order or given an attribute twice is a fault', () => {
  for (const broken of ['<p>a', '<p><b>a</p></b>', '</p>', '<p id="a" id="b">a</p>', '&nosuch;']) {
    assert.throws(() => parse(broken), Error, broken);
  }
});
