import assert from 'node:assert/strict';

/** An element as a browser would make it of the markup. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG =
  /<(?:!doctype[^>]*|\/[a-z][\w:-]*\s*|([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*\/?)>/iy;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;
/** What stands in these is text to a browser, whatever it looks like, until their own end tag. */
const HOLDS_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'iframe']);

/** Every element of a page, read strictly: a `<` that begins no whole tag fails, as it could only have come from data. */
export function elementsIn(markup: string): readonly Element[] {
  const elements: Element[] = [];
  let at = markup.indexOf('<');
  while (at >= 0) {
    TAG.lastIndex = at;
    const [whole, name, attributes = ''] = TAG.exec(markup) ?? [];
    assert.ok(whole !== undefined, `a “<” that begins no tag: ${markup.slice(at, at + 80)}`);
    let next = at + whole.length;
    if (name !== undefined) {
      elements.push({ name: name.toLowerCase(), attributes: attributesIn(attributes) });
      if (HOLDS_TEXT.has(name.toLowerCase())) next = markup.toLowerCase().indexOf(`</${name.toLowerCase()}`, next);
      assert.ok(next >= 0, `<${name}> is never closed`);
    }
    at = markup.indexOf('<', next);
  }
  return elements;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      unescaped(double ?? single ?? bare ?? ''),
    ]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data-autosave-url',
  'data-sign-in-url',
  'poster',
  'srcset',
]);
const NEVER = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'style', 'portal']);

/** What of a page could run, load or lead elsewhere by the hand of somebody who typed it into a record. */
export function dangersIn(markup: string): readonly string[] {
  return elementsIn(markup).flatMap(({ name, attributes }) => {
    const told = [...attributes].flatMap(([key, value]) => {
      const isHandler = key.startsWith('on') || key === 'style' || key === 'srcdoc' || key.startsWith('xss');
      const leadsOut = ADDRESSES.has(key) && !isOwnAddress(value);
      return isHandler || leadsOut ? [`<${name} ${key}="${value}">`] : [];
    });
    const isScriptOfData = name === 'script' && !attributes.get('src')?.startsWith('/assets/');
    return [...told, ...(NEVER.has(name) || name.startsWith('xss') || isScriptOfData ? [`<${name}>`] : [])];
  });
}

/** Pages of ours, places on the page, and the few public sites that our own words name. */
function isOwnAddress(value: string): boolean {
  return (
    /^(?:\/(?![/\\])|#|\?|$)/.test(value) ||
    /^https:\/\/(?:www\.)?(?:gov\.uk|[\w.-]+\.gov\.uk|legislation\.gov\.uk|[\w.-]+\.org|[\w.-]+\.org\.uk)(?:\/|$)/.test(
      value,
    )
  );
}
