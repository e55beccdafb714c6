import { SaxesParser } from 'saxes';
import { xmlEntities } from '../xml/xml-entities.ts';
import { XmlWork } from '../xml/xml-work.ts';
import { type AroundChildren, ChildByChild } from './child-by-child.ts';
import type { CinFileEvent } from './cin-file-event.ts';
import { cinFileLimits } from './cin-file-limits.ts';
import { CinFileRefused, type CinRefusalReason, type Place } from './cin-file-refused.ts';
import { oddity } from './oddity.ts';
import type { PlainChild } from './plain-child.ts';
import { RowBuilder } from './row-builder.ts';
import { TextRun } from './text-run.ts';
import { openXmlText, UndecodableBytes } from './xml-text.ts';

/**
 * Reads a CIN census of any collection year, one child at a time, with the place of every value. The file is read no faster
 * than its children are taken, so memory stays flat whatever its size. What is odd is told beside the child; what cannot be
 * read to the end as a census throws `CinFileRefused`, possibly after children were handed over: keep all or nothing. Files
 * that are one census share the `work` they may cost.
 */
export async function* readCinFile(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  work = new XmlWork(),
): AsyncGenerator<CinFileEvent, void, undefined> {
  const { encoding, pieces } = await openXmlText(bytes);
  const reading = new Reading(work);
  if (encoding.settled !== undefined) yield contradiction(encoding.settled);
  try {
    for await (const piece of pieces) {
      reading.write(piece);
      yield* reading.events();
    }
  } catch (fault) {
    throw fault instanceof UndecodableBytes ? reading.undecodable(fault) : fault;
  }
  reading.end();
  yield* reading.events();
}

/** One file on its way through the XML parser into rows. */
class Reading implements AroundChildren {
  readonly #parser = new SaxesParser();
  readonly #builder = new RowBuilder();
  readonly #run = new TextRun();
  readonly #children = new ChildByChild(this);
  readonly #work: XmlWork;
  #isBegun = false;
  #isDoctypeBegun = false;

  constructor(work: XmlWork) {
    this.#work = work;
    const parser = this.#parser;
    parser.ENTITIES = xmlEntities;
    // Seven handlers and no more: with an eighth the engine stops optimising the parser, which then takes six times as long.
    parser.on('opentag', ({ name, attributes }) => {
      this.#isBegun = true;
      this.#endRun();
      this.#builder.open(name, attributes, this.#run.from);
    });
    parser.on('text', (text) => this.#builder.text(text, this.#run.from));
    parser.on('cdata', (text) => {
      this.#builder.text(text, this.#run.from);
      this.#endRun();
    });
    parser.on('closetag', () => {
      this.#builder.close();
      this.#endRun();
    });
    parser.on('comment', () => this.#endRun());
    parser.on('doctype', () => this.#refuseDoctype(this.here));
    parser.on('error', (error) => this.#refuseMalformed(error));
  }

  events(): readonly CinFileEvent[] {
    return this.#builder.take();
  }

  get here(): Place {
    return { line: this.#parser.line, column: this.#parser.column + 1 };
  }

  /** Only where a tag or comment has just ended, so that nothing stands between it and the child. */
  get isBetweenChildren(): boolean {
    return this.#run.length === 0 && this.#builder.isBetweenChildren;
  }

  parse(text: string): void {
    if (!this.#work.take(text))
      this.#refuse('too-large', 'The file has more elements, attributes and line ends than any census.', this.here);
    this.#parse(text);
  }

  #parse(text: string): void {
    if (!this.#isBegun && text.includes('<!DOCTYPE')) this.#isDoctypeBegun = true;
    this.#run.add(text);
    this.#parser.write(text);
  }

  take(child: PlainChild, blank: string): void {
    this.#builder.child(child);
    this.#parse(blank);
    // The parser tells of a comment before its last sign.
    this.#run.beginAfterPiece(this.here);
  }

  write(piece: string): void {
    this.#children.add(piece);
    if (this.#run.length > cinFileLimits.characters) this.#refuseLongRun();
  }

  end(): void {
    this.#children.flush();
    const last = this.here;
    const open = this.#builder.current;
    if (open !== undefined) {
      this.#refuseBareAmpersand();
      const where = `inside <${open.element}>, which begins on line ${open.line}`;
      this.#refuse('truncated', `The file ends on line ${last.line}, ${where}: it has been cut short.`, last);
    }
    if (!this.#isBegun) this.#refuse('truncated', 'The file ends before its first element is complete.', last);
    this.#parser.close();
    this.#builder.end(last);
  }

  /** The refusal for bytes that are not text in the encoding of the file. */
  undecodable({ encoding, offset }: UndecodableBytes): CinFileRefused {
    this.#children.flush();
    const { line, column } = this.here;
    const name = encoding.toUpperCase();
    const message = `On line ${line}, at byte ${offset}, the file stops being ${name}, the encoding it is said to have.`;
    return new CinFileRefused('encoding', { line, column }, message, this.#builder.current?.element);
  }

  #refuseLongRun(): never {
    const { from } = this.#run;
    if (!this.#isBegun && this.#isDoctypeBegun) this.#refuseDoctype(from);
    this.#refuseBareAmpersand();
    const longest = `longer than ${cinFileLimits.characters} characters`;
    return this.#refuse('too-long', `A value, comment or tag that begins on line ${from.line} is ${longest}.`, from);
  }

  #refuseDoctype(at: Place): never {
    const message = 'This file has a document type declaration, which a CIN census never has and which can hide harm.';
    return this.#refuse('document-type', message, at);
  }

  #refuseMalformed({ message }: Error): never {
    const finding = /^\d+:\d+: (.*?)\.?$/s.exec(message)?.[1] ?? message;
    if (finding.includes('entity')) this.#refuseBareAmpersand();
    // The parser reads on to the end of what it was given before it tells of text outside every element.
    const at = finding.includes('outside of root') ? this.#run.findFirstWord() : this.here;
    const where = `at line ${at.line}, column ${at.column}`;
    return this.#refuse('malformed', `The file is not well-formed XML ${where}: ${finding}.`, at);
  }

  #refuseBareAmpersand(): void {
    const at = this.#run.findBareAmpersand();
    if (at === undefined) return;
    const where = `on line ${at.line}, column ${at.column}`;
    this.#refuse('malformed', `There is an "&" ${where} that begins nothing: in XML it is written "&amp;".`, at);
  }

  #refuse(reason: CinRefusalReason, message: string, at: Place): never {
    throw new CinFileRefused(reason, at, message, this.#builder.current?.element);
  }

  #endRun(): void {
    this.#run.begin(this.here, this.#parser.position);
  }
}

function contradiction(because: string): CinFileEvent {
  const at = { line: 1, column: 1, element: 'Message', path: 'Message' };
  return { kind: 'oddity', oddity: oddity('encoding', at, undefined, because) };
}
