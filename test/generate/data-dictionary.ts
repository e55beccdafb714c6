import { conditionInWords } from '#domain/definition/condition-in-words.ts';
import type { Field, Fields } from '#domain/definition/field.ts';
import type { Questions } from '#domain/definition/keep-asked.ts';
import type { Check, RecordType, Transition } from '#domain/definition/record-type.ts';
import { roleNames } from '#domain/definition/role.ts';
import type { Timescale } from '#domain/definition/timescale.ts';
import { journey } from '#domain/journey/index.ts';
import { answerOf, neededOf } from './field-in-words.ts';
import { anchor, code, EVIDENCE_MARKS, page, table, WRITTEN_BY } from './markdown.ts';

/** Every record type with its questions, conditions, checks, clocks and what may follow: for data officers and report writers. */
export function dataDictionary(): string {
  const types: readonly RecordType[] = journey;
  return page(
    '# Data dictionary',
    WRITTEN_BY,
    [
      'A record is **saved** when it has what it cannot exist without, and **complete** when nothing it asks is missing. A question',
      'with a condition is asked, needed and kept only while the condition holds. Each child of a family has answers of their own',
      'where the table says so; all other answers are the same for every child the record was made for.',
    ].join('\n'),
    EVIDENCE_MARKS,
    types.map((type) => `- [${type.title}](${anchor(type.title)}): ${type.purpose}`).join('\n'),
    ...types.flatMap((type) => typePage(type, types)),
  );
}

function typePage(type: RecordType, types: readonly RecordType[]): readonly string[] {
  return [
    `## ${type.title}`,
    `${type.purpose} ${type.basis}.`,
    facts(type, types)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    ...type.sections.map((section) => `### ${type.title}: ${section.title}\n\n${questions(type, section.fields)}`),
    ...listed(
      'Set by a step',
      questions(
        type,
        Object.keys(type.fields).filter((name) => type.fields[name]?.setBy),
      ),
    ),
    ...listed(
      'Checks to complete it',
      table(
        ['Code', 'Weight', 'What must hold', 'Otherwise'],
        type.checks.map((check) => checkRow(type, check)),
      ),
    ),
    ...listed(
      'Clocks',
      table(
        ['Clock', 'Starts', 'Stops', 'Limit', 'Runs'],
        type.timescales.map((clock) => clockRow(type, clock, types)),
      ),
    ),
    ...listed(
      'What may follow',
      table(
        ['Step', 'To', 'When', 'By', 'Carries'],
        type.transitions.map((step) => stepRow(type, step)),
      ),
    ),
  ];
}

function listed(title: string, rows: string): readonly string[] {
  return rows === '' ? [] : [`**${title}**`, rows];
}

function facts(type: RecordType, types: readonly RecordType[]): readonly (readonly [string, string])[] {
  const follows = types.find((other) => other.id === type.mustFollow);
  return [
    ['Id and version', `${code(type.id)}, ${type.version}`],
    ['Dated by', code(type.happenedOn)],
    ['For several children at once', type.forSeveralChildren ? 'yes' : 'no'],
    ...(follows === undefined ? [] : [['Follows', `a ${follows.title.toLowerCase()}`] as const]),
    ['In the chronology', type.inChronology === 'never' ? 'never' : `${code(type.line)}${inChronology(type)}`],
    ...(type.signOff === undefined
      ? []
      : [
          [
            'Signed off by',
            `${type.signOff.by.map((role) => roleNames[role]).join(', ')}: “${type.signOff.action}”`,
          ] as const,
        ]),
  ];
}

function inChronology({ inChronology, fields }: RecordType): string {
  return typeof inChronology === 'object' ? `, when ${conditionInWords(inChronology, fields)}` : '';
}

function questions(type: RecordType, names: readonly string[]): string {
  const rows = names.flatMap((name) => {
    const field = type.fields[name];
    return field === undefined ? [] : questionRows(type, '', name, field, field.own === true);
  });
  return table(['Field', 'Question', 'Answer', 'Needed', 'Asked when', 'Each child’s own'], rows);
}

function questionRows(
  asked: Questions,
  under: string,
  name: string,
  field: Field,
  isOwn: boolean,
): readonly (readonly string[])[] {
  const condition = asked.only?.[name];
  const row = [
    code(under + name),
    field.hint === undefined ? field.ask : `${field.ask} (${field.hint})`,
    answerOf(field),
    neededOf(field),
    condition === undefined ? '' : conditionInWords(condition, asked.fields),
    isOwn ? 'yes' : '',
  ];
  if (field.kind !== 'groups') return [row];
  const inner = Object.entries(field.fields).flatMap(([each, of]) =>
    questionRows(field, `${under}${name}[].`, each, of, isOwn),
  );
  return [row, ...inner];
}

function checkRow({ fields }: RecordType, { code: id, severity, must, only, message }: Check): readonly string[] {
  const rule =
    must.rule === 'holds'
      ? conditionInWords(must.condition, fields)
      : `${asked(fields, must.later)} is not before ${asked(fields, must.earlier)}`;
  const when = only === undefined ? '' : `, when ${conditionInWords(only, fields)}`;
  return [code(id), severity, `${rule}${when}`, message];
}

function clockRow(type: RecordType, clock: Timescale, types: readonly RecordType[]): readonly string[] {
  const { from } = clock;
  const preceding = 'preceding' in from ? types.find((other) => other.id === from.preceding) : undefined;
  const start =
    preceding === undefined
      ? asked(type.fields, from.field)
      : `${asked(preceding.fields, from.field)} of the ${preceding.title.toLowerCase()}`;
  const runs = clock.only === undefined ? 'always' : `when ${conditionInWords(clock.only, type.fields)}`;
  const ended = clock.supersededBy === undefined ? '' : `, until a ${clock.supersededBy} ends the need for it`;
  const limit = `[${clock.limit.id}](timescales.md${anchor(clock.limit.id)})`;
  return [`${clock.title} (${code(clock.id)})`, start, evidenceOf(type, clock, types), limit, `${runs}${ended}`];
}

function evidenceOf({ fields }: RecordType, { to }: Timescale, types: readonly RecordType[]): string {
  if (typeof to === 'string') return asked(fields, to);
  const following = types.find(({ id }) => id === to.following);
  return `${asked(following?.fields ?? {}, to.field)} of the ${following?.title.toLowerCase() ?? to.following}`;
}

function stepRow({ fields }: RecordType, step: Transition): readonly string[] {
  const carries = Object.entries(step.carries ?? {}).map(([target, source]) => `${code(source)} to ${code(target)}`);
  return [
    step.action,
    `[${step.to.title}](${anchor(step.to.title)})`,
    step.when === undefined ? 'at any time' : conditionInWords(step.when, fields),
    step.by.map((role) => roleNames[role]).join(', '),
    carries.join(', '),
  ];
}

function asked(fields: Fields, name: string): string {
  return `“${fields[name]?.ask ?? name}”`;
}
