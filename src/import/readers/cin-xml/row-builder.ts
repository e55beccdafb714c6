import type { CinChild, CinHeader, CinRow, CinValue } from '#returns/cin-census/specification/cin-child.ts';
import type { CinFileEvent, CinOddity, CinOddityKind } from './cin-file-event.ts';
import { cinFileLimits } from './cin-file-limits.ts';
import { CinFileRefused, type CinRefusalReason, type Place } from './cin-file-refused.ts';
import { type Frame, frameOf, keepRow, keepValue, newRow } from './frame.ts';
import { oddity } from './oddity.ts';
import type { PlainChild } from './plain-child.ts';
import { messageNode, type ReadNode } from './read-node.ts';
import { placeAfter } from './text-run.ts';

/** Fills typed rows from the elements of a file as they come, whatever their order, and notes what does not fit. */
export class RowBuilder {
  readonly #frames: Frame[] = [];
  #events: CinFileEvent[] = [];
  /** Of the header or child being read; undefined outside them. */
  #oddities: CinOddity[] | undefined;
  #elements = 0;
  #children = 0;
  #told = 0;
  #headerRead = false;
  #childrenSeen = false;
  #namespaceTold = false;

  /** The innermost element that has begun and not ended. */
  get current(): (Place & { readonly element: string }) | undefined {
    return this.#frames.at(-1);
  }

  /** True directly within `<Children>`, where the next child may begin. */
  get isBetweenChildren(): boolean {
    return this.#frames.length === 2 && this.#frames[1]?.path === 'Children' && this.#frames[1].node !== undefined;
  }

  /** Hands over what has been completed since the last time. */
  take(): readonly CinFileEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** An element begins; `at` is where its content begins. */
  open(name: string, attributes: Readonly<Record<string, string>>, at: Place): void {
    const element = name.slice(name.indexOf(':') + 1);
    const around = this.#frames.at(-1);
    if (around === undefined && element !== 'Message') {
      throw refusal(
        'not-a-cin-census',
        at,
        `The outermost element is <${element}>; that of a CIN census is <Message>.`,
      );
    }
    if (this.#frames.length === cinFileLimits.depth) {
      throw refusal('too-deep', at, `Elements lie more than ${cinFileLimits.depth} deep at line ${at.line}.`, element);
    }
    const frame = around === undefined ? frameOf(messageNode, {}, at) : this.#inside(around, element, at);
    this.#frames.push(frame);
    this.#count(at);
    if (name !== element) this.#tellNamespace(frame);
    for (const attribute in attributes) this.#tellAttribute(frame, attribute, attributes[attribute]);
  }

  /** Text stands at `at`, within the innermost element. */
  text(text: string, at: Place): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    if (frame.node === undefined || frame.node.kind === 'value') {
      frame.text += text;
      if (frame.text.length > cinFileLimits.characters) throw tooLong(frame);
    } else if (text.trim() !== '') {
      this.#count(at);
      const begins = placeAfter(text.slice(0, text.length - text.trimStart().length), at);
      this.#tell(oddity('text-between-elements', { ...frame, ...begins }, text.trim().slice(0, 200)));
    }
  }

  /** The innermost element ends. */
  close(): void {
    const frame = this.#frames.pop();
    const around = this.#frames.at(-1);
    if (frame === undefined) return;
    if (frame.node === undefined) {
      this.#tell(oddity(frame.ignored ?? 'unknown-element', frame, frame.text.trim()));
    } else if (frame.node.kind === 'value') {
      this.#keepValue(frame, frame.node);
    } else if (frame.node.kind !== 'frame') {
      if (frame.isEmpty) this.#tell(oddity('empty-element', frame));
      if (frame.path === 'Header') this.#yieldHeader(frame.row);
      else if (frame.path === 'Child') this.#yieldChild(frame.row, frame);
      else if (around !== undefined && !frame.isEmpty) keepRow(around.row, frame.row, frame.node);
    }
  }

  /** A child that was read whole. */
  child({ child, oddities, line, column }: PlainChild): void {
    this.#missHeader({ line, column });
    this.#countChild({ line, column });
    this.#countOddities(oddities.length, { line, column });
    this.#events.push({ kind: 'child', child, oddities, line });
  }

  /** The file has ended, with every element closed. */
  end(at: Place): void {
    if (!this.#childrenSeen) {
      throw refusal('not-a-cin-census', at, 'The file has no <Children>, so it is not a CIN census.');
    }
    this.#missHeader(at);
    this.#events.push({ kind: 'end', children: this.#children, lines: at.line });
  }

  #inside(around: Frame, element: string, at: Place): Frame {
    around.isEmpty = false;
    const node = around.node?.inner.get(element);
    const ignored = around.ignored ?? (node === undefined ? 'unknown-element' : this.#reasonToIgnore(around, node));
    if (node === undefined || ignored !== undefined) {
      return { ...frameOf(messageNode, {}, at), element, path: `${around.path}/${element}`, node: undefined, ignored };
    }
    if (node.path === 'Children') this.#childrenSeen = true;
    if (node.path === 'Header' || node.path === 'Child') this.#begin(node, at);
    this.#noteOrder(around, node, at);
    return frameOf(node, node.kind === 'row' ? newRow(node, at) : around.row, at);
  }

  #reasonToIgnore(around: Frame, node: ReadNode): CinOddityKind | undefined {
    if (node.many) return undefined;
    if (node.path === 'Header' && this.#headerRead) return 'repeated-element';
    if (node.kind === 'value') return around.row[node.property] === undefined ? undefined : 'repeated-element';
    return node.kind === 'row' && around.seen.has(node.element) ? 'repeated-element' : undefined;
  }

  #noteOrder(around: Frame, node: ReadNode, at: Place): void {
    const place = { ...at, element: node.element, path: node.path };
    if (node.order < around.lastOrder) this.#tell(oddity('out-of-order', place));
    else around.lastOrder = node.order;
    if (!node.many && node.kind !== 'value' && around.seen.has(node.element)) {
      const because = `<${node.element}> should stand here once; what this one holds was read all the same.`;
      this.#tell(oddity('repeated-element', place, undefined, because));
    }
    around.seen.add(node.element);
  }

  #begin(node: ReadNode, at: Place): void {
    if (node.path === 'Child') this.#missHeader(at);
    this.#oddities = [];
    this.#elements = 0;
  }

  /** Whoever takes the events is given a header in any case, before the first child. */
  #missHeader(at: Place): void {
    if (this.#headerRead) return;
    const missing = oddity('missing-element', { ...at, element: 'Header', path: 'Header' });
    this.#headerRead = true;
    this.#events.push({ kind: 'header', header: { collection: {}, sources: [] }, oddities: [missing] });
  }

  #keepValue(frame: Frame, node: ReadNode): void {
    const { element, path, line, column } = frame;
    const value = frame.text.trim();
    if (value === '') this.#tell(oddity('empty-element', frame));
    else keepValue(frame.row, { element, path, value, line, column }, node);
  }

  #yieldHeader(row: CinRow<CinValue>): void {
    const header = row as CinHeader;
    const collection = header.collection.name;
    if (collection !== undefined && !/^cin/i.test(collection.value)) {
      const message = `The file says that it is the collection "${collection.value.slice(0, 40)}", not CIN.`;
      throw refusal('not-a-cin-census', collection, message, 'Collection');
    }
    this.#headerRead = true;
    this.#events.push({ kind: 'header', header, oddities: this.#oddities ?? [] });
    this.#oddities = undefined;
  }

  #yieldChild(row: CinRow<CinValue>, at: Place): void {
    this.#countChild(at);
    this.#events.push({ kind: 'child', child: row as CinChild, oddities: this.#oddities ?? [], line: at.line });
    this.#oddities = undefined;
  }

  #tell(odd: CinOddity): void {
    this.#countOddities(1, odd);
    if (this.#oddities === undefined) this.#events.push({ kind: 'oddity', oddity: odd });
    else this.#oddities.push(odd);
  }

  #tellNamespace(frame: Frame): void {
    if (!this.#namespaceTold) this.#tell(oddity('namespace', frame));
    this.#namespaceTold = true;
  }

  #tellAttribute(frame: Frame, attribute: string, value: string | undefined): void {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) {
      this.#tellNamespace(frame);
    } else {
      this.#count(frame);
      this.#tell(oddity('attribute', { ...frame, path: `${frame.path}/@${attribute}` }, value?.slice(0, 200)));
    }
  }

  #countChild(at: Place): void {
    this.#children += 1;
    if (this.#children <= cinFileLimits.children) return;
    const most = cinFileLimits.children.toLocaleString('en-GB');
    throw refusal('too-large', at, `The file holds more than ${most} children, which no authority has.`, 'Child');
  }

  #countOddities(more: number, at: Place): void {
    this.#told += more;
    if (this.#told <= cinFileLimits.oddities) return;
    const most = cinFileLimits.oddities.toLocaleString('en-GB');
    throw refusal('too-large', at, `More than ${most} things in the file are not as a census has them.`);
  }

  #count(at: Place): void {
    this.#elements += 1;
    if (this.#oddities === undefined || this.#elements <= cinFileLimits.elements) return;
    const top = this.#frames.find(({ path }) => path === 'Child' || path === 'Header');
    const which = `<${top?.element}> that begins on line ${top?.line}`;
    throw refusal('too-large', at, `The ${which} holds more than ${cinFileLimits.elements} elements.`, top?.element);
  }
}

function tooLong({ line, column, element }: Frame): CinFileRefused {
  const message = `The text of <${element}> on line ${line} is longer than ${cinFileLimits.characters} characters.`;
  return refusal('too-long', { line, column }, message, element);
}

function refusal(reason: CinRefusalReason, at: Place, message: string, element?: string): CinFileRefused {
  return new CinFileRefused(reason, at, message, element);
}
