import type { Issue } from '#domain/definition/issue.ts';
import type { CinRow } from '../specification/cin-child.ts';
import { type CinElement, type GroupElement, isGroup, isList, type ListElement } from '../specification/cin-element.ts';
import type { CinYear } from '../specification/cin-year.ts';
import { faultInValue, type ValueType } from '../specification/value-type.ts';
import { escapeXml } from './escape-xml.ts';

/** Where in a file something is being written, and who hears of what could not be. */
export interface Writing {
  readonly year: CinYear;
  /** The local authority's number for the child; absent for the header. */
  readonly record?: string;
  /** The element with those around it, as `Child/CINdetails[2]/Assessments[1]`. */
  readonly path: string;
  readonly indent: string;
  readonly report: (issue: Issue) => void;
}

/**
 * The XML of one group, its elements in the order of the specification. A value that the census does not allow is left
 * out, never altered; a group that then lacks what it must have is left out whole, and what holds it in turn; each time
 * the caller is told. Nothing empty is written. Undefined when nothing is left to write.
 */
export function writeGroup(group: GroupElement, row: CinRow<string>, writing: Writing): string | undefined {
  const within = { ...writing, indent: `${writing.indent}  ` };
  const written = group.of.map((element) => writeElement(element, row[element.property], at(within, element)));
  reportUncollected(group, row, writing);
  const missing = group.of.filter((element, place) => isRequired(element) && written[place] === undefined);
  const lines = written.filter((each) => each !== undefined);
  if (missing.length > 0) return leaveOut(group, missing, writing);
  if (lines.length === 0) return undefined;
  return `${writing.indent}<${group.element}>\n${lines.join('')}${writing.indent}</${group.element}>\n`;
}

function writeElement(element: CinElement, content: CinRow<string>[string], writing: Writing): string | undefined {
  if (isGroup(element)) return writeGroups(element, rowsOf(content), writing);
  if (isList(element)) return writeList(element, content, writing);
  return typeof content === 'string' ? writeValue(element.element, element.type, content, writing) : undefined;
}

function writeGroups(group: GroupElement, rows: readonly CinRow<string>[], writing: Writing): string | undefined {
  const single = group.occurs === 'one' || group.occurs === 'optional';
  const written = rows.map((row, place) => {
    const path = single ? writing.path : `${writing.path}[${place + 1}]`;
    return writeGroup(group, row, { ...writing, path });
  });
  return joined(written);
}

function writeList(list: ListElement, content: CinRow<string>[string], writing: Writing): string | undefined {
  const values = Array.isArray(content) ? content.filter((each) => typeof each === 'string') : [];
  const within = { ...writing, indent: `${writing.indent}  ` };
  const items = joined(values.map((value) => writeValue(list.listOf, list.type, value, within)));
  if (items === undefined) return undefined;
  return `${writing.indent}<${list.element}>\n${items}${writing.indent}</${list.element}>\n`;
}

function writeValue(element: string, type: ValueType, content: string, writing: Writing): string | undefined {
  const value = type.kind === 'text' ? content.trim() : content;
  if (value === '') return undefined;
  const because = faultInValue(type, value, writing.year);
  if (because === undefined) return `${writing.indent}<${element}>${escapeXml(value)}</${element}>\n`;
  const message = `${element} "${value}" was left out of the file: correct it in the record, then make the file again.`;
  report('cin-value-not-allowed', message, because, writing);
  return undefined;
}

function leaveOut(group: GroupElement, missing: readonly CinElement[], writing: Writing): undefined {
  const names = missing.map(({ element }) => element).join(', ');
  const message = `${group.element} was left out of the file whole: record what is missing, then make the file again.`;
  report('cin-element-missing', message, `The census does not allow ${group.element} without ${names}.`, writing);
}

function reportUncollected(group: GroupElement, row: CinRow<string>, writing: Writing): void {
  for (const [property, content] of Object.entries(row)) {
    const collected = property === 'line' || group.of.some((element) => element.property === property);
    if (collected || content === undefined || (Array.isArray(content) && content.length === 0)) continue;
    const message = `${group.element} says "${property}", which is not in the file: nothing need be done.`;
    report('cin-not-collected', message, `The census of ${writing.year} does not collect it.`, writing, 'note');
  }
}

function report(code: string, message: string, because: string, at: Writing, severity: Issue['severity'] = 'error') {
  const record = at.record === undefined ? {} : { record: at.record };
  at.report({ code, severity, ...record, field: at.path, message, because });
}

function at(writing: Writing, { element }: CinElement): Writing {
  return { ...writing, path: `${writing.path}/${element}` };
}

function rowsOf(content: CinRow<string>[string]): readonly CinRow<string>[] {
  if (typeof content !== 'object') return [];
  const rows: readonly (string | CinRow<string>)[] = Array.isArray(content) ? content : [content as CinRow<string>];
  return rows.filter((row) => typeof row === 'object');
}

function isRequired(element: CinElement): boolean {
  return !isList(element) && (element.occurs === 'one' || element.occurs === 'some');
}

function joined(written: readonly (string | undefined)[]): string | undefined {
  const kept = written.filter((each) => each !== undefined);
  return kept.length === 0 ? undefined : kept.join('');
}
