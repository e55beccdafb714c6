import { disability } from '#domain/code-sets/disability.codes.ts';
import { ethnicity } from '#domain/code-sets/ethnicity.codes.ts';
import { sex } from '#domain/code-sets/sex.codes.ts';
import { upnUnknownReason } from '#domain/code-sets/upn-unknown-reason.codes.ts';
import { is, isAnswered, isOneOf } from '#domain/definition/condition.ts';
import { code, codes, date, groups, person, text } from '#domain/definition/field.ts';
import { recordType } from '#domain/definition/record-type.ts';
import { ethnicitySources, identifierKinds, nameUses, personKinds } from './person-words.ts';

/** The questions about a person, written in the language of definitions so that they are asked, read and checked as those of a record are. */
export const personForm = recordType({
  id: 'person-form',
  version: 1,
  title: 'Person',
  plural: 'People',
  purpose: 'What is known of a person. Nothing is guessed: leave blank what nobody has said.',
  basis: 'R028, R029: identity, with who said it [L]',
  happenedOn: 'bornOn',
  fields: {
    kind: code(personKinds, { ask: 'Who is this?', required: 'save' }),
    names: groups(
      {
        given: text({ ask: 'Given names', maxLength: 100 }),
        family: text({ ask: 'Family name', maxLength: 100 }),
        use: code(nameUses, { ask: 'What is this name?' }),
        from: date({ ask: 'Used from' }),
        until: date({ ask: 'Used until' }),
      },
      { each: 'name', ask: 'Names', atLeast: 1 },
    ),
    bornOn: date({ ask: 'Date of birth' }),
    expectedOn: date({ ask: 'Date the baby is expected', hint: 'For a child not yet born', mayBeFuture: true }),
    diedOn: date({ ask: 'Date of death' }),
    sex: code(sex, { ask: 'Sex' }),
    addresses: groups(
      {
        line1: text({ ask: 'Address line 1', maxLength: 100 }),
        line2: text({ ask: 'Address line 2', maxLength: 100 }),
        line3: text({ ask: 'Town or city', maxLength: 100 }),
        postcode: text({ ask: 'Postcode', maxLength: 10 }),
        from: date({ ask: 'Lived there from' }),
        until: date({ ask: 'Lived there until' }),
        keepSafeFrom: person({ ask: 'Who must never learn it?' }),
        keepSafeFromToo: person({ ask: 'And who else?' }),
      },
      { each: 'address', ask: 'Addresses' },
    ),
    identifiers: groups(
      {
        kind: code(identifierKinds, { ask: 'Which number is it?' }),
        value: text({ ask: 'The number', maxLength: 40 }),
        issuer: text({ ask: 'Which authority gave it?', hint: 'For a child’s number at an authority', maxLength: 60 }),
      },
      { each: 'number', ask: 'Numbers other services know them by', only: { issuer: is('kind', 'la-child-id') } },
    ),
    upnUnknown: code(upnUnknownReason, { ask: 'Why is there no unique pupil number?' }),
    ethnicity: code(ethnicity, { ask: 'Ethnicity' }),
    ethnicitySource: code(ethnicitySources, { ask: 'Who said so?', required: 'save' }),
    disabilities: codes(disability, {
      ask: 'Disabilities',
      hint: 'Leave all blank while nobody has asked',
      alone: 'NONE',
    }),
    languages: text({ ask: 'Languages', hint: 'The first one first, with commas between', maxLength: 200 }),
    role: text({ ask: 'What they do', maxLength: 100 }),
    agency: text({ ask: 'For whom', maxLength: 100 }),
    phone: text({ ask: 'Telephone', maxLength: 40 }),
    phoneKeptFrom: person({ ask: 'Who must never learn the telephone number?' }),
    phoneKeptFromToo: person({ ask: 'And who else must never learn the number?' }),
  },
  sections: [
    { title: 'Who they are', fields: ['kind', 'names', 'bornOn', 'expectedOn', 'sex'] },
    { title: 'Where they live', fields: ['addresses'] },
    { title: 'Numbers', fields: ['identifiers', 'upnUnknown'] },
    { title: 'Identity', fields: ['ethnicity', 'ethnicitySource', 'disabilities', 'languages'] },
    { title: 'Work and contact', fields: ['role', 'agency', 'phone', 'phoneKeptFrom', 'phoneKeptFromToo'] },
    { title: 'Death', fields: ['diedOn'] },
  ],
  only: {
    expectedOn: is('kind', 'child'),
    upnUnknown: is('kind', 'child'),
    ethnicitySource: isAnswered('ethnicity'),
    role: isOneOf('kind', 'professional', 'adult'),
    agency: is('kind', 'professional'),
    phoneKeptFrom: isAnswered('phone'),
    phoneKeptFromToo: isAnswered('phoneKeptFrom'),
  },
  line: '{kind}',
});

/** The same questions when somebody is added: enough to be found by, the rest may follow. */
export const newPersonForm: typeof personForm = { ...personForm, sections: personForm.sections.slice(0, 3) };
