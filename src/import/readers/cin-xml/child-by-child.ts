import type { Place } from './cin-file-refused.ts';
import { type PlainChild, PlainChildReader } from './plain-child.ts';

/** Who reads what is not a plain child: an XML parser, somewhere in the file. */
export interface AroundChildren {
  /** True when all that was given so far has been read, and the next child may begin. */
  readonly isBetweenChildren: boolean;
  /** Where in the file it is. */
  readonly here: Place;
  parse(text: string): void;
  /** A child was read instead; `blank` is a comment of the same lines and columns, to be parsed in its place. */
  take(child: PlainChild, blank: string): void;
}

/** Longer than this no text is held back for the end of its child. */
const LONGEST_HELD = 65_536;
const [OPENING, CLOSING] = ['<Child>', '</Child>'];
const BOUNDARY = /<\/Child>|<Children>/g;
const NOT_BLANK = /[^ \t\r\n]/g;

/**
 * Cuts a file into what stands between its children and the children themselves, and reads those that are plain. The parser
 * around them is given a comment of the same extent, so that it goes on knowing the place and the state of everything.
 */
export class ChildByChild {
  readonly #around: AroundChildren;
  readonly #plain = new PlainChildReader();
  /** The beginning of a child whose end has not come yet. */
  #held = '';

  constructor(around: AroundChildren) {
    this.#around = around;
  }

  /** Reads another piece of the file, but for a child that goes on in the next. */
  add(piece: string): void {
    const text = this.#held + piece;
    this.#held = '';
    let at = 0;
    while (at < text.length) {
      const next = this.#around.isBetweenChildren ? this.#readChild(text, at) : undefined;
      if (next === 'held') {
        this.#held = text.slice(at);
        return;
      }
      at = next ?? this.#parseOn(text, at);
    }
  }

  /** No more will come, or not as text: what was held back is read. */
  flush(): void {
    const held = this.#held;
    this.#held = '';
    if (held !== '') this.#around.parse(held);
  }

  /** Where the child ended that begins next; undefined when none does that is plain. */
  #readChild(text: string, at: number): number | 'held' | undefined {
    const from = firstSign(text, at);
    const mayBegin = OPENING.startsWith(text.slice(from, from + OPENING.length));
    if (!mayBegin) return undefined;
    if (text.indexOf(CLOSING, from) < 0) return text.length - at > LONGEST_HELD ? undefined : 'held';
    const gap = lineAndWidth(text, at, from, this.#around.here);
    const child = this.#plain.read(text, from, gap);
    if (child === undefined) return undefined;
    this.#around.take(child, blank(gap.lines + child.lines, child.width, child.end - at));
    return child.end;
  }

  /** Gives the parser what follows, up to where a child may begin, if that is in the text. */
  #parseOn(text: string, at: number): number {
    BOUNDARY.lastIndex = at;
    const next = BOUNDARY.test(text) ? BOUNDARY.lastIndex : text.length;
    this.#around.parse(text.slice(at, next));
    return next;
  }
}

function firstSign(text: string, at: number): number {
  NOT_BLANK.lastIndex = at;
  return NOT_BLANK.exec(text)?.index ?? text.length;
}

/** The place after some blanks, and how many lines ended in them. */
function lineAndWidth(text: string, from: number, until: number, { line, column }: Place): Place & { lines: number } {
  let [lines, start] = [0, from - column + 1];
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    start = at + 1;
  }
  return { line: line + lines, column: until - start + 1, lines };
}

/** A comment that ends so many lines further on, where its last line is so wide; or of so many signs on one line. */
function blank(lines: number, width: number, length: number): string {
  return lines === 0
    ? `<!--${' '.repeat(length - '<!---->'.length)}-->`
    : `<!--${'\n'.repeat(lines)}${' '.repeat(width - '-->'.length)}-->`;
}
