import { SaxesParser } from 'saxes';
import { BARRIER } from '../safe-address/seen-text.ts';

/** Elements that end a line or a cell; between any others a word may go on. */
const ENDS_LINE = new Set([
  'p',
  'br',
  'cr',
  'tr',
  'si',
  'row',
  'c',
  'comment',
  'text',
  'tc',
  'tab',
  'definedName',
  'sheet',
  'lpstr',
  'instrText',
]);
/** Attributes in which words stand: what a picture shows, where a link leads, what a list falls back on. */
const SAYS = new Set([
  'descr',
  'title',
  'Target',
  'name',
  'alt',
  'author',
  'v',
  'val',
  'text',
  'initials',
  'tooltip',
  'display',
  'location',
  'string',
]);

/** Everything an XML part of an Office file says, hidden or deleted words and the words of attributes included. Throws when it is no XML. */
export function readXmlText(bytes: Uint8Array): string {
  const said: string[] = [];
  const aside: string[] = [];
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('doctype', () => {
    throw new RangeError('a document type');
  });
  parser.on('text', (text) => said.push(text));
  parser.on('cdata', (text) => said.push(text));
  parser.on('comment', (text) => aside.push(text));
  parser.on('opentag', ({ name, attributes }) => {
    if (ENDS_LINE.has(local(name))) said.push('\n');
    for (const [key, value] of Object.entries(attributes))
      if (SAYS.has(local(key)) && value.length > 2) aside.push(value);
  });
  parser.on('closetag', ({ name }) => {
    if (ENDS_LINE.has(local(name))) said.push(local(name) === 'tc' || local(name) === 'c' ? '\t' : '\n');
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  // Each paragraph with words in it is one line, so that a reader can count to it.
  return [
    said
      .join('')
      .replace(/\n(\s*\n)+/g, '\n')
      .trim(),
    ...aside,
  ].join(BARRIER);
}
