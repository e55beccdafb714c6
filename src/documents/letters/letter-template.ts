import { escapedXml } from '../leaving/escaped-xml.ts';
import { readZip, type ZipEntry } from '../zip/read-zip.ts';
import { writeZip } from '../zip/write-zip.ts';
import { isLetterField, type LetterValues } from './letter-fields.ts';
import { type WordParagraph, wordParagraphs } from './word-paragraphs.ts';

/** The parts of a Word file in which words stand that are printed. */
const PRINTED = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const FIELD = /\{\{([^{}]*)\}\}/g;

/** A template filled in: the file with its own formatting, and its paragraphs to be read, printed and searched. */
export interface FilledLetter {
  readonly content: Uint8Array;
  readonly paragraphs: readonly string[];
}

/** Why a file cannot be a template, each with the paragraph it stands in; nothing when it can. */
export function checkTemplate(bytes: Uint8Array): readonly string[] {
  const entries = readZip(bytes);
  if (entries === undefined) return ['The file is damaged, encrypted or too large to be read. Save it as .docx again.'];
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    return ['The file is no Word document. Save it as .docx.'];
  if (entries.some(({ name }) => /vbaProject|embeddings\//i.test(name)))
    return ['The file holds a program or another file. Save it as .docx without them.'];
  const parts = entries.filter(({ name }) => PRINTED.test(name)).map(textOf);
  if (parts.some((xml) => xml === undefined || /<!DOCTYPE|<!\[CDATA\[/.test(xml)))
    return ['The file was made in a way that cannot be read. Save it in Word as .docx again.'];
  const paragraphs = parts.flatMap((xml) => wordParagraphs(xml ?? ''));
  if (paragraphs.length === 0) return ['The file holds no words.'];
  return paragraphs.flatMap(({ text }, index) => faultsIn(text, `Paragraph ${index + 1} (“${shortened(text)}”)`));
}

function faultsIn(text: string, where: string): readonly string[] {
  const unknown = [...text.matchAll(FIELD)].map(([, name = '']) => name.trim()).filter((name) => !isLetterField(name));
  const left = text.replace(FIELD, '');
  return [
    ...unknown.map((name) => `${where} asks for {{${name}}}, which no letter knows.`),
    ...(/\{\{|\}\}/.test(left) ? [`${where} opens or closes a field that is not whole.`] : []),
  ];
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** Which fields a template asks for. */
export function fieldsAsked(bytes: Uint8Array): ReadonlySet<string> {
  const parts = (readZip(bytes) ?? []).filter(({ name }) => PRINTED.test(name)).map((entry) => textOf(entry) ?? '');
  const names = parts
    .flatMap(wordParagraphs)
    .flatMap(({ text }) => [...text.matchAll(FIELD)].map(([, name = '']) => name.trim()));
  return new Set(names);
}

/** Fills a template that was checked: only the fields change, whatever runs they were split over. */
export function fillTemplate(bytes: Uint8Array, values: LetterValues): FilledLetter {
  const entries = (readZip(bytes) ?? []).filter(({ name }) => !name.endsWith('/'));
  const filled = entries.map((entry): ZipEntry => {
    const xml = PRINTED.test(entry.name) ? textOf(entry) : undefined;
    return xml === undefined ? entry : { name: entry.name, bytes: Buffer.from(fillPart(xml, values), 'utf8') };
  });
  const paragraphs = filled
    .filter(({ name }) => PRINTED.test(name))
    .flatMap((entry) => wordParagraphs(textOf(entry) ?? '').map(({ text }) => text))
    .filter((text) => text.trim() !== '');
  return { content: writeZip(filled), paragraphs };
}

function fillPart(xml: string, values: LetterValues): string {
  const pieces = wordParagraphs(xml).flatMap((paragraph) => changed(paragraph, values));
  // From the last to the first, so that what stands before keeps its place.
  return pieces
    .toReversed()
    .reduce((text, { from, until, said }) => text.slice(0, from) + said + text.slice(until), xml);
}

/** The pieces of a paragraph that say something else once it is filled: a field stands where it began, and is taken out of the rest. */
function changed({ text, pieces }: WordParagraph, values: LetterValues) {
  const fields = [...text.matchAll(FIELD)].map(({ 0: whole, 1: name = '', index }) => ({
    from: index,
    until: index + whole.length,
    value: isLetterField(name.trim()) ? values[name.trim() as keyof LetterValues] : whole,
  }));
  if (fields.length === 0) return [];
  let place = 0;
  return pieces.map((piece) => {
    const [start, end] = [place, place + piece.text.length];
    place = end;
    if (!piece.isText)
      return { ...piece, said: fields.some(({ from, until }) => from < end && start < until) ? '' : gapOf(piece.text) };
    let [said, at] = ['', start];
    for (const { from, until, value } of fields.filter((field) => field.from < end && field.until > start)) {
      if (from > at) said += text.slice(at, from);
      if (from >= start) said += value;
      at = Math.max(at, until);
    }
    return { ...piece, said: textElement(said + text.slice(Math.min(at, end), end)) };
  });
}

function gapOf(text: string): string {
  return text === '\t' ? '<w:tab/>' : '<w:br/>';
}

function textElement(text: string): string {
  return text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapedXml(line)}</w:t>`)
    .join('<w:br/>');
}

function textOf({ bytes }: ZipEntry): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
