import type { CodeSet } from '#domain/code-sets/code-set.ts';
import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import type { Field } from '#domain/definition/field.ts';
import type { RecordType } from '#domain/definition/record-type.ts';
import { journey } from '#domain/journey/index.ts';
import { addDays, dayOf, isoDay } from '#domain/time/day.ts';
import { anchor, code, EVIDENCE_MARKS, page, table, WRITTEN_BY } from './markdown.ts';

/** A code set with every field that takes its codes. */
interface Used {
  readonly set: CodeSet;
  readonly fields: readonly string[];
}

/** Code sets of facts about people, which no record type asks. */
const ofPeople: readonly Used[] = [
  { set: sex, fields: ['person.sex'] },
  { set: ethnicity, fields: ['person.ethnicity'] },
  { set: disability, fields: ['person.disabilities'] },
  { set: upnUnknownReason, fields: ['person.upnUnknown'] },
];

/** Every code set with its codes, when each is in use, what the returns write for it, and the fields that take it. */
export function codeSets(): string {
  const used = listUsed();
  return page(
    '# Code sets',
    WRITTEN_BY,
    'A code may be chosen for what happened from its first to its last day; a code without them, always. Records of other days keep theirs.',
    EVIDENCE_MARKS,
    table(
      ['Code set', 'Fields that take it'],
      used.map(({ set, fields }) => [`[${set.title}](${anchor(set.title)})`, fields.map(code).join(', ')]),
    ),
    ...used.flatMap(({ set, fields }) => [`## ${set.title}`, about(set, fields), codesOf(set)]),
  );
}

/** Every code set that a field takes, by title, with the fields that take it. */
export function listUsed(): readonly Used[] {
  const types: readonly RecordType[] = journey;
  const found = new Map<CodeSet, string[]>();
  for (const type of types) {
    for (const [path, field] of codedFields(type.id, type.fields)) {
      const set = field.set as CodeSet;
      found.set(set, [...(found.get(set) ?? []), path]);
    }
  }
  const ofRecords = [...found].map(([set, fields]) => ({ set, fields }));
  return [...ofRecords, ...ofPeople].sort((one, other) => (one.set.title < other.set.title ? -1 : 1));
}

function codedFields(under: string, fields: Readonly<Record<string, Field>>) {
  return Object.entries(fields).flatMap(([name, field]): (readonly [string, Field & { set: unknown }])[] => {
    if (field.kind === 'groups') return codedFields(`${under}.${name}[]`, field.fields);
    return field.kind === 'code' || field.kind === 'codes' ? [[`${under}.${name}`, field]] : [];
  });
}

function about(set: CodeSet, fields: readonly string[]): string {
  return `${code(set.id)}, taken by ${fields.map(code).join(', ')}. Source: ${set.source}.`;
}

function codesOf(set: CodeSet): string {
  const returns = [...new Set(set.codes.flatMap((each) => Object.keys(each.returns ?? {})))];
  const rows = set.codes.map((each) => {
    const written: Readonly<Record<string, string | undefined>> = each.returns ?? {};
    const last = each.until === undefined ? '' : isoDay(addDays(dayOf(each.until), -1));
    const label = each.hint === undefined ? each.label : `${each.label} (${each.hint})`;
    return [code(each.code), label, each.from ?? '', last, ...returns.map((name) => written[name] ?? '')];
  });
  return table(['Code', 'What a worker reads', 'First day', 'Last day', ...returns.map((name) => `In ${name}`)], rows);
}
