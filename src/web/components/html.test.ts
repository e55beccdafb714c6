import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { attributes, type Content, classNames, Html, hasContent, html, raw } from './html.ts';

const SEED = 20260401;

// What is left of a page once every entity we write is taken away must hold none of the five unsafe characters.
function unsafeIn(markup: string): string {
  return markup.replace(/&(?:amp|lt|gt|quot|#39);/g, '').replace(/[^&<>"']/g, '');
}

function unescaped(markup: string): string {
  return markup
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom('&', '<', '>', '"', "'", '`', '/', '=', ' '),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});

describe('whatever is put into a page', () => {
  test('cannot start or end a tag, an attribute or an entity', () => {
    const contents = fc.letrec<{ content: Content }>((tie) => ({
      content: fc.oneof(
        { depthSize: 'small' },
        words,
        fc.double(),
        fc.constantFrom(null, undefined, false as const),
        fc.array(tie('content')),
      ),
    })).content;
    fc.assert(
      fc.property(contents, (content) => {
        assert.equal(unsafeIn(html`${content}`.markup), '');
      }),
      { seed: SEED },
    );
  });

  test('is read by a browser as the very words that were written', () => {
    fc.assert(
      fc.property(words, (written) => {
        assert.equal(unescaped(html`${written}`.markup), written);
      }),
      { seed: SEED },
    );
  });

  test('stays inside its attribute', () => {
    fc.assert(
      fc.property(words, (written) => {
        const { markup } = attributes({ title: written });
        assert.ok(markup.startsWith(' title="') && markup.endsWith('"'));
        assert.equal(unsafeIn(markup.slice(' title="'.length, -1)), '');
      }),
      { seed: SEED },
    );
  });
});

test('a page within a page stands as it is, and is escaped once only', () => {
  const inner = html`<b>${'<'}</b>`;
  assert.equal(html`<p>${inner}${[inner, '&']}</p>`.markup, '<p><b>&lt;</b><b>&lt;</b>&amp;</p>');
});

test('nothing shows as nothing, and nought shows as 0', () => {
  assert.equal(html`[${undefined}${null}${false}${''}${0}]`.markup, '[0]');
});

test('something that only looks like a page is not trusted', () => {
  const forged: Html = JSON.parse('{"markup":"<script>"}');
  assert.throws(() => html`${forged}`);
  assert.ok(raw('<br>') instanceof Html);
});

test('true stands alone, and false, null and undefined leave the attribute out', () => {
  const { markup } = attributes({ hidden: true, disabled: false, id: undefined, rows: 0, value: '', alt: null });
  assert.equal(markup, ' hidden rows="0" value=""');
});

test('an event handler, an inline style or a name that is none is refused', () => {
  for (const name of ['onclick', 'ONLOAD', 'style', 'a b', 'x"', '']) {
    assert.throws(() => attributes({ [name]: 'x' }), /is not an attribute a page may carry/, name);
  }
});

test('there is content when there is anything to show', () => {
  for (const content of [0, 'a', raw('<hr>'), [undefined, 'a']]) assert.equal(hasContent(content), true);
  for (const content of [undefined, null, false, '', raw(''), [], [false]] as const)
    assert.equal(hasContent(content), false);
});

test('class names that do not apply are left out', () => {
  assert.equal(classNames('a', false, undefined, '', 'b c'), 'a b c');
});
