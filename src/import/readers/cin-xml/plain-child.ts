import type { CinChild, CinRow, CinValue } from '#returns/cin-census/specification/cin-child.ts';
import type { CinOddity } from './cin-file-event.ts';
import type { Place } from './cin-file-refused.ts';
import { keepRow, keepValue, newRow, type OpenRow } from './frame.ts';
import { oddity } from './oddity.ts';
import { childNode, type ReadNode } from './read-node.ts';

/** A child that was read, and where it ended in the text. */
export interface PlainChild extends Place {
  readonly child: CinChild;
  readonly oddities: readonly CinOddity[];
  /** Where the sign after the child stands in the text. */
  readonly end: number;
  /** Lines that ended within the child. */
  readonly lines: number;
  /** Signs of its last line, up to its end. */
  readonly width: number;
}

const [TAB, LINE_FEED, RETURN, SPACE, AMPERSAND, SLASH, LESS, BRACKET, TILDE] = [
  0x09, 0x0a, 0x0d, 0x20, 0x26, 0x2f, 0x3c, 0x5d, 0x7e,
];
/** Longer values are rare, and have a limit that is not kept here. */
const LONGEST_VALUE = 1000;
const OPENING = '<Child>';

/**
 * Reads children that are written as every case system writes them: known elements in their order, without attributes,
 * comments, entities or anything beyond ASCII. An XML parser takes longer over them. Whatever is not so plain it
 * declines, and the parser reads it.
 */
export class PlainChildReader {
  #text = '';
  #at = 0;
  #line = 0;
  /** Where the present line begins in the text. */
  #lineStart = 0;
  #oddities: CinOddity[] = [];

  /** The child whose `<Child>` stands `from` so far into the text, which is the place given; undefined when it is not plain. */
  read(text: string, from: number, place: Place): PlainChild | undefined {
    this.#text = text;
    this.#at = from + OPENING.length;
    this.#line = place.line;
    this.#lineStart = from - place.column + 1;
    this.#oddities = [];
    const column = place.column + OPENING.length;
    const row = newRow(childNode, place);
    if (!this.#fill(row, childNode)) return undefined;
    const [end, lines, width] = [this.#at, this.#line - place.line, this.#at - this.#lineStart];
    return {
      child: row as CinRow<CinValue> as CinChild,
      oddities: this.#oddities,
      line: place.line,
      column,
      end,
      lines,
      width,
    };
  }

  /** Reads what stands in an element to its end. False when it is not plain, or nothing stands there. */
  #fill(row: OpenRow, around: ReadNode): boolean {
    let [isEmpty, least] = [true, 0];
    for (let node = this.#next(around, 0); node !== around; node = this.#next(around, least)) {
      if (node === undefined || !this.#take(row, node)) return false;
      isEmpty = false;
      least = node.many ? node.order : node.order + 1;
    }
    return !isEmpty;
  }

  #take(row: OpenRow, node: ReadNode): boolean {
    if (node.kind === 'value') return this.#value(row, node);
    if (node.kind === 'list') return this.#fill(row, node);
    const inner = newRow(node, { line: this.#line, column: 1 });
    if (!this.#fill(inner, node)) return false;
    keepRow(row, inner, node);
    return true;
  }

  /** The element that begins next, of those still to come, or the one around when that ends; undefined when neither is plain to see. */
  #next(around: ReadNode, least: number): ReadNode | undefined {
    const text = this.#text;
    const at = this.#skipBlank();
    if (text.charCodeAt(at) !== LESS) return undefined;
    if (text.charCodeAt(at + 1) === SLASH) {
      this.#at = at + around.closing.length;
      return text.startsWith(around.closing, at) ? around : undefined;
    }
    const { inOrder } = around;
    for (let place = least; place < inOrder.length; place += 1) {
      const node = inOrder[place];
      if (node === undefined || !text.startsWith(node.opening, at)) continue;
      this.#at = at + node.opening.length;
      return node;
    }
    return undefined;
  }

  #skipBlank(): number {
    const text = this.#text;
    for (let at = this.#at; ; at += 1) {
      const sign = text.charCodeAt(at);
      if (sign === LINE_FEED) {
        this.#line += 1;
        this.#lineStart = at + 1;
      } else if (sign !== SPACE && sign !== TAB && !(sign === RETURN && text.charCodeAt(at + 1) === LINE_FEED))
        return at;
    }
  }

  #value(row: OpenRow, node: ReadNode): boolean {
    const text = this.#text;
    const from = this.#at;
    let at = from;
    for (let sign = text.charCodeAt(at); sign !== LESS; sign = text.charCodeAt(++at))
      if (!(sign >= SPACE && sign <= TILDE) || sign === AMPERSAND || sign === BRACKET) return false;
    if (at - from > LONGEST_VALUE || !text.startsWith(node.closing, at)) return false;
    this.#at = at + node.closing.length;
    const { element, path } = node;
    const [value, line, column] = [text.slice(from, at).trim(), this.#line, from - this.#lineStart + 1];
    if (value === '') this.#oddities.push(oddity('empty-element', { element, path, line, column }));
    else keepValue(row, { element, path, value, line, column }, node);
    return true;
  }
}
